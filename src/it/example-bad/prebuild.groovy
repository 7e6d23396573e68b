/*
 * The content of example-report, but for one name in the vocabulary that the plan prints in three places.
 */
def good = new File(basedir, '../example-report/src/site/plansite/content')
def bad = new File(basedir, 'src/site/plansite/content')
good.eachFileRecurse(groovy.io.FileType.FILES) { file ->
    def copy = new File(bad, good.relativePath(file))
    copy.parentFile.mkdirs()
    copy.bytes = file.bytes
}
def agencies = new File(bad, 'vocabulary/agencies.yaml')
agencies.setText(agencies.getText('UTF-8').replace('镇水务站', '镇水务所'), 'UTF-8')
