// Asks the search of a synthetic library, each query first in a fresh page, then all in one page.
//   node scale.mjs FOLDER
// FOLDER holds search/, assets/ and queries.txt: a kind, a tab, a query.
import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freshPage, withBrowser } from './browser.mjs';
import { call, enginesOf } from './engines.mjs';
import { quantile } from './judged.mjs';
import { serve } from './server.mjs';

const LIMIT = 300_000;
const [folder] = process.argv.slice(2);
const { plansite: engine } = await enginesOf(folder);
await copyFile(join(dirname(fileURLToPath(import.meta.url)), 'pages/plansite.html'), join(folder, engine.page));
const queries = (await readFile(join(folder, 'queries.txt'), 'utf8')).split('\n').filter(Boolean).map((line) => line.split('\t'));
const server = await serve(folder);
const rows = [];

/** Runs a step in the page and answers the milliseconds it took there, or what it failed with. */
function timed(page, method, ...args) {
  return page.evaluate(`(async () => {
    const start = performance.now();
    try {
      await ${call(method, ...args)};
    } catch (error) {
      return { error: String(error.message ?? error) };
    }
    return { ms: performance.now() - start };
  })()`);
}

function hits(page) {
  return page.evaluate('window.answer ? [window.answer.exact.total, window.answer.partial.total, window.answer.cards.length] : []');
}

await withBrowser(async (browser) => {
  for (const [kind, text] of queries) {
    const page = await freshPage(browser, server.address + engine.page);
    server.taken();
    const start = await timed(page, engine.start, engine.scripts);
    const load = server.taken();
    const first = await timed(page, engine.first, text);
    const cost = server.taken();
    const [exact, partial, cards] = await hits(page);
    rows.push({
      kind, text, exact, partial, cards, error: start.error ?? first.error ?? '', cold: start.ms + first.ms,
      bytes: load.bytes + cost.bytes, requests: load.requests + cost.requests, files: [...load.files, ...cost.files],
    });
    await page.close();
  }
  const page = await freshPage(browser, server.address + engine.page);
  await timed(page, engine.start, engine.scripts);
  for (const row of rows) {
    row.warm = (await timed(page, engine.first, row.text)).ms;
    row.again = (await timed(page, engine.first, row.text)).ms;
  }
});
server.close();

console.log('kind | query | exact | partial | cards | KB gzip | requests | ms fresh page | ms loaded | ms again | remark');
for (const row of rows) {
  const words = row.text.length > 24 ? `${row.text.slice(0, 24)}…` : row.text;
  const ms = ['cold', 'warm', 'again'].map((key) => row[key]?.toFixed(0));
  const remark = row.error || (row.bytes > LIMIT ? 'OVER THE LIMIT' : '');
  console.log([row.kind, words, row.exact, row.partial, row.cards, (row.bytes / 1000).toFixed(1), row.requests, ...ms, remark].join(' | '));
}
for (const key of ['bytes', 'requests', 'cold', 'warm', 'again']) {
  const values = rows.filter((row) => row.error === '').map((row) => row[key]);
  console.log(`${key}: median ${quantile(values, 0.5).toFixed(0)}, 95th ${quantile(values, 0.95).toFixed(0)}, most ${quantile(values, 1).toFixed(0)}`);
}
for (const row of rows.filter((one) => one.bytes > LIMIT)) {
  console.log(`over: ${row.text}: ${row.files.map(([file, bytes]) => `${file} ${bytes}`).join(', ')}`);
}
await writeFile(join(folder, 'scale.json'), `${JSON.stringify(rows, null, 1)}\n`);
