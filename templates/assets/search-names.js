/* What a query names: the cards above the answers, and the suggestions while it is typed. */
(function () {
  'use strict';
  var CARD_KINDS = ['unit', 'body', 'indicator', 'year'];
  var SPOKEN_KINDS = ['body', 'indicator'];
  var MOST_CARDS = 4;
  var FEW = 3;
  var TELLING_WORDS = 4;
  var TELLING_SHARE = 0.125;
  var MOST_SUGGESTIONS = 10;
  var plansite = window.plansite = window.plansite || {};
  var query = plansite.query;

  plansite.cards = function (index, head, names, ranking) {
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

    return { of: cardsFor };
  };

  /* Names that begin with what was typed, then names that have it, then those that sound so, where spoken is given. */
  plansite.suggestions = function (folded, names, marking, spoken) {
    var sound = folded.replace(/v/g, 'u');
    var found = [];
    names.entries.forEach(function (entry, order) {
      if (CARD_KINDS.indexOf(entry.kind) < 0) { return; }
      var best = null;
      entry.names.forEach(function (name, i) {
        var at = name.indexOf(folded);
        better(at === 0 ? (i ? 1 : 0) : at > 0 ? (i ? 3 : 2) : 9, entry.typed[i]);
      });
      if (spoken && SPOKEN_KINDS.indexOf(entry.kind) >= 0) {
        entry.spoken = entry.spoken || entry.names.map(spoken);
        entry.spoken.forEach(function (syllables, i) { better(soundRank(syllables, sound), entry.typed[i]); });
      }
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
        marks: marking.joined(marking.markText(each.entry.label, [{ folded: folded, term: folded }])).map(function (mark) {
          return [mark.from, mark.to];
        }),
        matched: each.name === each.entry.label ? '' : each.name
      };
    });
  };

  /* Whole syllables or initials, from the first or from a later one. */
  function soundRank(syllables, sound) {
    var all = syllables.map(function (syllable) { return syllable.replace('v', 'u'); });
    for (var i = 0; i < all.length; i++) {
      var rest = all.slice(i);
      if (rest.join('').startsWith(sound)) { return i ? 6 : 4; }
      if (sound.length > 1 && rest.map(function (each) { return each[0]; }).join('').startsWith(sound)) { return i ? 7 : 5; }
    }
    return 9;
  }
})();
