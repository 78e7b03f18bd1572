// The log holds both builds.
def (fine, bad) = new File(basedir, 'build.log').text.split('Scanning for projects').drop(1)
assert fine.contains('BUILD SUCCESS') && !fine.contains('[WARNING]')
assert bad.contains('BUILD FAILURE')
assert bad =~ /\[WARNING\] \S+build-check\/src\/bad\/resources\/mail\/bump\.txt:7:1: warning inbox-bump/

// What the workflow uploads names files from the root of the repository.
assert new File(basedir, 'build-check/target/draftlint/draftlint.sarif').text =~ /"uri": ?"tools\/\S+\/bump\.txt"/
