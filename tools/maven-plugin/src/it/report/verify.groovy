def reports = new File(basedir, 'target/mail-report')
assert reports.list().sort() == ['draftlint-checkstyle.xml', 'draftlint.html', 'draftlint.sarif']
assert new File(reports, 'draftlint-checkstyle.xml').text.contains('inbox-bump')
assert new File(basedir, 'build.log').text.contains('Draftlint found 1 warning in 1 draft')
