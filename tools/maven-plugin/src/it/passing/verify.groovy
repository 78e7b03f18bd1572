def log = new File(basedir, 'build.log').text
assert !log.contains('[WARNING]') && !log.contains('[ERROR]')

def reports = new File(basedir, 'target/draftlint')
assert reports.list().sort() == ['draftlint-junit.xml', 'draftlint.html', 'draftlint.sarif']
assert new File(reports, 'draftlint.html').text.contains('src/main/resources/mail/follow-up.txt')
