/* Shows an answer of the engine: what was understood, direct answers, filters with counts, results. */
(function () {
  'use strict';
  const { say, cite, piece, element, marked, fold } = window.plansite.pieces;
  const page = document.querySelector('form.search').getAttribute('action');
  const FIELDS = ['body', 'year', 'indicator', 'chapter', 'type', 'force'];
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

  /* The query with a filter more, as a reader would type it. */
  function withFilter(query, field, value) {
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
    return (field === 'type' && say('kind.' + value)) || (field === 'force' && say('force.' + value)) || label || value;
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
      text: term.quoted ? quoted(term.text) : term.text,
      also: term.alternatives.length > 0 && [say('also') + ' ', ...join(term.alternatives.map(each =>
        element('span', each.text, { className: 'other', lang: 'zh-Hans' })), ' ')]
    })));
    if (answer.offered) {
      rows.push(searchLink({ ...search, synonyms: !answer.synonyms },
        say(answer.synonyms ? 'only' : 'widen'), 'synonyms'));
    }
    excluded.forEach(term => rows.push(element('span', say('exclude') + ' ' + quoted(term.text), { className: 'term' })));
    answer.filters.forEach(filter => rows.push(chip(filter, search)));
    into.replaceChildren(...rows);
  }

  function chip(filter, search) {
    const made = piece('chip', {
      field: (filter.negative ? say('exclude') + ' ' : '') + say('field.' + filter.field),
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
    const said = answer.notes.map(note => say('note.' + note.kind, quoted(note.text)) || note.text);
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
      say('direct-of', card.direct), say('via-of', card.via), say('first-of', card.first), say('targets-of', card.targets)
    ])),
    indicator: card => cardPiece(card, say('field.indicator'), [], card.targets.map(value)),
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
  function facets(answer, search) {
    const shown = FIELDS.map(field => answer.facets.find(facet => facet.field === field))
      .filter(facet => facet && facet.values.length);
    document.getElementById('facet-list').replaceChildren(...shown.map(facet => facetPiece(facet, answer, search)));
    document.getElementById('facets').hidden = !shown.length;
    document.getElementById('chosen').textContent = answer.filters.length || '';
  }

  function facetPiece(facet, answer, search) {
    const apart = facet.values.some(each => each.via);
    const items = facet.values.map(each => facetValue(facet.field, each, apart, answer, search));
    const made = piece('facet', {
      name: say('field.' + facet.field),
      direct: apart && say('direct'), via: apart && say('via'),
      values: items,
      fold: button => fold(items, FEW, button)
    });
    made.classList.toggle('apart', apart);
    return made;
  }

  function facetValue(field, each, apart, answer, search) {
    const made = piece('facet-value', {
      label: slot => plansWords(slot, fieldValue(field, each.value, each.label)),
      chosen: each.chosen && say('chosen'),
      count: each.count, via: apart && String(each.via || 0)
    });
    const filter = answer.filters.find(one => one.field === field && one.value === each.value);
    const link = made.querySelector('a');
    link.href = address({ ...search,
      q: filter ? without(search.q, filter.source) : withFilter(search.q, field, each.value) });
    link.dataset.key = field + '=' + each.value;
    if (each.chosen) { link.setAttribute('aria-current', 'true'); }
    made.toggleAttribute('data-keep', Boolean(each.chosen));
    made.className = 'depth-' + (each.depth || 0);
    return made;
  }

  /* Results. */
  function result(each, answer, whole) {
    const words = wordsToMark(each, answer);
    const title = each.sentences.find(one => one.text === each.heading);
    const lines = each.sentences.filter(one => one !== title);
    return piece('result', {
      path: join(each.path.map(above => element('a', above.text, { href: above.address })), ' › '),
      link: link => { link.href = withMarks(each.address, words); },
      citation: cite(each.citation),
      heading: slot => marked(slot, each.heading, title ? title.marks : [], true),
      kind: say('kind.' + each.kind),
      parts: each.parts && join(shares(each.parts), ' '),
      sentences: lines.map(line => sentence(line, each, words, whole)),
      more: each.more ? say('rest', each.more) : '',
      why: each.why.length > 0 && say('colon', say('why'),
        each.why.map(reason => say('why.' + reason.kind, reason.text, reason.as)).join(say('semicolon')))
    });
  }

  function sentence(line, each, words, whole) {
    const place = line.citation.startsWith(each.citation) ? line.citation.slice(each.citation.length) : line.citation;
    return piece('sentence', {
      link: link => { link.href = withMarks(line.address, words); },
      ref: line.role === 'HEADING' || !place ? say('title') : cite(place).replace(/^[\s,，]+/, ''),
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
    const asked = each.parts ? each.parts.filter(part => part.matched) : answer.terms.filter(term => !term.excluded);
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
