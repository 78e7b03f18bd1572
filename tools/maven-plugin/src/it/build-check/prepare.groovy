import groovy.io.FileType

def example = new File(basedir, '../../../../../examples/build-check').canonicalFile
example.eachFileRecurse(FileType.FILES) { file ->
    def path = example.toPath().relativize(file.toPath())
    if (!path.startsWith('target')) {
        def copy = new File(basedir, "build-check/$path")
        copy.parentFile.mkdirs()
        copy.bytes = file.bytes
    }
}
