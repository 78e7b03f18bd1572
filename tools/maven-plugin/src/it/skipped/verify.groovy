assert new File(basedir, 'build.log').text.contains('Draftlint is skipped')
assert !new File(basedir, 'target').exists()
