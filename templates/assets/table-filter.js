/* Filters and sorts a table of the page; without it the page shows the whole table in the server's order.

   The form   <form data-filters="#id-of-table" hidden autocomplete="off" data-option="{0} ({1})" data-pair="{0}: {1}"
              data-join="; "> is shown when the script runs. Of its named controls, each with a <label for>,
     a select or checkbox keeps the rows with its value among the blank-separated tokens of the row's attribute
       data-NAME; checkboxes of one name add up, different names narrow down. Options tell how many rows they leave;
     a text field keeps the rows in whose cells each of its words stands (NFKC, lower case, white space left out);
     an option with data-via="a b" also takes the rows with the tokens a or b; a select with data-ways="NAME" says which
       of them NAME takes: "direct" (the option's own value), "via" (those of data-via), or, empty, both;
     <select name="sort"> offers orders: NAME, -NAME for the other way round, empty for the server's order;
     <button type="reset"> takes the filters off and leaves the order.
   In the form, if there: [data-count] gets its own pattern filled with the rows shown, all rows, the groups with rows
   shown and all groups, [data-said] its pattern with the filters in words (for print), [data-empty] is shown when nothing
   else is; a <details> around the controls begins closed in a window that <link data-width="narrow" media> calls so.

   The table  <tr class="group"> heads the rows after it in its <tbody>; it goes when none of them is shown or when the
   rows are in another order; [data-shown] in it counts them. <th data-sort="NAME"> becomes a button; rows sort by the
   numbers in data-sort-NAME="2 35.5", one after the other; only the last of them is turned round. Rows without come last.
   Whoever lays out rows as blocks has to keep [hidden] { display: none !important }.

   The address keeps it all, ?NAME=value&sort=-NAME, beside what else is in it. Choosing makes an entry of the history;
   typing makes one, too. What the address says is only compared with options or put in a field, never made into markup. */
