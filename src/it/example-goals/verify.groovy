/*
 * `plansite:build` and `plansite:check` in modules that are built at the same time, each with its own parameters.
 */
def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('Using the MultiThreadedBuilder implementation with a thread count of 2')
assert !log.contains('not marked') : 'every goal is marked as thread safe'
assert log.findAll(/--- (?:maven-)?plansite\S*:check /).size() == 4
assert log.findAll('plansite is skipped').size() == 4 : 'two goals, in the parent and in the third module'

def one = new File(basedir, 'one/target/plansite')
def two = new File(basedir, 'two/target/web/plan')

// one: a template of its own, the others from the tool
assert new File(one, '404.html').getText('UTF-8').contains('请致电青河镇水务站。')
assert new File(one, 'assets').list().any { it ==~ /seal\.([0-9a-f]+\.)?txt/ }
assert !new File(two, '404.html').getText('UTF-8').contains('请致电青河镇水务站。')
def unit = 'qinghe-2023/2.1.1.html'
assert new File(one, unit).getText('UTF-8').contains('推广高效节水灌溉')
assert new File(one, 'years/2025.html').exists()

// two: the manual's address in the foot, and what changed since the previous edition
assert new File(two, 'index.html').getText('UTF-8').contains('manual/index.html')
assert !new File(one, 'index.html').getText('UTF-8').contains('manual/index.html')
assert new File(two, 'changes.html').exists()
assert !new File(one, 'changes.html').exists()

// two: a compressed twin that says the same
def twin = new File(two, 'index.html.gz')
assert new java.util.zip.GZIPInputStream(new FileInputStream(twin)).bytes == new File(two, 'index.html').bytes
assert !new File(one, 'index.html.gz').exists()

// nothing else is written
assert new File(basedir, 'one/target').list().findAll { !it.startsWith('.plansite') }.sort() == ['plansite']
assert new File(basedir, 'two/target').list().sort() == ['web']
assert !new File(basedir, 'three/target').exists()
assert !new File(basedir, 'target').exists()
