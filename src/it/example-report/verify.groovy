/*
 * `mvn site` puts the plan's site into the Maven site of each language, with a link among the reports, and nothing else.
 */
def files(File folder) {
    def paths = [:] as TreeMap
    folder.eachFileRecurse(groovy.io.FileType.FILES) { paths[folder.relativePath(it)] = it.bytes }
    paths
}

def log = new File(basedir, 'build.log').getText('UTF-8')
assert !log.contains('not marked') : 'every goal is marked as thread safe'

def entry = [en: 'Plan', zh_CN: '(方案|&#x65b9;&#x6848;)']
entry.each { locale, name ->
    def site = new File(basedir, "target/site/${locale}")
    def overview = new File(site, 'project-reports.html').getText('UTF-8')
    assert overview.findAll(/<a href="plan\/index\.html"[^>]*>\s*${name}\s*<\/a>/).size() == 2 : 'in the menu and in the overview'

    def home = new File(site, 'plan/index.html').getText('UTF-8')
    assert home.contains('青河镇节水实施方案')
    assert !home.contains('fluido') : 'the page is not set with the skin of the Maven site'
    assert new File(site, 'plan/qinghe-2023/2.1.1.html').getText('UTF-8').contains('推广高效节水灌溉')
    assert new File(site, 'plan/assets').list().any { it ==~ /plansite\.([0-9a-f]+\.)?css/ } : 'the style comes with the tool'
    assert new File(site, 'plan/data/responsibilities.csv').getText('UTF-8').contains('镇水务站')

    assert site.list().sort() - ['css', 'fonts', 'images', 'img', 'js'] == ['plan', 'project-reports.html']
}
assert files(new File(basedir, 'target/site/en/plan')) .keySet() == files(new File(basedir, 'target/site/zh_CN/plan')).keySet()
files(new File(basedir, 'target/site/en/plan')).each { path, bytes ->
    assert bytes == new File(basedir, "target/site/zh_CN/plan/${path}").bytes : path
    assert bytes == new File(basedir, "target/staging/en/plan/${path}").bytes : "staged: ${path}"
}
assert new File(basedir, 'target/site').list().sort() == ['en', 'zh_CN']
def hidden = files(new File(basedir, 'target/staging')).keySet().findAll { ('/' + it).contains('/.') && !it.endsWith('/plan/.plansite') }
assert hidden.empty : "left over, and deployed: ${hidden}"
assert basedir.list().sort() - '.mvn' == ['build.log', 'invoker.properties', 'pom.xml', 'src', 'target', 'verify.groovy']
