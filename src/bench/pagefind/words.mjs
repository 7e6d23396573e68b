// Looks up words of the plan and counts the pages that hold them, the ones that don't, and the ones left out.
//   node words.mjs COPY VOCABULARY
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { freshPage, withBrowser } from './browser.mjs';
import { call, enginesOf, pagesOf } from './engines.mjs';
import { serve } from './server.mjs';

const [copy, vocabulary] = process.argv.slice(2);
const EACH = 100;
const engines = await enginesOf(copy);
const server = await serve(copy);

/** The same numbers each time. */
let state = 20231122;
function below(bound) {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return Math.floor((state / 2 ** 32) * bound);
}

function plain(text) {
  return text.normalize('NFKC').toLowerCase();
}

async function namesOfVocabulary() {
  const names = new Set();
  for (const file of ['agencies.yaml', 'indicators.yaml', 'terms.yaml']) {
    for (const match of (await readFile(join(vocabulary, file), 'utf8')).matchAll(/^ {2}name: "?(.+?)"?$/gm)) {
      names.add(match[1]);
    }
  }
  return [...names];
}

/** Two to six Han characters cut anywhere out of the plan's sentences. */
function cuts(units) {
  const runs = units.flatMap((unit) => unit.text.match(/\p{Script=Han}{6,}/gu) ?? []);
  const found = new Set();
  while (found.size < EACH) {
    const run = runs[below(runs.length)];
    const length = 2 + below(5);
    const start = below(run.length - length + 1);
    found.add(run.slice(start, start + length));
  }
  return [...found];
}

function some(list, count) {
  const left = [...list];
  return Array.from({ length: Math.min(count, left.length) }, () => left.splice(below(left.length), 1)[0]);
}

/** The text of a page's main part; a line for each block, so that no word goes over from one into the next. */
async function mainText(page, address) {
  return page.evaluate(async (from) => {
    const html = await (await fetch(from)).text();
    const main = new DOMParser().parseFromString(html, 'text/html').querySelector('main');
    const BLOCK = /^(P|DIV|LI|H\d|DT|DD|TD|TH|TR|SECTION|ARTICLE|ASIDE|FIGCAPTION|SUMMARY|OPTION|BUTTON|TEXT|TITLE|BR|A)$/i;
    const parts = [];
    (function walk(node) {
      for (const child of node.childNodes) {
        if (child.nodeType === 3) {
          parts.push(child.data);
        } else if (child.nodeType === 1) {
          const breaks = child.className === 'number' || (BLOCK.test(child.tagName) && child.tagName !== 'A');
          parts.push(breaks ? '\n' : '');
          walk(child);
          parts.push(breaks ? '\n' : '');
        }
      }
    })(main);
    return parts.join('');
  }, address);
}

async function htmlFiles(folder, under = '') {
  const found = [];
  for (const entry of await readdir(join(folder, under), { withFileTypes: true })) {
    const path = under + entry.name;
    if (entry.isDirectory()) {
      found.push(...(await htmlFiles(folder, `${path}/`)));
    } else if (path.endsWith('.html') && !path.startsWith('bench-') && path !== '404.html') {
      found.push(path);
    }
  }
  return found.sort();
}

await withBrowser(async (browser) => {
  const units = JSON.parse(await readFile(join(copy, 'data/units.json'), 'utf8'));
  const page = await freshPage(browser, server.address + engines.pagefind.page);
  const texts = new Map();
  for (const file of await htmlFiles(copy)) {
    const text = await mainText(page, server.address + file);
    texts.set(file, plain(text.replace(/[ \t]*\n\s*/g, '\n')));
  }
  const holds = (file, word) => (texts.get(file) ?? '').includes(plain(word));
  const words = [...some((await namesOfVocabulary()).filter((name) => [...texts.keys()].some((file) => holds(file, name))), EACH), ...cuts(units)];
  console.log(`${words.length} words, ${texts.size} pages`);
  console.log('search | words without a right page | wrong pages | wrong cards | pages of the plan left out | of | seconds');
  for (const engine of Object.values(engines)) {
    await page.goto(server.address + engine.page);
    await page.evaluate(call(engine.start, engine.scripts));
    const start = Date.now();
    const lost = [];
    const wrong = [];
    const missed = [];
    let due = 0;
    let wrongCards = 0;
    for (const word of words) {
      const { results, cards } = await page.evaluate(call(engine.all, word));
      const found = pagesOf(results);
      wrongCards += pagesOf(cards).filter((file) => !holds(file, word)).length;
      const own = pagesOf(units.filter((unit) => plain(unit.text).includes(plain(word))).map((unit) => unit.url));
      due += own.length;
      missed.push(...own.filter((file) => !found.includes(file)).map((file) => `${word} ${file}`));
      wrong.push(...found.filter((file) => !holds(file, word)).map((file) => `${word} ${file}`));
      if (![...found, ...pagesOf(cards)].some((file) => holds(file, word))) {
        lost.push(word);
      }
    }
    console.log([engine.name, lost.length, wrong.length, wrongCards, missed.length, due, ((Date.now() - start) / 1000).toFixed(1)].join(' | '));
    console.log(`  without a right page: ${lost.slice(0, 20).join(' ')}`);
    console.log(`  wrong: ${wrong.slice(0, 8).join(', ')}`);
    console.log(`  left out: ${missed.slice(0, 8).join(', ')}`);
  }
});
server.close();
