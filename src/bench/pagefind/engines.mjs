import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

// The two searches as a page uses them. What stands in start, first, ranked and all runs in the browser.
//   start    loads what the search needs before a query
//   first    answers a query and gets what its first ten results show
//   ranked   the addresses of the first results, best first
//   all      the addresses of all results, and of the cards above them

const pagefind = {
  name: 'Pagefind',
  page: 'bench-pagefind.html',
  async start() {
    window.pagefind = await import('/pagefind/pagefind.js');
    await window.pagefind.init();
  },
  async first(text) {
    window.found = await window.pagefind.search(text);
    await Promise.all(window.found.results.slice(0, 10).map((result) => result.data()));
  },
  async ranked() {
    return Promise.all(window.found.results.slice(0, 40).map(async (result) => (await result.data()).raw_url ?? (await result.data()).url));
  },
  async all(text) {
    const found = await window.pagefind.search(text);
    return { results: await Promise.all(found.results.map(async (result) => (await result.data()).raw_url ?? (await result.data()).url)), cards: [] };
  },
};

const plansite = {
  name: 'plansite',
  page: 'bench-plansite.html',
  async start(scripts) {
    const load = (address) => new Promise((done, failed) => {
      const script = document.createElement('script');
      Object.assign(script, { src: address, onload: done, onerror: () => failed(new Error(address)) });
      document.head.append(script);
    });
    for (const script of scripts) {
      await load(`assets/${script}`);
    }
    window.engine = window.plansite.search('');
    await window.engine.ready();
  },
  async first(text) {
    const answer = await window.engine.run(text);
    window.answer = answer;
    const exact = Math.min(10, answer.exact.total);
    window.shown = exact > 0 ? await window.engine.results(answer, 'exact', 0, exact) : [];
    const partial = Math.min(10 - exact, answer.partial.total);
    window.shownPartial = partial > 0 ? await window.engine.results(answer, 'partial', 0, partial) : [];
  },
  async ranked(withCards) {
    const { answer, engine } = window;
    const addresses = withCards ? answer.cards.map((card) => card.address) : [];
    for (const tier of ['exact', 'partial']) {
      const count = Math.min(40, answer[tier].total);
      const results = count > 0 ? await engine.results(answer, tier, 0, count) : [];
      addresses.push(...results.map((result) => result.address));
    }
    return addresses;
  },
  async all(text) {
    const answer = await window.engine.run(text, { synonyms: false });
    const results = answer.exact.total > 0 ? await window.engine.results(answer, 'exact', 0, answer.exact.total) : [];
    return { results: results.map((result) => result.address), cards: answer.cards.map((card) => card.address) };
  },
};

/** A page's address as the judged files write it: relative to the site, without anchor or query. */
export function pageOf(address) {
  const page = decodeURIComponent(address).replace(/[?#].*$/, '').replace(/^\//, '');
  return page === '' || page.endsWith('/') ? `${page}index.html` : page;
}

export function pagesOf(addresses) {
  return [...new Set(addresses.map(pageOf))];
}

/** The two searches; plansite's scripts are those that the site's starter loads for a query. */
export async function enginesOf(folder) {
  const assets = await readdir(join(folder, 'assets'));
  const starter = await readFile(join(folder, 'assets', assets.find((name) => /^plansite\.([0-9a-f]{8}\.)?js$/.test(name))), 'utf8');
  const list = /Promise\.all\(\[([^\]]*)\]/.exec(starter)[1];
  return { pagefind: { ...pagefind, scripts: [] }, plansite: { ...plansite, scripts: [...list.matchAll(/'([^']+)'/g)].map((match) => match[1]) } };
}

/** A call of one of the methods above, as the browser's page runs it. */
export function call(method, ...args) {
  return `(async function ${method.toString().replace(/^async /, '')})(${args.map((arg) => JSON.stringify(arg)).join(', ')})`;
}
