def log = new File(basedir, 'build.log').text
assert log =~ /quiet \.+ SUCCESS/ && log =~ /loud \.+ FAILURE/
assert log =~ /loud\/src\/main\/resources\/mail\/madam\.txt:5:\d+: error generic-greeting/
assert !log.contains('inbox-bump')
assert !new File(basedir, 'empty/target').exists()
