/* Answers: what the page and the box ask of the search. */
(function () {
  'use strict';
  var CARD_KINDS = ['unit', 'body', 'indicator', 'year'];
  var FACETS = ['body', 'via', 'year', 'indicator', 'chapter', 'type', 'force'];
  var ROLES = { t: 'TITLE', s: 'TEXT', b: 'BRACKET' };
  var MOST_CARDS = 4;
  var FEW = 3;
  var TELLING_WORDS = 4;
  var TELLING_SHARE = 0.125;
  var SHORTEST_SLIP = 3;
  var FEW_ANSWERS = 10;
  var MOST_SENTENCES = 3;
  var MOST_SUGGESTIONS = 10;
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
    var beginning;
    var traditional;
    var like;

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
    }

    /* Traditional characters are needed once somebody types one: a character that the names or texts do not have. */
    async function knowCharacters(text) {
      if (traditional || !HAN.test(text)) { return; }
      for (var character of new Set(folds.fold(text))) {
        if (HAN.test(character) && !await knows(character)) {
          traditional = true;
          folds.add(await index.traditional());
          return;
        }
      }
    }

    async function knows(character) {
      var found = await index.from('g' + character);
      return Boolean(found) && found[0].startsWith('g' + character);
    }

    /* What the texts have that sounds like a word they do not have; only where all of them are at hand. */
    async function likeUnknown(folded) {
      if (!isSmall() || folded.length < SHORTEST_SLIP || !HAN.test(folded)) { return []; }
      if ((await ranking.stands(folded)).units.length) { return []; }
      like = like || query.sounds(await index.pinyin());
      var all = await readAll(Array.from({ length: head.units }, function (nothing, unit) { return unit; }));
      return like(folded, all.map(function (unit) { return unit.folded; }));
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
      if (!units.has(unit)) { units.set(unit, index.unit(unit).then(unitOf)); }
      return units.get(unit);
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
      await knowCharacters(text);
      await ranking.ready();
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
      var exact = await ranking.exact(asked, forms);
      var partial = parts.segments.length && (isSmall() || exact.length < FEW_ANSWERS) ? await ranking.partial(asked, parts, exact) : [];
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
        cards: await cardsFor(asked, parts),
        exact: { total: exact.length, hits: exact },
        partial: { total: partial.length, hits: partial, ignored: parts.ignored, parts: known(parts) },
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

    /* Whether the whole text is one file; a large library gives facets and partial answers when they are wanted. */
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

    function known(parts) {
      return [].concat.apply([], parts.segments.map(function (segment) {
        return stretches(segment, function (part) { return part.weights && part.weights.size > 0; });
      })).map(function (stretch) { return { text: stretch.text, known: stretch.has }; });
    }

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

    /* What the query names, then what has a word of it in its name or a number of it as its target. */
    async function cardsFor(asked, parts) {
      var wanted = query.wanted(asked);
      var named = names.named(wanted.map(function (term) { return term.folded; }).join(''));
      var whole = wanted.map(function (term) { return term.folded; });
      var wordings = whole.slice();
      wanted.forEach(function (term) { named = named.concat(names.named(term.folded)); });
      parts.segments.forEach(function (segment) {
        named = named.concat(segment.parts[0].entries);
        if (segment.text.length >= TELLING_WORDS) { wordings.push(segment.text); }
        segment.parts[0].entries.forEach(function (entry) {
          if (entry.kind === 'synonyms') { wordings = wordings.concat(entry.printed); }
        });
      });
      named = named.filter(isCard).sort(byKind);
      var found = new Set(named);
      var telling = [];
      for (var words of new Set(wordings)) {
        if (words.length > 1 && (await ranking.stands(words)).units.length <= TELLING_SHARE * head.units) {
          telling.push(words);
        }
      }
      wanted.forEach(function (term) {
        var valued = names.entries.filter(function (entry) { return hasValueIn(entry, term.folded); });
        var meant = valued.filter(function (entry) { return telling.some(function (words) { return isIn(entry, words); }); });
        (meant.length ? meant : valued.length > FEW ? [] : valued).forEach(add);
      });
      ['indicator', 'body'].forEach(function (kind) {
        if (named.some(function (entry) { return entry.kind === kind; })) { return; }
        telling.forEach(function (words) {
          if (kind === 'body' && whole.indexOf(words) < 0) { return; }
          var alike = names.entries.filter(function (entry) { return entry.kind === kind && isIn(entry, words); });
          if (alike.length <= FEW) { alike.forEach(add); }
        });
      });
      function add(entry) { found.add(entry); }
      return Promise.all(Array.from(found).slice(0, MOST_CARDS).map(function (entry) { return card(entry, named); }));
    }

    function isIn(entry, words) {
      return entry.names.some(function (name) { return name.indexOf(words) >= 0; });
    }

    function isCard(entry) { return CARD_KINDS.indexOf(entry.kind) >= 0; }

    function byKind(a, b) { return CARD_KINDS.indexOf(a.kind) - CARD_KINDS.indexOf(b.kind); }

    /* Whether words have a target of an indicator as a whole number with its unit: 25%, and not in 125%. */
    function hasValueIn(entry, words) {
      return Boolean(entry.about.values) && entry.about.values.split(' ').some(function (value) {
        var at = words.indexOf(value);
        return at >= 0 && !/[0-9.]/.test(words[at - 1] || '');
      });
    }

    async function card(entry, found) {
      var made = { kind: entry.kind, id: entry.id, name: entry.label, address: entry.address };
      var about = entry.about;
      var more = JSON.parse(await index.get('c' + entry.kind + '/' + entry.id) || 'null');
      if (entry.kind === 'body') {
        Object.assign(made, {
          bodyKind: about.kind, direct: about.direct || 0, via: about.via || 0, first: about.first || 0
        });
      } else if (entry.kind === 'indicator') {
        made.total = about.targets || 0;
        made.targets = more.map(function (target) {
          target.chosen = found.some(function (other) { return other.kind === 'year' && other.id === target.year; });
          return target;
        });
      } else if (entry.kind === 'year') {
        Object.assign(made, { targets: about.targets || 0, mentions: about.mentions || 0 });
      } else {
        Object.assign(made, {
          citation: about.citation,
          unitKind: about.kind,
          targets: more.targets,
          bodies: more.bodies.map(function (body) { return { name: body[0], address: body[1] }; })
        });
      }
      return made;
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
      });
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

    /* Where the folded strings stand in a text as printed: [from, to, term], none within another. */
    function markText(text, marks) {
      var folded = folds.withPlaces(text);
      var found = [];
      marks.forEach(function (mark) {
        for (var at = folded.text.indexOf(mark.folded); at >= 0; at = folded.text.indexOf(mark.folded, at + 1)) {
          found.push({ from: folded.starts[at], to: folded.ends[at + mark.folded.length - 1], term: mark.term, mark: mark });
        }
      });
      return found.sort(function (a, b) { return a.from - b.from || b.to - a.to; });
    }

    function joined(found) {
      var all = [];
      found.forEach(function (mark) {
        var last = all[all.length - 1];
        if (last && mark.from < last.to) {
          last.to = Math.max(last.to, mark.to);
        } else {
          all.push({ from: mark.from, to: mark.to, term: mark.term });
        }
      });
      return all;
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
        var found = markText(sentence.text, marks.filter(function (mark) {
          return !mark.bracket || sentence.role === 'BRACKET';
        }));
        return {
          number: sentence.number, role: sentence.role, text: sentence.text, address: addressOf(unit, sentence.number),
          marks: joined(found), weight: weightOf(found), found: found
        };
      });
      var inHeading = markText(unit.heading, marks);
      var shown = bestOf(sentences);
      return {
        address: unit.address, id: unit.id, citation: unit.citation, heading: unit.heading, kind: unit.kind,
        headingMarks: joined(inHeading), path: unit.path, sentences: shown,
        more: sentences.filter(function (each) { return each.weight && shown.indexOf(each) < 0; }).length,
        why: await reasons(answer, tier, hit, sentences, inHeading),
        parts: tier === 'partial' ? matched(answer, hit) : []
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

    function matched(answer, hit) {
      return [].concat.apply([], answer.segments.map(function (segment) {
        return stretches(segment, function (part) { return part.weights && part.weights.has(hit.unit); });
      })).map(function (stretch) { return { text: stretch.text, matched: stretch.has }; });
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

    /* Names that begin with what was typed, then names that have it, then those that sound so. */
    async function suggest(text) {
      await ready();
      var folded = folds.fold(text);
      if (!folded) { return []; }
      var found = suggestions(folded);
      if (!found.length && !traditional && HAN.test(text)) {
        await knowCharacters(text);
        found = suggestions(folds.fold(text));
      }
      return found;
    }

    function suggestions(folded) {
      var sound = /^[a-z]+$/.test(folded) ? folded.replace(/v/g, 'u') : '';
      var found = [];
      names.entries.forEach(function (entry, order) {
        if (CARD_KINDS.indexOf(entry.kind) < 0) { return; }
        var best = null;
        entry.names.forEach(function (name, i) {
          var at = name.indexOf(folded);
          better(at === 0 ? (i ? 1 : 0) : at > 0 ? (i ? 3 : 2) : 9, entry.typed[i]);
        });
        entry.spoken.forEach(function (syllables, i) { better(sound ? soundRank(syllables, sound) : 9, entry.typed[i]); });
        function better(rank, name) { if (rank < 9 && (!best || rank < best.rank)) { best = { rank: rank, name: name }; } }
        if (best) { found.push({ entry: entry, rank: best.rank, name: best.name, order: order }); }
      });
      found.sort(function (a, b) { return a.rank - b.rank || a.order - b.order; });
      return found.slice(0, MOST_SUGGESTIONS).map(function (each) {
        var about = each.entry.about;
        return {
          kind: each.entry.kind, name: each.entry.label, address: each.entry.address,
          hint: { direct: about.direct || 0, via: about.via || 0, targets: about.targets || 0,
            mentions: about.mentions || 0, citation: about.citation || '', kind: about.kind || '' },
          marks: joined(markText(each.entry.label, [{ folded: folded, term: folded }])).map(function (mark) {
            return [mark.from, mark.to];
          }),
          matched: each.name === each.entry.label && each.rank < 4 ? '' : each.name
        };
      });
    }

    /* Whole syllables or initials, from the first or from a later one. */
    function soundRank(syllables, sound) {
      var all = syllables.replace(/v/g, 'u').split(' ');
      for (var i = 0; i < all.length; i++) {
        var rest = all.slice(i);
        if (rest.join('').startsWith(sound)) { return i ? 6 : 4; }
        if (sound.length > 1 && rest.map(function (each) { return each[0]; }).join('').startsWith(sound)) { return i ? 7 : 5; }
      }
      return 9;
    }

    return { ready: ready, suggest: suggest, run: run, results: results, facets: facets };
  };
})();
