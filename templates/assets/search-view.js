/* The search page: reads the query from box and address, asks the engine, shows the answer, keeps the address. */
(function () {
  'use strict';
  const { say, piece, element } = window.plansite.pieces;
  const view = window.plansite.answer;
  const form = document.querySelector('form.search');
  const box = form.elements.q;
  const part = id => document.getElementById(id);
  const title = document.title;
  const PAGE = 10;
  const PAUSE = 80; /* ms without a key before the query is run */
  const REST = 500; /* ms before the address is kept and the count is read out */

  let engine;
  let search = read(); /* what is asked: q, sort, synonyms */
  let shown = { exact: PAGE, partial: PAGE };
  let answer; /* the engine's last */
  let settled = true; /* no typing since the last entry of the history */
  let turn = 0; /* only the newest question may answer */
  let timer;
  let later;

  /* The address. */
  function read() {
    const parts = new URLSearchParams(location.search || location.hash.replace(/^#(?=q=)/, ''));
    return {
      q: parts.get('q') || '',
      sort: parts.get('sort') === 'plan' ? 'plan' : 'relevance',
      synonyms: parts.get('synonyms') !== 'off'
    };
  }

  function write(how) {
    const address = search.q ? view.address(search) : location.pathname;
    try {
      history[how + 'State']({ shown, top: how === 'replace' ? scrollY : 0 }, '', address);
    } catch (refused) {
      location.hash = address.replace(/^[^?]*\??/, '');
    }
  }

  /* Typing keeps what was there before as one entry of the history, and replaces its own. */
  function keep() {
    clearTimeout(later);
    if (settled || JSON.stringify(read()) === JSON.stringify(search)) { return; }
    write('replace');
  }

  function typed() {
    if (box.value === search.q) { return; }
    if (settled && search.q) { write('push'); }
    settled = false;
    search = { ...search, q: box.value };
    clearTimeout(timer);
    timer = setTimeout(ask, PAUSE);
    clearTimeout(later);
    later = setTimeout(keep, REST);
  }

  function settle() {
    clearTimeout(timer);
    if (!settled) {
      keep();
      settled = true;
    } else if (box.value !== search.q) {
      search = { ...search, q: box.value };
      write('push');
    }
    ask();
  }

  function go(wanted) {
    keep();
    settled = true;
    search = wanted;
    box.value = search.q;
    write('push');
    ask();
  }

  /* The question. */
  function ask(state) {
    const mine = ++turn;
    shown = (state && state.shown) || { exact: PAGE, partial: PAGE };
    if (!search.q.trim()) {
      clearTimeout(show.timer);
      document.title = title;
      part('answer').hidden = part('trouble').hidden = true;
      part('said').textContent = '';
      return Promise.resolve();
    }
    const slow = setTimeout(() => { part('said').textContent = say('busy'); part('answer').classList.add('busy'); }, 400);
    return find()
      .then(found => mine === turn && show(found), trouble => mine === turn && complain(trouble))
      .catch(complain)
      .then(() => {
        clearTimeout(slow);
        part('answer').classList.remove('busy');
        if (state && state.top) { scrollTo({ top: state.top, behavior: 'instant' }); }
      });
  }

  async function find() {
    engine = await window.plansite.engine();
    const asked = search;
    const given = await engine.run(asked.q, { synonyms: asked.synonyms, sort: asked.sort });
    if (given.exact.total && shown.partial === PAGE) { shown.partial = PAGE / 2; }
    const [exact, partial, openings] = await Promise.all([
      given.exact.total ? engine.results(given, 'exact', 0, shown.exact) : [],
      given.partial.total ? engine.results(given, 'partial', 0, shown.partial) : [],
      given.cards.length ? [] : engine.suggest(asked.q)
    ]);
    return { given, exact, partial, openings };
  }

  function complain(trouble) {
    const box = part('trouble');
    const words = say('error.' + trouble.code, String(trouble.file).replace(/^(\.\.\/)+/, '')) || say('error.other');
    box.replaceChildren(
      element('b', box.dataset.heading), element('p', words),
      element('a', box.dataset.reload, { href: view.address(search) }));
    box.lastChild.dataset.reload = '';
    box.hidden = false;
    part('answer').hidden = true;
    part('said').textContent = '';
  }

  /* The answer. */
  function show(found) {
    const focus = document.activeElement && document.activeElement.dataset.key;
    answer = found.given;
    part('trouble').hidden = true;
    part('answer').hidden = false;
    view.understood(answer, search);
    view.remarks(answer);
    view.cards(answer);
    counts();
    openings(found.openings);
    part('list-words').textContent = search.q;
    part('list-count').textContent = say('count', answer.exact.total);
    document.querySelectorAll('[data-sort]').forEach(link => {
      link.href = view.address({ ...search, sort: link.dataset.sort });
      link.dataset.key = link.dataset.sort;
      if (link.dataset.sort === search.sort) { link.setAttribute('aria-current', 'true'); } else { link.removeAttribute('aria-current'); }
    });
    tier('exact', found.exact);
    nothing();
    tier('partial', found.partial);
    ignored();
    if (focus) { back(focus); }
    clearTimeout(show.timer);
    show.timer = setTimeout(() => {
      document.title = search.q.slice(0, 60) + ' · ' + title;
      part('said').textContent = say('said', answer.exact.total, answer.partial.total);
    }, REST);
  }

  /* Of many plans the counts are asked for by themselves, when the results are there. */
  function counts() {
    const mine = turn;
    view.facets(answer.exact.total ? answer.facets : [], answer, search);
    if (answer.exact.total && !answer.facets.length) {
      engine.facets(answer).then(given => { if (mine === turn) { view.facets(given, answer, search); } }, complain);
    }
  }

  /* What had the focus has it again in the new answer, or the heading of the results has it. */
  function back(key) {
    const again = [...document.querySelectorAll('[data-key]')].find(each => each.dataset.key === key);
    (again || part('exact-heading')).focus({ preventScroll: true });
  }

  function openings(found) {
    const nav = part('openings');
    const kinds = { body: 'field.body', indicator: 'field.indicator', year: 'field.year', unit: 'kind.task' };
    nav.replaceChildren(nav.firstElementChild, ...found.slice(0, 4).map(each => {
      const link = piece('opening', { kind: say(kinds[each.kind]), name: each.name });
      link.href = each.address;
      return link;
    }));
    nav.hidden = !found.length;
  }

  function tier(name, results) {
    const total = answer[name].total;
    const section = part(name);
    section.hidden = name === 'partial' && !total;
    section.querySelector('.count').textContent = say('count', total);
    section.querySelectorAll('.tools').forEach((tools, i) => { tools.hidden = total < (i ? 1 : 2); });
    section.querySelector('.results').replaceChildren(...results.map(each => view.result(each, answer)));
    onward(name, results.length);
  }

  /* The buttons for more. */
  function onward(name, given) {
    const left = answer[name].total - given;
    const buttons = [];
    if (left > 0) { buttons.push(more(name, given, Math.min(PAGE, left), say('next', Math.min(PAGE, left)))); }
    if (left > PAGE) { buttons.push(more(name, given, left, say('all', answer[name].total))); }
    part(name).querySelector('.onward').replaceChildren(...buttons);
  }

  function more(name, from, count, label) {
    const button = element('button', label, { type: 'button' });
    button.addEventListener('click', () => {
      const mine = turn;
      engine.results(answer, name, from, count).then(results => {
        if (mine !== turn) { return; }
        const items = results.map(each => view.result(each, answer));
        part(name).querySelector('.results').append(...items);
        shown = { ...shown, [name]: from + count };
        onward(name, from + count);
        items[0].querySelector('h3 a').focus();
        write('replace');
      }).catch(complain);
    });
    return button;
  }

  /* An empty answer, with advice. */
  function nothing() {
    const into = part('exact').querySelector('.nothing-found');
    into.hidden = answer.exact.total > 0;
    if (!into.hidden) {
      const fullText = document.querySelector('#indexes .whole-text');
      const nowhere = answer.partial.parts.filter(each => !each.known).map(each => view.quoted(each.text)).join('');
      const advice = [
        nowhere && say('advice.unknown', nowhere),
        ...answer.filters.map(filter => view.searchLink({ ...search, q: view.without(search.q, filter.source) },
          say('advice.filter', filter.source))),
        answer.offered && !answer.synonyms && view.searchLink({ ...search, synonyms: true }, say('widen')),
        answer.terms.length > 1 && say('advice.fewer'),
        fullText && element('a', say('advice.full'), { href: fullText.href })
      ].filter(Boolean);
      const list = element('ul', '');
      list.append(...advice.map(each => { const item = element('li', ''); item.append(each); return item; }));
      into.replaceChildren(element('p', say(answer.filters.length ? 'none.filters' : 'none')), list);
    }
  }

  function ignored() {
    const words = answer.partial.ignored.map(view.quoted).join('');
    const list = part('partial').querySelector('.remarks');
    list.replaceChildren(...(words ? [element('li', say('ignored', words))] : []));
    list.hidden = !words;
  }

  /* The whole list, to copy or to print. */
  function whole() {
    return engine.results(answer, 'exact', 0, answer.exact.total);
  }

  function copy() {
    whole().then(results => {
      const lines = [part('list-words').parentNode.textContent.trim().replace(/\s+/g, ' ')];
      results.forEach((each, i) => {
        const plan = part('answer').dataset.plan || each.path[0].text;
        lines.push('', (i + 1) + '. ' + each.citation + ' ' + each.heading);
        each.sentences.forEach(one => {
          lines.push(one.text + '（' + '《' + plan + '》' + each.citation + ' 第' + one.number + '句）');
        });
      });
      window.plansite.copy(lines.join('\n'), () => { part('said').textContent = say('copied', results.length);
        part('copied').textContent = say('copied', results.length); });
    }).catch(complain);
  }

  function print() {
    whole().then(results => {
      const list = part('exact').querySelector('.results');
      const before = [...list.childNodes];
      list.replaceChildren(...results.map(each => view.result(each, answer, true)));
      window.addEventListener('afterprint', () => list.replaceChildren(...before), { once: true });
      window.print();
    }).catch(complain);
  }

  /* What readers do. */
  form.addEventListener('submit', event => {
    event.preventDefault();
    if (matchMedia('(pointer: coarse)').matches) { box.blur(); } /* the keyboard on the screen makes room */
    settle();
  });
  box.addEventListener('input', event => { if (!event.isComposing) { typed(); } });
  box.addEventListener('compositionend', typed);
  box.addEventListener('blur', keep);
  box.addEventListener('focus', () => window.plansite.engine().then(loaded => loaded.ready()).catch(() => {}));
  part('copy').addEventListener('click', copy);
  part('print').addEventListener('click', print);
  document.addEventListener('click', event => {
    const link = event.target.closest('a[href]');
    if (!link || event.defaultPrevented || event.button || event.ctrlKey || event.metaKey || event.shiftKey) { return; }
    if ('reload' in link.dataset) { event.preventDefault(); location.reload(); return; }
    if (link.pathname !== location.pathname || !link.search) { return; }
    event.preventDefault();
    const parts = new URLSearchParams(link.search);
    go({ q: parts.get('q') || '', sort: parts.get('sort') || 'relevance', synonyms: parts.get('synonyms') !== 'off' });
  });
  function again(event) {
    if (JSON.stringify(read()) === JSON.stringify(search) && !event.state) { return; }
    search = read();
    box.value = search.q;
    settled = true;
    ask(event.state);
  }
  window.addEventListener('popstate', again);
  window.addEventListener('pagehide', () => { keep(); if (search.q && settled) { write('replace'); } });

  /* the filters stand open where there is room beside the results; large type takes some of it */
  const wide = document.querySelector('link[data-width="wide"]');
  let isWide = !matchMedia(wide.media).matches;
  function unfold() {
    if (isWide !== matchMedia(wide.media).matches) { part('facets').open = isWide = !isWide; }
  }
  window.addEventListener('resize', unfold);
  unfold();
  history.scrollRestoration = 'manual';
  box.value = search.q;
  ask(history.state);
})();
