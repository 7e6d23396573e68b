/* Answers: what the page and the box ask of the search. */
(function () {
  'use strict';
  var FACETS = ['body', 'via', 'year', 'indicator', 'chapter', 'type', 'force', 'plan'];
  var ROLES = { t: 'TITLE', s: 'TEXT', b: 'BRACKET' };
  var SHORTEST_SLIP = 3;
  var MOST_PARTS = 12;
  var MOST_SENTENCES = 3;
  var HAN = /\p{Script=Han}/u;
  var plansite = window.plansite = window.plansite || {};
  var query = plansite.query;

  plansite.search = function (root) {
    var index = plansite.index(root);
    var units = new Map();
    var head;
    var folds;
    var names;
    var ranking;
    var cards;
    var marking;
    var beginning;
    var traditional;
    var sounds;

    function ready() {
      beginning = beginning || begin().catch(function (error) {
        beginning = null;
        throw error;
      });
      return beginning;
    }

    async function begin() {
      head = await index.head();
      folds = query.folding(head.folded);
      names = query.lexicon(head, folds);
      ranking = plansite.ranking(index, head, { of: readAll });
      cards = plansite.cards(index, head, names, ranking);
      marking = query.marking(folds);
    }

    /* Traditional characters are needed once somebody types one, and what is typed so is not found. */
    async function knowCharacters(text) {
      if (traditional || !HAN.test(text) || !await (isSmall() ? hasUnknownCharacter(text) : hasUnknownTerm(text))) { return; }
      var pairs = await index.traditional();
      if (!traditional) { folds.add(pairs); }
      traditional = true;
    }

    async function hasUnknownCharacter(text) {
      for (var character of new Set(folds.fold(text))) {
        if (HAN.test(character) && !await knows(character)) { return true; }
      }
      return false;
    }

    /* In a large library, where to look up each character would load much. */
    async function hasUnknownTerm(text) {
      var asked = query.parse(text, names, folds);
      for (var term of asked.terms) {
        if (!(await ranking.stands(term.folded)).units.length) { return true; }
      }
      return asked.filters.some(function (filter) { return !filter.known; });
    }

    async function knows(character) {
      var found = await index.from('g' + character);
      return Boolean(found) && found[0].startsWith('g' + character);
    }

    /* What the texts have that sounds like a word they do not have; only where all of them are at hand. */
    async function likeUnknown(folded) {
      if (!isSmall() || folded.length < SHORTEST_SLIP || !HAN.test(folded)) { return []; }
      if ((await ranking.stands(folded)).units.length) { return []; }
      var all = await readAll(Array.from({ length: head.units }, function (nothing, unit) { return unit; }));
      return (await knownSounds()).like(folded, all.map(function (unit) { return unit.folded; }));
    }

    async function knownSounds() {
      sounds = sounds || query.pinyin(await index.pinyin());
      return sounds;
    }

    async function takeAsMeant(segment) {
      if (segment.parts[0].kind !== 'gram') { return; }
      var forms = await likeUnknown(segment.text);
      if (forms.length) {
        var meant = { kind: 'synonyms', id: segment.text, label: segment.text, printed: forms };
        segment.parts = [{ offset: 0, text: segment.text, kind: 'name', entries: [meant] }];
      }
    }

    function readAll(all) { return Promise.all(all.map(read)); }

    function read(unit) {
      return plansite.remembered(units, unit, async function () { return unitOf(await index.unit(unit)); });
    }

    function unitOf(row) {
      var unit = {
        address: row[0], id: row[1], kind: row[2], citation: row[3], heading: row[4], path: [], sentences: []
      };
      for (var i = 0; i < row[5].length; i += 2) { unit.path.push({ text: row[5][i], address: row[5][i + 1] }); }
      unit.sentences = row[6].map(function (text, at) {
        return { number: at + 1, role: ROLES[text[0]], text: text.slice(1) };
      });
      unit.folded = [unit.heading].concat(unit.sentences.map(function (sentence) { return sentence.text; }))
        .map(folds.fold);
      return unit;
    }

    async function run(text, options) {
      var synonyms = !options || options.synonyms !== false;
      await ready();
      await ranking.ready();
      await knowCharacters(text);
      var asked = query.parse(text, names, folds);
      var parts = query.partsOf(asked, names, head.stopWords);
      var forms = new Map();
      var offered = false;
      for (var term of query.wanted(asked)) {
        var all = query.formsOf(term, names);
        if (!all.length && !term.quoted) {
          all = (await likeUnknown(term.folded)).map(function (form) { return { text: form, why: 'sound' }; });
        }
        offered = offered || all.length > 0;
        forms.set(term, synonyms ? all : []);
      }
      for (var segment of parts.segments) { await takeAsMeant(segment); }
      var called = await cards.of(asked, parts);
      if (!synonyms) { takeLiterally(parts.segments); }
      var exact = await ranking.exact(asked, forms);
      var partial = [];
      if (!isSmall()) { thin(parts); }
      if (parts.segments.length && (isSmall() || !exact.length)) { partial = await ranking.partial(asked, parts, exact); }
      var answer = {
        text: text,
        synonyms: synonyms,
        sort: options && options.sort === 'plan' ? 'plan' : 'relevance',
        terms: asked.terms.map(function (term) {
          return {
            text: term.text, quoted: term.quoted, excluded: term.excluded, alternatives: forms.get(term) || []
          };
        }),
        offered: offered,
        filters: asked.filters,
        notes: asked.notes,
        cards: called,
        exact: { total: exact.length, hits: exact },
        partial: { total: partial.length, hits: partial, ignored: parts.ignored, parts: await known(parts) },
        marks: marksOf(asked, forms, parts),
        segments: parts.segments
      };
      if (answer.sort === 'plan') {
        exact.sort(inPlan);
        partial.sort(inPlan);
      }
      answer.facets = isSmall() ? await facets(answer) : [];
      return answer;
    }

    function takeLiterally(segments) {
      segments.forEach(function (segment) {
        segment.parts.forEach(function (part) { part.entries = []; });
      });
    }

    /* In a large library, each part is a file to load: of many pairs some have to do, the others are named as ignored. */
    function thin(parts) {
      var pairs = parts.segments.reduce(function (count, segment) { return count + segment.parts.length; }, 0);
      var step = Math.ceil(pairs / MOST_PARTS);
      if (step < 2) { return; }
      parts.segments = [].concat.apply([], parts.segments.map(function (segment) {
        return segment.parts.filter(function (part, i) { return i % step === 0; }).map(function (part, i, kept) {
          var end = part.offset + part.text.length;
          var next = i + 1 < kept.length ? kept[i + 1].offset : segment.text.length;
          if (end < next) { parts.ignored.push(segment.text.slice(end, next)); }
          part.offset = 0;
          return { text: part.text, parts: [part] };
        });
      }));
    }

    /* Whether the whole text is one file; a large library gives facets when they are wanted. */
    function isSmall() { return head.units <= head.unitsInTextFile; }

    function inPlan(a, b) { return a.unit - b.unit; }

    /* The stretches of a query, each with whether its pairs have something. */
    function stretches(segment, has) {
      var all = [];
      var covered = new Set();
      segment.parts.forEach(function (part) {
        for (var i = 0; has(part) && i < part.text.length; i++) { covered.add(part.offset + i); }
      });
      for (var at = 0; at < segment.text.length; at++) {
        var last = all[all.length - 1];
        if (last && last.has === covered.has(at)) {
          last.text += segment.text[at];
        } else {
          all.push({ text: segment.text[at], has: covered.has(at) });
        }
      }
      return all;
    }

    /*
     * A stretch of several characters whose pairs are nowhere is nowhere itself. A single one left over may be: 家 of
     * 家屋 stands in 国家. In a large library that is not looked up, and nothing is claimed.
     */
    async function known(parts) {
      var all = [].concat.apply([], parts.segments.map(function (segment) {
        return stretches(segment, function (part) { return part.weights && part.weights.size > 0; });
      }));
      return Promise.all(all.map(async function (stretch) {
        var found = stretch.has || isSingle(stretch.text)
          && (!isSmall() || (await ranking.stands(stretch.text)).units.length > 0);
        return { text: stretch.text, known: found };
      }));
    }

    function isSingle(text) { return Array.from(text).length === 1; }

    /* What is marked in an exact answer and in a partial one: folded strings with the word they stand for. */
    function marksOf(asked, forms, parts) {
      var exact = [];
      query.wanted(asked).forEach(function (term) {
        exact.push({ folded: term.folded, term: term.text });
        forms.get(term).forEach(function (form) { exact.push({ folded: form.text, term: term.text, as: form.text }); });
      });
      asked.filters.forEach(function (filter) {
        if (filter.field === 'body' && filter.known && !filter.excluded) {
          names.find('body', filter.value).printed.forEach(function (form) {
            exact.push({ folded: form, term: filter.label, bracket: true });
          });
        }
      });
      var partial = [];
      parts.segments.forEach(function (segment) {
        segment.parts.forEach(function (part) {
          partial.push({ folded: part.text, term: part.text, part: part });
          part.entries.forEach(function (entry) {
            entry.printed.forEach(function (form) {
              partial.push({ folded: form, term: part.text, as: form, part: part });
            });
          });
        });
      });
      return { exact: exact, partial: partial };
    }

    /* How many of the exact answers have each value. */
    async function facets(answer) {
      var hits = new Set(answer.exact.hits.map(function (hit) { return hit.unit; }));
      var counts = {};
      (await index.range('f')).forEach(function (entry) {
        var slash = entry[0].indexOf('/');
        var field = entry[0].slice(1, slash);
        var count = plansite.postings(entry[1]).units.filter(function (unit) { return hits.has(unit); }).length;
        (counts[field] = counts[field] || {})[entry[0].slice(slash + 1)] = count;
      });
      return FACETS.filter(function (field) { return field !== 'via'; }).map(function (field) {
        return { field: field, values: valuesOf(field, counts, answer.filters) };
      }).filter(function (facet) { return facet.field !== 'plan' || facet.values.length; });
    }

    function valuesOf(field, counts, filters) {
      return names.entries.filter(function (entry) { return entry.kind === field; }).map(function (entry) {
        return {
          value: entry.id,
          label: entry.label,
          count: counts[field] && counts[field][entry.id] || 0,
          via: field === 'body' && counts.via && counts.via[entry.id] || 0,
          depth: field === 'chapter' ? entry.id.split('.').length - 1 : 0,
          chosen: filters.some(function (filter) {
            return filter.field === field && filter.value === entry.id && !filter.excluded;
          })
        };
      }).filter(function (value) { return value.count || value.via || value.chosen; });
    }

    async function results(answer, tier, from, count) {
      var hits = answer[tier].hits.slice(from, from + count);
      var read = await readAll(hits.map(function (hit) { return hit.unit; }));
      return Promise.all(read.map(function (unit, i) { return result(answer, tier, unit, hits[i]); }));
    }

    async function result(answer, tier, unit, hit) {
      var marks = answer.marks[tier];
      if (tier === 'partial') {
        marks = marks.filter(function (mark) { return mark.part.weights && mark.part.weights.has(hit.unit); });
      }
      var sentences = unit.sentences.map(function (sentence) {
        var found = marking.markText(sentence.text, marks.filter(function (mark) {
          return !mark.bracket || sentence.role === 'BRACKET';
        }));
        return {
          number: sentence.number, role: sentence.role, text: sentence.text, address: addressOf(unit, sentence.number),
          marks: marking.joined(found), weight: weightOf(found), found: found
        };
      });
      var inHeading = marking.markText(unit.heading, marks);
      var shown = bestOf(sentences);
      return {
        address: unit.address, id: unit.id, citation: unit.citation, heading: unit.heading, kind: unit.kind,
        headingMarks: marking.joined(inHeading), path: unit.path, sentences: shown,
        more: sentences.filter(function (each) { return each.weight && shown.indexOf(each) < 0; }).length,
        why: await reasons(answer, tier, hit, sentences, inHeading),
        parts: tier === 'partial' ? matched(answer, hit, unit) : []
      };
    }

    /* Sentences with more of the query come first; of two with the same, the one said earlier. */
    function weightOf(found) {
      return new Set(found.map(function (mark) { return mark.term; })).size * 1000
        + found.reduce(function (sum, mark) { return sum + mark.to - mark.from; }, 0);
    }

    function bestOf(sentences) {
      var withHits = sentences.filter(function (sentence) { return sentence.weight && sentence.role !== 'TITLE'; });
      if (!withHits.length) {
        return sentences.filter(function (sentence) { return sentence.role === 'TEXT'; }).slice(0, 1);
      }
      return withHits.sort(function (a, b) { return b.weight - a.weight || a.number - b.number; })
        .slice(0, MOST_SENTENCES).sort(function (a, b) { return a.number - b.number; });
    }

    function addressOf(unit, number) {
      var at = unit.address.indexOf('#');
      return at < 0 ? unit.address + '#s' + number
        : unit.address.slice(0, at) + '#' + unit.id + '-s' + number;
    }

    function matched(answer, hit, unit) {
      return [].concat.apply([], answer.segments.map(function (segment) {
        var part = segment.parts[0];
        return part.kind === 'gram' ? pieces(segment.text, unit)
          : [{ text: segment.text, matched: Boolean(part.weights) && part.weights.has(hit.unit) }];
      }));
    }

    /* A stretch cut into the longest strings that stand in a unit, and what is left between them. */
    function pieces(text, unit) {
      var all = [];
      var left = '';
      function stands(words) { return unit.folded.some(function (each) { return each.indexOf(words) >= 0; }); }
      function endLeft() {
        if (left) { all.push({ text: left, matched: isSingle(left) && stands(left) }); }
        left = '';
      }
      var characters = Array.from(text);
      for (var at = 0; at < characters.length;) {
        var length = characters.length - at;
        while (length > 1 && !stands(characters.slice(at, at + length).join(''))) { length--; }
        if (length > 1) {
          endLeft();
          all.push({ text: characters.slice(at, at + length).join(''), matched: true });
        } else {
          left += characters[at];
        }
        at += Math.max(1, length);
      }
      endLeft();
      return all;
    }

    /* What is not plain from the marked words: other forms, and facts that are known of the unit. */
    async function reasons(answer, tier, hit, sentences, inHeading) {
      var why = [];
      var seen = new Set();
      sentences.map(function (sentence) { return sentence.found; }).concat([inHeading]).forEach(function (found) {
        found.forEach(function (each) {
          if (each.mark.as && !seen.has(each.mark.as)) {
            seen.add(each.mark.as);
            why.push({ kind: 'alternative', text: each.term, as: each.mark.as });
          }
        });
      });
      var entries = tier === 'partial' ? [].concat.apply([], answer.segments.map(function (segment) {
        return segment.parts[0].entries;
      })) : [];
      answer.filters.forEach(function (filter) {
        var entry = filter.known && !filter.excluded && names.find(filter.field, filter.value);
        if (entry) { entries.push(entry); }
      });
      for (var entry of entries) {
        if (entry.kind === 'body') {
          why = why.concat(await reasonsOfBody(entry, hit.unit));
        } else if (entry.kind !== 'synonyms' && await has(entry.kind, entry.id, hit.unit)) {
          why.push({ kind: entry.kind, text: entry.label });
        }
      }
      return why;
    }

    async function reasonsOfBody(body, unit) {
      var why = [];
      if (await has('body', body.id, unit)) { why.push({ kind: 'body', text: body.label }); }
      if (await has('via', body.id, unit)) {
        for (var entry of names.entries) {
          var members = entry.kind === 'body' && entry.about.members ? entry.about.members.split(' ') : [];
          if (members.indexOf(body.id) >= 0 && await has('body', entry.id, unit)) {
            why.push({ kind: 'via', text: body.label, as: entry.label });
          }
        }
      }
      return why;
    }

    async function has(field, value, unit) {
      return (await ranking.listed('f' + field + '/' + value)).units.indexOf(unit) >= 0;
    }

    async function suggest(text) {
      await ready();
      var folded = folds.fold(text);
      if (!folded) { return []; }
      var spoken = /^[a-z]+$/.test(folded) && (await knownSounds()).spoken;
      var found = plansite.suggestions(folded, names, marking, spoken);
      if (!found.length && !traditional && HAN.test(text)) {
        await knowCharacters(text);
        found = plansite.suggestions(folds.fold(text), names, marking);
      }
      return found;
    }

    return { ready: ready, suggest: suggest, run: run, results: results, facets: facets };
  };
})();
