def log = new File(basedir, 'build.log').text
assert log =~ /\[ERROR\] \S+follow-up\.txt:7:\d+: error old-name Call it Quietdoor/
assert log.contains('Draftlint found 1 error in 1 draft')
