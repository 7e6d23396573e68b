/* The pieces the search page is made of: templates cloned and filled, words and citations in the page's language. */
(function () {
  'use strict';
  const LONG = 160;
  const AROUND = 44;
  const words = {};
  const templates = {};
  document.getElementById('words').content.querySelectorAll('[data-key]')
    .forEach(each => { words[each.dataset.key] = each.textContent; });

  /* A message with its gaps filled; '' where there is none. */
  function say(key, ...values) {
    return (words[key] || '').replace(/\{(\d)\}/g, (gap, i) => values[i]);
  }

  /* A citation as the page's language writes it. */
  function cite(citation) {
    return citation
      .replace('印发通知和引言', () => say('citation.notice'))
      .replace(/ 第(\d+)句/g, (all, number) => say('citation.sentence', number))
      .replace(/第(\d+)项/g, (all, number) => say('citation.item', number))
      .replace(/第(\d+)目/g, (all, number) => say('citation.entry', number));
  }

  /* A copy of a template. A slot gets words, a list of words and nodes, or what a function does to it; else it goes. */
  function piece(name, slots) {
    templates[name] = templates[name] || document.getElementById('piece-' + name).content.firstElementChild;
    const made = document.importNode(templates[name], true);
    made.querySelectorAll('[data-slot]').forEach(slot => {
      const value = slots[slot.dataset.slot];
      if (value === undefined || value === null || value === '' || value === false || value.length === 0) {
        slot.remove();
      } else if (typeof value === 'function') {
        value(slot);
      } else if (Array.isArray(value)) {
        slot.replaceChildren(...value);
      } else {
        slot.textContent = value;
      }
      slot.removeAttribute('data-slot');
    });
    return made;
  }

  function element(name, text, properties) {
    return Object.assign(document.createElement(name), { textContent: text }, properties);
  }

  /* The stretches of a long text around its marks. */
  function stretches(text, marks) {
    const found = [];
    marks.forEach(mark => {
      const from = Math.max(0, mark.from - AROUND);
      const to = Math.min(text.length, mark.to + AROUND);
      const last = found[found.length - 1];
      if (last && from <= last.to + 8) { last.to = Math.max(last.to, to); } else { found.push({ from, to }); }
    });
    return found.length ? found : [{ from: 0, to: LONG }];
  }

  /* Puts a text with its marks into an element; of a long one only what stands around them, unless the whole is wanted. */
  function marked(into, text, marks, whole) {
    const sorted = marks.slice().sort((a, b) => a.from - b.from);
    const shown = whole || text.length <= LONG ? [{ from: 0, to: text.length }] : stretches(text, sorted);
    shown.forEach((stretch, i) => {
      let at = stretch.from;
      if (i || at) { into.append(say('ellipsis')); }
      sorted.filter(mark => mark.from >= stretch.from && mark.to <= stretch.to && mark.to > at).forEach(mark => {
        const from = Math.max(at, mark.from);
        into.append(text.slice(at, from), element('mark', text.slice(from, mark.to)));
        at = mark.to;
      });
      into.append(text.slice(at, stretch.to));
    });
    if (shown[shown.length - 1].to < text.length) { into.append(say('ellipsis')); }
  }

  /* Fills a list with the first few things and those that have to be seen; the rest are made when its button is pressed. */
  function fold(list, button, things, few, isSeen, make) {
    const folded = things.filter((thing, i) => i < few || isSeen(thing));
    const left = things.length - folded.length;
    const show = all => {
      list.replaceChildren(...(all ? things : folded).map(make));
      button.textContent = all ? say('fewer') : say('more', left);
      button.setAttribute('aria-expanded', String(all));
    };
    button.addEventListener('click', () => show(button.getAttribute('aria-expanded') !== 'true'));
    show(left === 1);
    if (left < 2) { button.remove(); }
  }

  window.plansite.pieces = { say, cite, piece, element, marked, fold };
})();
