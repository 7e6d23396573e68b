/* Shows an answer of the engine: what was understood, direct answers, filters with counts, results. */
(function () {
  'use strict';
  const { say, cite, piece, element, marked, fold } = window.plansite.pieces;
  const page = document.querySelector('form.search').getAttribute('action');
  const FIELDS = ['plan', 'body', 'year', 'indicator', 'chapter', 'type', 'force'];
  const FEW = 8;

  /* The address of a search; its parts in one order, so that equal searches have equal addresses. */
  function address(search) {
    const parts = new URLSearchParams({ q: search.q });
    if (search.sort === 'plan') { parts.set('sort', 'plan'); }
    if (search.synonyms === false) { parts.set('synonyms', 'off'); }
    return page + '?' + parts;
  }

  function searchLink(search, text, key) {
    const link = element('a', text, { href: address(search) });
    if (key) { link.dataset.key = key; }
    return link;
  }

  /* The query with a filter more, as a reader would type it: years by number, all else by name. */
  function withFilter(query, field, each) {
    const value = field === 'year' ? each.value : each.label;
    const quoted = /[\s"“”:：]/.test(value) ? '"' + value.replace(/["“”]/g, '') + '"' : value;
    return (query.trim() + ' ' + say('field.' + field).toLowerCase() + ':' + quoted).trim();
  }

  /* The query without some of its words, where they stand by themselves. */
  function without(query, source) {
    const padded = ' ' + query.replace(/\s/g, ' ') + ' ';
    const at = padded.indexOf(' ' + source + ' ');
    const from = at < 0 ? padded.indexOf(source) : at + 1;
    if (from < 0) { return query; }
    return (padded.slice(0, from) + padded.slice(from + source.length)).replace(/ {2,}/g, ' ').trim();
  }

  function fieldValue(field, value, label) {
    if (field === 'year' && /^\d{4}$/.test(value)) { return say('by-year', value); }
    return say(field + '.' + value) || label;
  }

  /* Words of the plan or of the interface: each is told to be in its language. */
  function plansWords(slot, text) {
    slot.textContent = text;
    if (!/[\u4e00-\u9fff]/.test(text)) { slot.removeAttribute('lang'); }
  }

  function quoted(text) { return say('quote', text); }

  function join(nodes, between) {
    return nodes.flatMap((node, i) => i ? [between, node] : [node]);
  }

  /* What was understood. */
  function understood(answer, search) {
    const into = document.getElementById('understood');
    const asked = answer.terms.filter(term => !term.excluded);
    const excluded = answer.terms.filter(term => term.excluded);
    const rows = [];
    asked.forEach(term => rows.push(piece('term', {
      text: term.quoted ? quoted(term.text) : term.text, also: alternatives(term)
    })));
    if (answer.offered) {
      rows.push(searchLink({ ...search, synonyms: !answer.synonyms },
        say(answer.synonyms ? 'only' : 'widen'), 'synonyms'));
    }
    excluded.forEach(term => rows.push(element('span', say('exclude') + ' ' + quoted(term.text), { className: 'term' })));
    answer.filters.forEach(filter => rows.push(chip(filter, search)));
    into.replaceChildren(...rows);
    into.classList.toggle('not-found', !answer.exact.total);
  }

  /* Other forms of a term, or of a slip what sounds like it. */
  function alternatives(term) {
    const forms = term.alternatives.map(each => element('span', each.text, { className: 'other', lang: 'zh-Hans' }));
    return forms.length > 0 && [say(term.alternatives[0].why === 'sound' ? 'sound' : 'also') + ' ', ...join(forms, ' ')];
  }

  function chip(filter, search) {
    const made = piece('chip', {
      field: (filter.excluded ? say('exclude') + ' ' : '') + say('field.' + filter.field),
      value: slot => plansWords(slot, fieldValue(filter.field, filter.value, filter.label)),
      unknown: filter.known ? '' : say('unknown'),
      drop: say('drop')
    });
    made.href = address({ ...search, q: without(search.q, filter.source) });
    made.dataset.key = filter.field + '=' + filter.value;
    return made;
  }

  /* What a reader should know about how the query was taken. */
  function remarks(answer) {
    const list = document.getElementById('remarks');
    const said = answer.notes.map(note => say('note.' + note.kind, note.text)).filter(Boolean);
    list.replaceChildren(...said.map(words => element('li', words)));
    list.hidden = !said.length;
  }

  /* Direct answers. */
  function cards(answer, root) {
    const section = document.getElementById('cards');
    section.replaceChildren(...answer.cards.map(card => cardOf[card.kind](card)));
    section.hidden = !answer.cards.length;
  }

  function cardPiece(card, kind, facts, values) {
    return piece('card', {
      kind, facts, values,
      name: link => {
        link.href = card.address;
        if (card.citation) { link.append(element('span', cite(card.citation), { className: 'citation' }), ' '); }
        link.append(card.name);
      }
    });
  }

  function counts(said) {
    return join(said.map(words => element('span', words, { className: 'nowrap' })), ' · ');
  }

  const cardOf = {
    body: card => cardPiece(card, say('field.body'), counts([
      say('direct-of', card.direct), say('via-of', card.via), say('first-of', card.first)
    ])),
    indicator: card => cardPiece(card, say('field.indicator'),
      card.total > card.targets.length ? counts([say('targets-of', card.total)]) : [], card.targets.map(value)),
    year: card => cardPiece(card, say('field.year'),
      counts([say('targets-of', card.targets), say('mentions-of', card.mentions)])),
    unit: card => cardPiece(card, say('kind.' + card.unitKind), [
      ...join(card.bodies.map(body => element('a', body.name, { href: body.address, lang: 'zh-Hans' })), '、'),
      card.bodies.length ? ' · ' : '', ...counts([say('targets-of', card.targets)])
    ])
  };

  function value(target) {
    const made = piece('value', {
      year: target.year && fieldValue('year', String(target.year)),
      before: target.before, value: target.value, unit: target.unit, after: target.after, strength: target.strength,
      chosen: target.chosen && say('asked'),
      source: link => { link.href = target.address; link.title = target.quote; link.append(cite(target.citation)); }
    });
    made.classList.toggle('chosen', Boolean(target.chosen));
    return made;
  }

  /* Filters with counts. */
  function facets(given, answer, search) {
    const shown = FIELDS.map(field => given.find(facet => facet.field === field))
      .filter(facet => facet && facet.values.length);
    document.getElementById('facet-list').replaceChildren(...shown.map(facet => facetPiece(facet, answer, search)));
    document.getElementById('facets').hidden = !shown.length;
    document.getElementById('chosen').textContent = answer.filters.length || '';
  }

  function facetPiece(facet, answer, search) {
    const apart = facet.values.some(each => each.via);
    const made = piece('facet', {
      name: say('field.' + facet.field), direct: apart && say('direct'), via: apart && say('via')
    });
    fold(made.querySelector('ul'), made.querySelector('button'), ordered(facet), FEW, each => each.chosen,
      each => facetValue(facet.field, each, apart, answer, search));
    made.classList.toggle('apart', apart);
    return made;
  }

  /* The bodies and indicators that stand most often come first; all else has an order of its own. */
  function ordered(facet) {
    return facet.field === 'body' || facet.field === 'indicator'
      ? facet.values.slice().sort((a, b) => b.count - a.count || b.via - a.via) : facet.values;
  }

  function facetValue(field, each, apart, answer, search) {
    const made = piece('facet-value', {
      label: slot => plansWords(slot, fieldValue(field, each.value, each.label)),
      chosen: each.chosen && say('chosen'),
      count: counted(apart && 'direct', each.count), via: apart && counted('via', each.via)
    });
    const filter = answer.filters.find(one => one.field === field && one.value === each.value && !one.excluded);
    const link = made.querySelector('a');
    link.href = address({ ...search,
      q: filter ? without(search.q, filter.source) : withFilter(search.q, field, each) });
    link.dataset.key = field + '=' + each.value;
    if (each.chosen) { link.setAttribute('aria-current', 'true'); }
    made.className = 'depth-' + (each.depth || 0);
    return made;
  }

  /* A count; where there are two, listeners are told which is which. */
  function counted(key, count) {
    return [element('span', key ? say(key) + ' ' : '', { className: 'unseen' }), String(count)];
  }

  /* Results. A heading stands behind its citation, so that its printed number and full stop are left out. */
  function heading(each) {
    const from = /^(?:[一二三四五六七八九十]+、|（[^）]{1,3}） ?|\d{1,2}[.．、] ?)?/.exec(each.heading)[0].length;
    const to = each.heading.replace(/。$/, '').length;
    return slot => marked(slot, each.heading.slice(from, to), each.headingMarks
      .map(mark => ({ from: Math.max(0, mark.from - from), to: Math.min(to, mark.to) - from }))
      .filter(mark => mark.to > mark.from), true);
  }

  function result(each, answer, whole) {
    const words = wordsToMark(each, answer);
    const reasons = each.why.filter(one => one.as !== one.text);
    return piece('result', {
      path: join(each.path.map(above => element('a', above.text, { href: above.address })), ' › '),
      link: link => { link.href = withMarks(each.address, words); },
      citation: cite(each.citation),
      heading: heading(each),
      kind: say('kind.' + each.kind),
      parts: join(shares(each.parts), ' '),
      sentences: each.sentences.map(line => sentence(line, words, whole)),
      more: each.more ? say('rest', each.more) : '',
      why: reasons.length > 0 && say('colon', say('why'), reasons.map(reason).join(say('semicolon')))
    });
  }

  function reason(each) {
    return say('why.' + each.kind, each.text, each.as)
      || say('colon', say('field.' + each.kind), fieldValue(each.kind, each.value, each.text));
  }

  function sentence(line, words, whole) {
    return piece('sentence', {
      link: link => { link.href = withMarks(line.address, words); },
      ref: say('citation.sentence', line.number).replace(/^[\s,]+/, ''),
      text: slot => marked(slot, line.text, line.marks, whole)
    });
  }

  /* Which parts of the query a result has, and which it lacks. */
  function shares(parts) {
    return [true, false].map(has => parts.filter(part => part.matched === has)).filter(some => some.length)
      .map(some => {
        const made = piece('share', {
          label: say(some[0].matched ? 'has' : 'lacks'),
          words: some.map(part => quoted(part.text)).join('')
        });
        made.classList.add(some[0].matched ? 'has' : 'lacks');
        return made;
      });
  }

  /* What is to be marked on the page a result leads to: the words as printed, then as asked. */
  function wordsToMark(each, answer) {
    const asked = each.parts.length ? each.parts.filter(part => part.matched)
      : answer.terms.filter(term => !term.excluded);
    const printed = each.sentences.flatMap(one => one.marks.map(mark => one.text.slice(mark.from, mark.to)));
    return [...new Set([...printed, ...asked.map(one => one.text)])].filter(text => text.length <= 40).slice(0, 12);
  }

  function withMarks(target, words) {
    const [file, anchor] = target.split('#');
    const marks = words.map(word => 'q=' + encodeURIComponent(word)).join('&');
    return file + (marks && '?' + marks) + (anchor ? '#' + anchor : '');
  }

  window.plansite.answer = { address, without, understood, remarks, cards, facets, result, quoted, fieldValue, searchLink };
})();
