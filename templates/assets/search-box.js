/* Suggestions under the search box: a combobox whose list opens below. Without them the box is a plain form. */
(function () {
  'use strict';
  const form = document.querySelector('form.search');
  const box = form.elements.q;
  const words = form.dataset;
  const home = form.action.replace(/[^/]*$/, '');
  const list = element('ul', '', 'suggestions');
  const status = element('p', '', 'unseen');
  let chosen = -1;
  let turn = 0; /* only the newest question may answer */

  function element(name, text, className) {
    return Object.assign(document.createElement(name), { textContent: text, className });
  }

  function fill(pattern, value) { return pattern.replace('{0}', value); }

  /* The name with what matched marked. */
  function name(suggestion) {
    const made = element('span', '', 'name');
    let at = 0;
    made.lang = 'zh-Hans';
    suggestion.marks.forEach(([from, to]) => {
      made.append(suggestion.name.slice(at, from), element('mark', suggestion.name.slice(from, to), ''));
      at = to;
    });
    made.append(suggestion.name.slice(at));
    return made;
  }

  function hint(kind, about) {
    const hints = {
      body: [fill(words.direct, about.direct), about.via && fill(words.via, about.via)],
      indicator: [fill(words.targets, about.targets)],
      year: [about.targets && fill(words.targets, about.targets), fill(words.mentions, about.mentions)],
      unit: [about.citation]
    };
    return hints[kind].filter(Boolean).join(' · ');
  }

  function option(suggestion, i) {
    const made = element('li', '', 'suggestion');
    made.id = 'suggestion-' + i;
    made.setAttribute('role', 'option');
    made.setAttribute('aria-selected', 'false');
    made.dataset.address = home + suggestion.address;
    made.append(element('span', words[suggestion.kind], 'tag'), ' ', name(suggestion));
    if (suggestion.matched) { made.append(' ', element('span', suggestion.matched, 'matched')); }
    made.append(' ', element('span', hint(suggestion.kind, suggestion.hint), 'hint'));
    return made;
  }

  function close() {
    turn++;
    list.hidden = true;
    choose(-1);
    box.setAttribute('aria-expanded', 'false');
    status.textContent = '';
  }

  function open(suggestions) {
    choose(-1);
    list.replaceChildren(...suggestions.map(option));
    list.hidden = !suggestions.length;
    box.setAttribute('aria-expanded', String(!list.hidden));
    status.textContent = list.hidden ? '' : fill(words.found, suggestions.length);
  }

  function suggest() {
    const mine = ++turn;
    if (!box.value.trim()) {
      close();
      return;
    }
    window.plansite.engine().then(engine => engine.suggest(box.value)).then(found => { if (mine === turn) { open(found); } }, close);
  }

  function choose(i) {
    const options = list.children;
    if (options[chosen]) { options[chosen].setAttribute('aria-selected', 'false'); }
    chosen = i;
    if (i < 0) {
      box.removeAttribute('aria-activedescendant');
    } else {
      options[i].setAttribute('aria-selected', 'true');
      options[i].scrollIntoView({ block: 'nearest' });
      box.setAttribute('aria-activedescendant', options[i].id);
    }
  }

  /* Where a key leads from the chosen suggestion: past the last back to the box, and around; nowhere for other keys. */
  function goal(key) {
    const last = list.children.length - 1;
    switch (key) {
      case 'ArrowDown': return chosen === last ? -1 : chosen + 1;
      case 'ArrowUp': return chosen < 0 ? last : chosen - 1;
      case 'Home': return chosen < 0 ? undefined : 0;
      case 'End': return chosen < 0 ? undefined : last;
      default: return undefined;
    }
  }

  function key(event) {
    if (event.isComposing || event.keyCode === 229 || event.ctrlKey || event.metaKey || event.altKey) { return; }
    if (list.hidden) {
      if (event.key === 'ArrowDown') {
        event.preventDefault();
        suggest();
      }
      return;
    }
    const to = goal(event.key);
    if (to !== undefined) {
      event.preventDefault();
      choose(to);
    } else if (event.key === 'Escape') {
      event.preventDefault();
      close();
    } else if (event.key === 'Enter' && chosen >= 0) {
      event.preventDefault();
      location.href = list.children[chosen].dataset.address;
    }
  }

  list.id = 'suggestions';
  list.hidden = true;
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', words.list);
  status.setAttribute('role', 'status');
  form.append(list, status);
  Object.entries({ role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': 'suggestions' })
    .forEach(([attribute, value]) => box.setAttribute(attribute, value));

  list.addEventListener('mousedown', event => event.preventDefault()); /* the box keeps the focus */
  list.addEventListener('click', event => {
    const clicked = event.target.closest('[role=option]');
    if (clicked) { location.href = clicked.dataset.address; }
  });
  box.addEventListener('keydown', key);
  box.addEventListener('input', event => { if (!event.isComposing) { suggest(); } });
  box.addEventListener('compositionstart', close);
  box.addEventListener('compositionend', suggest);
  box.addEventListener('blur', close);
  window.addEventListener('pageshow', close);
  window.plansite.engine().then(engine => engine.ready()).catch(close);
  if (document.activeElement === box) { suggest(); }
})();
