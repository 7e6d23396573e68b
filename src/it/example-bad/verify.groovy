/*
 * Every goal fails with all mistakes at once, each on a line that begins with its file, line and column.
 */
def log = new File(basedir, 'build.log').getText('UTF-8')
def plan = new File(basedir, 'src/site/plansite/content/plans/qinghe-2023').path.replace('\\', '/')
def mistake = 'error: “镇水务站” stands among the responsible bodies, but the vocabulary does not know it'
[check: 'org.plansite:plansite', build: 'org.plansite:plansite', site: 'maven-site-plugin'].each { goal, plugin ->
    assert log.findAll(/\[ERROR\] Failed to execute goal \S*${plugin}:[0-9.]+:${goal} /).size() == 1 : goal
}
['02-01-section.md:6:57', '02-01-section.md:9:35', '02-02-section.md:6:46'].each { place ->
    def lines = log.readLines().findAll { it == "[ERROR] ${plan}/${place}: ${mistake}" }
    assert lines.size() == 3 : "${place}: once for each goal"
}
assert !log.contains('internal error')
assert !new File(basedir, 'target/plansite').exists()
assert !(new File(basedir, 'target/site/plan').list() as List) : 'no more than the folder that the site plugin makes'
