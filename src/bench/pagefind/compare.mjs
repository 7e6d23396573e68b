// Answers judged queries with Pagefind and with the site's own search, in Chromium, over the same pages.
//   node compare.mjs COPY JUDGED...
import { writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { freshPage, withBrowser } from './browser.mjs';
import { call, enginesOf, pagesOf } from './engines.mjs';
import { mean, measures, quantile, readJudged } from './judged.mjs';
import { serve } from './server.mjs';

const [copy, ...files] = process.argv.slice(2);
const engines = await enginesOf(copy);
const server = await serve(copy);
const rows = [];

/** The query in a page of its own, with everything it loads. */
async function cold(browser, engine, text) {
  const page = await freshPage(browser, server.address + engine.page);
  server.taken();
  const start = await timed(page, engine.start, engine.scripts);
  const first = await timed(page, engine.first, text);
  const cost = server.taken();
  const lists = {};
  lists[engine.name] = pagesOf(await page.evaluate(call(engine.ranked, true)));
  if (engine === engines.plansite) {
    lists['plansite without cards'] = pagesOf(await page.evaluate(call(engine.ranked, false)));
  }
  await page.close();
  return { lists, bytes: cost.bytes, requests: cost.requests, cold: start + first };
}

function timed(page, method, ...args) {
  return page.evaluate(`(async () => { const t = performance.now(); await ${call(method, ...args)}; return performance.now() - t; })()`);
}

/** All queries one after the other in one page: what a query takes when the search is already loaded. */
async function warm(browser, engine, queries) {
  const page = await freshPage(browser, server.address + engine.page);
  await page.evaluate(call(engine.start, engine.scripts));
  const times = [];
  for (const query of queries) {
    times.push(await timed(page, engine.first, query.text));
  }
  await page.close();
  return times;
}

await withBrowser(async (browser) => {
  for (const file of files) {
    const queries = await readJudged(file);
    for (const engine of Object.values(engines)) {
      const again = await warm(browser, engine, queries);
      for (const [number, query] of queries.entries()) {
        const { lists, ...cost } = await cold(browser, engine, query.text);
        for (const [name, pages] of Object.entries(lists)) {
          rows.push({
            file: basename(file), engine: name, kind: query.kind, query: query.text,
            ...measures(query, pages), ...cost, warm: again[number], pages: pages.slice(0, 10),
          });
        }
      }
    }
  }
});
server.close();

function report(title, some) {
  const quality = ['s@1', 's@5', 's@1 grade 3', 's@5 grade 3', 'nDCG@10'].map((key) => mean(some.map((row) => row[key])).toFixed(3));
  console.log([title, some.length, ...quality].join(' | '));
}

for (const file of new Set(rows.map((row) => row.file))) {
  console.log(`\n${file}\nsearch | queries | success@1 | success@5 | grade 3 @1 | grade 3 @5 | nDCG@10`);
  for (const name of new Set(rows.map((row) => row.engine))) {
    const own = rows.filter((row) => row.file === file && row.engine === name);
    report(name, own);
    for (const kind of new Set(own.map((row) => row.kind))) {
      report(`${name}, ${kind}`, own.filter((row) => row.kind === kind));
    }
  }
}
console.log('\nsearch | KB gzip median, max | requests median, max | ms in a fresh page median, 95th, max | ms when loaded median, 95th, max');
for (const name of new Set(rows.map((row) => row.engine))) {
  const own = rows.filter((row) => row.engine === name);
  const figures = (key, shares, digits, unit = 1) => shares
    .map((share) => (quantile(own.map((row) => row[key]), share) / unit).toFixed(digits)).join(', ');
  console.log([name, figures('bytes', [0.5, 1], 1, 1000), figures('requests', [0.5, 1], 0),
    figures('cold', [0.5, 0.95, 1], 1), figures('warm', [0.5, 0.95, 1], 1)].join(' | '));
}
const out = join(dirname(copy), 'compare.json');
await writeFile(out, `${JSON.stringify(rows, null, 1)}\n`);
console.log(`\nEach query: ${out}`);
