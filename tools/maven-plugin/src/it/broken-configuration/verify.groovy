def log = new File(basedir, 'build.log').text
assert log =~ /draftlint\.yml:2:1: \S.*'rulez'.*did you mean 'rules'\?/
assert log.contains('MojoExecutionException')
assert !new File(basedir, 'target').exists()
