// From the query to painted results on the site's own search page, in Chromium.
//   node painted.mjs SITE JUDGED...
import { readJudged, mean, quantile } from './judged.mjs';
import { freshPage, withBrowser } from './browser.mjs';
import { serve } from './server.mjs';

const COMMON = ['建', '设', '建设', '发展', '2025年', 'body:区发展改革委', 'type:task', '碳达峰 -能源'];
const [site, ...files] = process.argv.slice(2);

/** Runs in the page: the milliseconds until the frame after the answer's last change was drawn. */
function paint(query) {
  return new Promise((done) => {
    const input = document.querySelector('main input[name=q]');
    const began = performance.now();
    const watch = new MutationObserver(() => {
      if (document.getElementById('list-words').textContent === query) {
        watch.disconnect();
        requestAnimationFrame(() => {
          const drawn = new MessageChannel();
          drawn.port1.onmessage = () => done(performance.now() - began);
          drawn.port2.postMessage(0);
        });
      }
    });
    watch.observe(document.querySelector('main'), { childList: true, subtree: true, characterData: true });
    input.value = query;
    input.form.requestSubmit();
  });
}

const queries = COMMON.concat(...await Promise.all(files.map(async (file) =>
  (await readJudged(file)).map((query) => query.text))));
const server = await serve(site);
await withBrowser(async (browser) => {
  const page = await freshPage(browser, `${server.address}search.html?q=${encodeURIComponent('充点桩')}`);
  await page.waitForFunction(() => document.querySelector('.results li'));
  const times = [];
  for (const query of queries) {
    times.push(await page.evaluate(paint, query));
    await new Promise((rested) => setTimeout(rested, 100));
  }
  console.log(`${times.length} queries, milliseconds to painted results: mean ${mean(times).toFixed(1)}, `
    + `median ${quantile(times, 0.5).toFixed(1)}, 95th ${quantile(times, 0.95).toFixed(1)}, most ${Math.max(...times).toFixed(1)}`);
});
server.close();
