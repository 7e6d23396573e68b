/* Understands what was typed: the twin of Folding, QueryParser, Lexicon, Forms and Parts in Java. Pure. */
(function () {
  'use strict';
  var LONGEST_QUERY = 200;
  var MOST_TERMS = 12;
  var FIELDS = {
    body: 'body', year: 'year', chapter: 'chapter', type: 'type', indicator: 'indicator', force: 'force',
    plan: 'plan', '方案': 'plan',
    '单位': 'body', '年份': 'year', '章': 'chapter', '类型': 'type', '指标': 'indicator', '语气': 'force'
  };
  var TOKEN = new RegExp('([-－]?)(?:(' + Object.keys(FIELDS).join('|') + ')[:：])?'
    + '(?:["＂]([^"＂]*)(["＂]?)|([^\\t-\\r\\p{Z}"＂]+))', 'giu');
  var CHARACTER = /[^]\p{M}*/gu;
  var INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Z}]/u;
  var WORD = /[a-z0-9]+(?:\.[0-9]+)*/g;
  var YEAR = /[〇○零一二三四五六七八九]{4}(?=年)/g;
  var PERCENT = /百分之([零一二三四五六七八九十百]+)(?:点([零一二三四五六七八九]+))?/g;
  var AMOUNT = /[零一二三四五六七八九十百千]{2,}(?=万|亿|个|座|家|项|辆|吨|平方|公里|千瓦)/g;
  var WELL_FORMED = new RegExp('^(?:[一二三四五六七八九]千(?!.$))?零?(?:[一二三四五六七八九]?百(?![^十]$))?零?'
    + '(?:[一二三四五六七八九]?十)?[一二三四五六七八九]?$');
  var DIGITS = '零一二三四五六七八九';
  var PLACES = '十百千';
  var QUOTED = /[“「『](.+)[”」』]/;
  var RECOGNISED = ['body', 'indicator', 'year', 'synonyms'];
  var UNIT_NUMBER = /^(?:专栏\d+|[一二三四五六七八九十]+\(.+)$/;
  var TELLING_TITLE = 6;
  var MOST_FORMS = 3;
  var plansite = window.plansite = window.plansite || {};

  /* Folds texts; pairs are traditional characters, each followed by its simplified form. */
  function folding(pairs) {
    var simplified = {};
    var known = new Map();
    add(pairs);

    function add(more) {
      for (var i = 0; i < more.length; i += 2) { simplified[more[i]] = more[i + 1]; }
      known.clear();
    }

    function character(text) {
      var folded = known.get(text);
      if (folded === undefined) {
        folded = Array.from(text.normalize('NFKC').toLowerCase())
          .filter(function (each) { return !INVISIBLE.test(each); })
          .map(function (each) { return simplified[each] || each; })
          .join('');
        known.set(text, folded);
      }
      return folded;
    }

    /* The folded text, and for each of its code units where in the original it comes from. */
    function withPlaces(text) {
      var folded = '';
      var starts = [];
      var ends = [];
      var at = 0;
      (text.match(CHARACTER) || []).forEach(function (each) {
        var plain = character(each);
        for (var i = 0; i < plain.length; i++) {
          starts.push(at);
          ends.push(at + each.length);
        }
        folded += plain;
        at += each.length;
      });
      return { text: folded, starts: starts, ends: ends };
    }

    return {
      add: add,
      withPlaces: withPlaces,
      fold: function (text) { return (text.match(CHARACTER) || []).map(character).join(''); }
    };
  }

  /* The names of the head's entries. */
  function lexicon(head, folds) {
    var byName = new Map();
    var longest = 0;
    var entries = head.entries.map(function (row) {
      var typed = new Map();
      [row[2]].concat(row[4], row[5]).forEach(function (name) {
        if (!typed.has(folds.fold(name))) { typed.set(folds.fold(name), name); }
      });
      return {
        kind: row[0], id: row[1], label: row[2], address: row[3], printed: row[4].map(folds.fold),
        names: Array.from(typed.keys()), typed: Array.from(typed.values()), about: row[6]
      };
    }).concat(head.synonyms.split('\n').filter(Boolean).map(synonymsOf));
    entries.forEach(function (entry) {
      entry.names.forEach(function (name) {
        if (!byName.has(name)) { byName.set(name, []); }
        byName.get(name).push(entry);
        longest = Math.max(longest, name.length);
      });
    });

    function synonymsOf(line) {
      var words = line.split('\t').map(function (part) { return part.split(' ').filter(Boolean); });
      return {
        kind: 'synonyms', id: words[0][0], label: words[0][0], address: '', printed: words[0],
        names: words[0].concat(words[1]), typed: [], about: {}
      };
    }

    function named(name) { return byName.get(name) || []; }

    /* What is called so, and is recognised by that name wherever it stands in a query. */
    function recognised(name) {
      return named(name).filter(function (entry) {
        return RECOGNISED.indexOf(entry.kind) >= 0
          || entry.kind === 'unit' && (UNIT_NUMBER.test(name) || name.length >= TELLING_TITLE);
      });
    }

    function endOfName(text, start) {
      for (var end = Math.min(text.length, start + longest); end >= start + 2; end--) {
        if (recognised(text.slice(start, end)).length) { return end; }
      }
      return start;
    }

    return {
      entries: entries,
      named: named,
      recognised: recognised,
      find: function (kind, nameOrId) {
        var folded = folds.fold(nameOrId);
        return named(folded).concat(entries.filter(function (entry) { return folds.fold(entry.id) === folded; }))
          .filter(function (entry) { return entry.kind === kind; })[0];
      },
      endOfName: endOfName
    };
  }

  /* Terms, filters and notes of a query. */
  function parse(text, names, folds) {
    var query = { terms: [], filters: [], notes: [] };
    var characters = Array.from(text);
    if (characters.length > LONGEST_QUERY) {
      note(query, 'too-long', String(LONGEST_QUERY));
      text = characters.slice(0, LONGEST_QUERY).join('');
    }
    Array.from(text.matchAll(TOKEN)).forEach(function (token) {
      var quoted = token[3] !== undefined;
      var words = quoted ? token[3] : token[5];
      if (token[4] === '') { note(query, 'unbalanced', words); }
      if (token[2]) {
        readFilter(query, token, words, names);
      } else {
        readTerm(query, words, folds.fold(words), quoted, token[1] !== '');
      }
    });
    return query;
  }

  function note(query, kind, text) {
    if (!query.notes.some(function (each) { return each.kind === kind; })) {
      query.notes.push({ kind: kind, text: text });
    }
  }

  function readTerm(query, words, folded, quoted, excluded) {
    var before = query.terms.some(function (term) {
      return term.text === words && term.quoted === quoted && term.excluded === excluded;
    });
    if (!folded) {
      note(query, 'nothing-left', words);
    } else if (!before && query.terms.length === MOST_TERMS) {
      note(query, 'too-many-terms', words);
    } else if (!before) {
      query.terms.push({ text: words, folded: folded, quoted: quoted, excluded: excluded });
    }
  }

  function readFilter(query, token, words, names) {
    var field = FIELDS[token[2].toLowerCase()];
    var entry = names.find(field, words);
    if (!entry) { note(query, 'unknown-filter', words); }
    query.filters.push({
      field: field, value: entry ? entry.id : '', label: entry ? entry.label : words, known: Boolean(entry),
      excluded: token[1] !== '', source: token[0]
    });
  }

  function wanted(query) { return query.terms.filter(function (term) { return !term.excluded; }); }

  /* Other forms of a term, folded, each with the reason. */
  function formsOf(term, names) {
    if (term.quoted) { return []; }
    var forms = new Map();
    names.named(term.folded).forEach(function (entry) {
      entry.printed.forEach(function (form) { if (!forms.has(form)) { forms.set(form, entry.kind); } });
    });
    [[inDigits(term.folded), 'digits'], [term.folded.replace(QUOTED, '$1'), 'quotes']].forEach(function (form) {
      if (!forms.has(form[0])) { forms.set(form[0], form[1]); }
    });
    forms.delete(term.folded);
    return Array.from(forms, function (form) { return { text: form[0], why: form[1] }; });
  }

  /* Chinese numerals as digits: the twin of Numerals. */
  function inDigits(text) {
    return text.replace(YEAR, eachDigit)
      .replace(PERCENT, function (all, whole, decimals) {
        return !WELL_FORMED.test(whole) ? all : valueOf(whole) + (decimals ? '.' + eachDigit(decimals) : '') + '%';
      })
      .replace(AMOUNT, function (amount) { return WELL_FORMED.test(amount) ? valueOf(amount) : amount; });
  }

  function eachDigit(numerals) {
    return Array.from(numerals, function (numeral) { return Math.max(0, DIGITS.indexOf(numeral)); }).join('');
  }

  function valueOf(numerals) {
    var value = 0;
    var digit = 0;
    Array.from(numerals).forEach(function (numeral) {
      var place = PLACES.indexOf(numeral);
      if (place < 0) {
        digit = DIGITS.indexOf(numeral);
      } else {
        value += Math.max(1, digit) * Math.pow(10, place + 1);
        digit = 0;
      }
    });
    return String(value + digit);
  }

  function words(folded) { return folded.match(WORD) || []; }

  /* A query taken apart: segments of parts, and the words without weight. */
  function partsOf(query, names, stopWords) {
    var stops = new Set(stopWords);
    var longestStop = Math.max.apply(null, stopWords.map(function (word) { return word.length; }));
    var segments = [];
    var ignored = new Set();
    var run = '';

    function endOfStopWord(term, start) {
      for (var end = Math.min(term.length, start + longestStop); end > start; end--) {
        if (stops.has(term.slice(start, end))) { return end; }
      }
      return start;
    }

    function endRun() {
      var characters = Array.from(run);
      var offset = 0;
      var pairs = characters.slice(1).map(function (second, i) {
        var part = { offset: offset, text: characters[i] + second, kind: 'gram', entries: [] };
        offset += characters[i].length;
        return part;
      });
      if (run) {
        segments.push({
          text: run, parts: pairs.length ? pairs : [{ offset: 0, text: run, kind: 'gram', entries: [] }]
        });
      }
      run = '';
    }

    function add(text, kind, entries) {
      endRun();
      segments.push({ text: text, parts: [{ offset: 0, text: text, kind: kind, entries: entries }] });
    }

    wanted(query).forEach(function (term) {
      var text = inDigits(term.folded);
      for (var at = 0, end; at < text.length; at = end) {
        var word = /^[a-z0-9]+(?:\.[0-9]+)*/.exec(text.slice(at));
        end = names.endOfName(text, at);
        if (end > at) {
          add(text.slice(at, end), 'name', names.recognised(text.slice(at, end)));
        } else if (word) {
          end = at + word[0].length;
          add(word[0], 'word', []);
        } else if ((end = endOfStopWord(text, at)) > at) {
          endRun();
          ignored.add(text.slice(at, end));
        } else {
          var character = String.fromCodePoint(text.codePointAt(at));
          end = at + character.length;
          if (/\p{L}/u.test(character)) { run += character; } else { endRun(); }
        }
      }
      endRun();
    });
    return { segments: segments, ignored: Array.from(ignored) };
  }

  /* Finds words in texts as printed. */
  function marking(folds) {
    var places = new Map();

    function placesIn(text) {
      if (!places.has(text)) { places.set(text, folds.withPlaces(text)); }
      return places.get(text);
    }

    /* Where the folded strings stand in a text as printed: [from, to, term], none within another. */
    function markText(text, marks) {
      var folded = placesIn(text);
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

    return { markText: markText, joined: joined };
  }

  /* How characters sound: the twin of Pinyin and Sounds. The table has lines of a syllable and its characters. */
  function pinyin(table) {
    var syllables = new Map();
    var sounds = new Map();
    var soundsOf = new Map();
    table.split('\n').forEach(function (line) {
      var space = line.indexOf(' ');
      var syllable = line.slice(0, space);
      var sound = syllable.replace(/^([zcs])h/, '$1').replace(/ng$/, 'n');
      for (var i = space + 1; i < line.length; i++) {
        syllables.set(line[i], syllable);
        sounds.set(line[i], sound);
      }
    });

    function sound(character) { return sounds.get(character) || character; }

    /* The syllables of a name; what is not Chinese stands for itself. */
    function spoken(name) {
      return Array.from(name, function (character) { return syllables.get(character) || character; });
    }

    function soundsIn(text) {
      return Array.from({ length: text.length }, function (nothing, i) { return sound(text[i]); });
    }

    /* Of a library's text, kept. */
    function heard(text) {
      if (!soundsOf.has(text)) { soundsOf.set(text, soundsIn(text)); }
      return soundsOf.get(text);
    }

    /* Each unit a list of folded texts. */
    function like(folded, units) {
      var wanted = soundsIn(folded);
      var forms = new Set();
      for (var i = 0; i < units.length && forms.size < MOST_FORMS; i++) {
        units[i].forEach(function (text) {
          var all = heard(text);
          for (var at = all.indexOf(wanted[0]); at >= 0; at = all.indexOf(wanted[0], at + 1)) {
            var same = 1;
            while (same < wanted.length && all[at + same] === wanted[same]) { same++; }
            if (same === wanted.length) { forms.add(text.slice(at, at + same)); }
          }
        });
      }
      return Array.from(forms).slice(0, MOST_FORMS);
    }

    return { spoken: spoken, like: like };
  }

  plansite.query = {
    marking: marking, pinyin: pinyin,
    folding: folding, lexicon: lexicon, parse: parse, wanted: wanted, formsOf: formsOf, words: words, partsOf: partsOf
  };
})();
