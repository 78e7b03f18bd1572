import groovy.json.JsonSlurper

// The log holds both builds.
def (known, unknown) = new File(basedir, 'build.log').text.split('Scanning for projects').drop(1)
assert known.contains('BUILD SUCCESS') && !known.contains('inbox-bump')
assert unknown.contains('BUILD FAILURE') && unknown.contains('warning inbox-bump')

def marked = new JsonSlurper().parse(new File(basedir, 'target/known/draftlint.sarif')).runs[0].results
assert marked*.ruleId == ['inbox-bump'] && marked[0].suppressions*.kind == ['external']
