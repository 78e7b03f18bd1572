def log = new File(basedir, 'build.log').text
assert log =~ /\[WARNING\] \S*failing\/src\/main\/resources\/mail\/bump\.txt:7:1: warning inbox-bump \S+/
assert log =~ /Draftlint found 1 warning in 1 draft, the lowest score [\d.]+; see \S+draftlint\.html/
assert log.contains('MojoFailureException')
assert new File(basedir, 'target/draftlint/draftlint.html').text.contains('inbox-bump')