(() => {
  'use strict';

  const folded = text => text.normalize('NFKC').toLowerCase();
  const tokens = text => (text || '').split(/\s+/).filter(Boolean);
  const fill = (pattern, ...gaps) => pattern.replace(/\{(\d)\}/g, (gap, number) => gaps[number]);
  const SCREEN = 60; /* rows that are laid out at once, */
  const STEP = 40; /* and after them, in each further turn */
  const REST = 300; /* ms without a key before the address is kept */
  const isText = field => field.type === 'text' || field.type === 'search';

  /* A row: what it is filtered by is read when it is first asked. */
  class Entry {
    constructor(row) {
      this.row = row;
      this.attributes = new Map();
      this.failed = [];
    }

    has(name, wanted) {
      let own = this.attributes.get(name);
      if (!own) { this.attributes.set(name, own = new Set(tokens(this.row.getAttribute('data-' + name)))); }
      return wanted.some(token => own.has(token));
    }

    says(words) {
      if (this.text === undefined) {
        this.text = Array.from(this.row.cells, cell => folded(cell.textContent).replace(/\s+/g, '')).join('\n');
      }
      return words.every(word => this.text.includes(word));
    }

    keys(name) { return tokens(this.row.getAttribute('data-sort-' + name)).map(Number); }
  }

  function start(form, table) {
    const all = Array.from(table.tBodies).flatMap(body => Array.from(body.rows, row => ({ row, home: body })));
    const entries = [];
    const groups = [];
    all.forEach(({ row, home }) => {
      if (row.classList.contains('group')) {
        groups.push({ row, home, members: [], count: row.querySelector('[data-shown]') });
      } else {
        entries.push(new Entry(row));
        const group = groups[groups.length - 1];
        if (group && group.home === home) { group.members.push(entries[entries.length - 1]); }
      }
    });
    const named = Array.from(form.elements).filter(field => field.name && field.type !== 'reset' && field.name !== 'sort');
    const ways = named.filter(field => field.dataset.ways);
    const fields = named.filter(field => !field.dataset.ways);
    const names = Array.from(new Set(fields.map(field => field.name)));
    const labels = new Map(); /* of options, without their counts */
    form.querySelectorAll('option').forEach(option => labels.set(option, option.textContent));
    const heads = Array.from(table.querySelectorAll('th[data-sort]'));
    const sorted = document.createElement('tbody');
    const orders = form.elements.sort;
    const part = name => form.querySelector('[data-' + name + ']');
    const patterns = { count: part('count') && part('count').dataset.count, said: part('said') && part('said').dataset.said };
    let sequence = entries; /* in the order of the table */
    let waiting = []; /* rows to be shown that are not yet laid out */
    let order = '';
    let arranged = '';
    let settled = true; /* no typing since the last entry of the history */
    const timers = {};

    const controls = form.querySelector('details');
    const bare = name => name.replace(/^-/, '');
    const isOn = field => !field.disabled && (field.type === 'checkbox' ? field.checked : field.value.trim() !== '');
    const optionOf = field => field.options[field.selectedIndex];

    /* The tokens an option takes, direct or through others. */
    function taken(field, option) {
      const way = ways.find(each => each.dataset.ways === field.name);
      const via = tokens(option.dataset.via);
      if (!way || !way.value) { return [option.value, ...via]; }
      return way.value === 'via' ? via : [option.value];
    }

    /* What a row has to pass for a name; nothing where no control of that name is set. */
    function testOf(name) {
      const on = fields.filter(field => field.name === name && isOn(field));
      if (!on.length) { return null; }
      if (isText(on[0])) {
        const words = tokens(folded(on[0].value));
        return entry => entry.says(words);
      }
      const wanted = on.flatMap(field => (field.options ? taken(field, optionOf(field)) : [field.value]));
      return entry => entry.has(name, wanted);
    }

    function refresh() {
      ways.forEach(way => {
        way.disabled = !fields.some(field => field.name === way.dataset.ways && isOn(field));
        if (way.disabled) { way.value = ''; }
      });
      const tests = names.map(name => ({ name, passes: testOf(name) })).filter(each => each.passes);
      entries.forEach(entry => { entry.failed = tests.filter(test => !test.passes(entry)).map(test => test.name); });
      arrange();
      const shown = sequence.filter(entry => !entry.failed.length);
      entries.forEach(entry => { if (entry.failed.length) { show(entry.row, false); } });
      waiting = shown.filter(entry => entry.row.hidden);
      layOut(SCREEN);
      groups.forEach(group => {
        const count = group.members.filter(entry => !entry.failed.length).length;
        show(group.row, count && !order);
        if (group.count) { group.count.textContent = count; }
      });
      report(shown.length);
      after('tally', tally, 150);
    }

    function after(name, what, pause) {
      clearTimeout(timers[name]);
      timers[name] = setTimeout(what, pause);
    }

    /* To lay out rows takes far longer than to choose them: what fills the window comes first. */
    function layOut(rows) {
      waiting.splice(0, rows).forEach(entry => show(entry.row, true));
      clearTimeout(timers.rows);
      if (waiting.length) { after('rows', () => layOut(STEP), 0); }
    }

    function show(element, seen) {
      if (element.hidden === Boolean(seen)) { element.hidden = !seen; }
    }

    /* The rows in the chosen order; equal rows keep the server's. */
    function arrange() {
      heads.forEach(head => {
        if (head.dataset.sort === bare(order)) {
          head.setAttribute('aria-sort', order[0] === '-' ? 'descending' : 'ascending');
        } else {
          head.removeAttribute('aria-sort');
        }
      });
      if (orders) { orders.value = order; }
      if (order === arranged) { return; }
      arranged = order;
      table.classList.toggle('sorted', Boolean(order));
      sequence = entries;
      if (!order) {
        all.forEach(({ row, home }) => home.append(row));
        sorted.remove();
        return;
      }
      const turn = order[0] === '-' ? -1 : 1;
      const keyed = entries.map(entry => ({ entry, keys: entry.keys(bare(order)) }));
      keyed.sort((one, other) => compare(one.keys, other.keys, turn));
      sequence = keyed.map(each => each.entry);
      sorted.append(...sequence.map(entry => entry.row));
      table.append(sorted);
    }

    function compare(one, other, turn) {
      if (!one.length || !other.length) { return other.length - one.length; }
      const last = one.length - 1;
      for (let i = 0; i <= last; i += 1) {
        if (one[i] !== other[i]) { return (one[i] - other[i]) * (i === last ? turn : 1); }
      }
      return 0;
    }

    function report(shown) {
      const on = fields.concat(ways).filter(isOn);
      const words = on.concat(orders && orders.value ? orders : []).map(inWords);
      if (part('count')) {
        const headed = groups.filter(group => group.members.some(entry => !entry.failed.length)).length;
        part('count').textContent = fill(patterns.count, shown, entries.length, headed, groups.length);
      }
      if (part('said')) { part('said').textContent = words.length ? fill(patterns.said, words.join(form.dataset.join)) : ''; }
      if (part('empty')) { show(part('empty'), !shown); }
      form.querySelectorAll('[type=reset]').forEach(button => { button.disabled = !on.length; });
    }

    function inWords(field) {
      const label = field.labels[0].textContent.trim();
      if (field.type === 'checkbox') { return label; }
      return fill(form.dataset.pair, label, field.options ? labels.get(optionOf(field)) : field.value.trim());
    }

    /* What each option would leave, given the other controls. */
    function tally() {
      fields.filter(field => field.options).forEach(field => {
        const open = entries.filter(entry => entry.failed.every(name => name === field.name));
        Array.from(field.options).forEach(option => {
          const wanted = taken(field, option);
          const left = option.value ? open.filter(entry => entry.has(field.name, wanted)).length : open.length;
          option.textContent = fill(form.dataset.option, labels.get(option), left);
        });
      });
    }

    /* The address. */
    function read() {
      clearTimeout(timers.write);
      const query = new URLSearchParams(location.search);
      fields.concat(ways).forEach(field => {
        const values = query.getAll(field.name);
        if (field.type === 'checkbox') {
          field.checked = values.includes(field.value);
        } else {
          field.disabled = false;
          field.value = values[0] || '';
          if (field.options && field.selectedIndex < 0) { field.value = ''; }
        }
      });
      order = query.get('sort') || '';
      if (!heads.some(head => head.dataset.sort === bare(order))) { order = ''; }
      settled = true;
      refresh();
    }

    function write(how, hash) {
      clearTimeout(timers.write);
      const query = new URLSearchParams(location.search);
      fields.concat(ways).forEach(field => query.delete(field.name));
      query.delete('sort');
      fields.concat(ways).filter(isOn).forEach(field => query.append(field.name, field.value.trim()));
      if (order) { query.set('sort', order); }
      const search = query.toString() ? '?' + query : '';
      if (search === location.search && !hash) { return; }
      try {
        history[how + 'State'](null, '', location.pathname + search + hash);
      } catch (refused) {
        /* too many in a short time: the next one keeps the address */
      }
    }

    function changed(how) {
      refresh();
      write(how, '');
    }

    /* The first key makes an entry of the history, further ones change it, and not each at once. */
    function typed() {
      refresh();
      if (settled) { write('push', ''); } else { after('write', () => write('replace', ''), REST); }
      settled = false;
    }

    function settle() {
      if (!settled) { write('replace', ''); }
      settled = true;
    }

    function clear() {
      fields.forEach(field => {
        if (field.type === 'checkbox') { field.checked = false; } else { field.value = ''; }
      });
    }

    /* A row that a link leads to is never left hidden. */
    function reveal() {
      const id = location.hash.slice(1);
      const target = id && document.getElementById(id); /* :target is not known yet while the page loads */
      const row = target && target.closest('tr');
      if (!row || !table.contains(row) || !row.hidden) { return; }
      clear();
      order = row.classList.contains('group') ? '' : order;
      refresh();
      layOut(entries.length);
      write('replace', location.hash);
      target.scrollIntoView();
    }

    function edited(event) {
      if (event.isComposing) { return; }
      if (isText(event.target)) { typed(); return; }
      settle();
      if (event.target === orders) { order = orders.value; }
      changed('push');
    }

    heads.forEach(head => {
      const button = document.createElement('button');
      button.type = 'button';
      button.append(...head.childNodes);
      head.append(button);
      button.addEventListener('click', () => {
        const name = head.dataset.sort;
        settle();
        order = order === name ? '-' + name : order === '-' + name ? '' : name;
        changed('push');
      });
    });
    form.addEventListener('input', edited);
    form.addEventListener('compositionend', edited);
    form.addEventListener('change', settle);
    form.addEventListener('submit', event => event.preventDefault());
    form.addEventListener('reset', event => {
      event.preventDefault();
      settle();
      clear();
      changed('push');
      /* the button has nothing more to do */
      (controls && !controls.open ? controls.firstElementChild : fields[0]).focus();
    });
    window.addEventListener('popstate', read);
    window.addEventListener('pagehide', settle);
    window.addEventListener('beforeprint', () => layOut(entries.length));
    window.addEventListener('hashchange', reveal);
    form.hidden = false;
    read();
    const narrow = document.querySelector('link[data-width="narrow"]');
    if (controls && narrow && matchMedia(narrow.media).matches) { controls.open = false; }
    reveal();
  }

  document.querySelectorAll('form[data-filters]').forEach(form => start(form, document.querySelector(form.dataset.filters)));
})();
