/* Looks up, weighs and counts: the twin of UnitSearcher in Java, whose BM25 is Lucene's, in single precision. */
(function () {
  'use strict';
  var FACT_KINDS = ['body', 'indicator', 'year'];
  var round = Math.fround;
  var plansite = window.plansite = window.plansite || {};
  var query = plansite.query;

  /* Units with what they have of something: weight(unit) says how much it counts. */
  plansite.ranking = function (index, head, texts) {
    var ranking = head.ranking;
    var places = new Map();
    var lengths;

    function idf(units, field) {
      var all = ranking.fields[field][0];
      return round(Math.log(1 + (all - units + 0.5) / (units + 0.5)));
    }

    function norm(length, field) {
      var b = round(ranking.b);
      var share = round(round(b * length) / round(ranking.fields[field][1]));
      return round(1 / round(round(ranking.k1) * round(round(1 - b) + share)));
    }

    /* The weight of each unit of a posting list; only the text's length counts. */
    function weights(list, field, boost) {
      var weight = round(boost * idf(list.units.length, field));
      var scores = new Map();
      var plain = norm(1, field);
      var norms = head.lengths.map(function (length) { return norm(length, field); });
      list.units.forEach(function (unit, i) {
        var inverse = field === 'text' ? norms[lengths[unit]] : plain;
        var divisor = round(1 + round(list.counts[i] * inverse));
        scores.set(unit, round(weight - round(weight / divisor)));
      });
      return scores;
    }

    async function listed(key) {
      var value = await index.get(key);
      return value === null ? { units: [], counts: [] } : plansite.postings(value);
    }

    /* The units whose text has a folded string, and how often; a heading counts as often as it weighs. */
    function stands(folded) {
      return plansite.remembered(places, folded, find);
    }

    async function find(folded) {
      var found = await index.from('g' + folded);
      if (found && found[0].startsWith('g' + folded)) { return plansite.postings(found[1]); }
      var beginning = Array.from(folded);
      while (beginning.pop() && beginning.length) {
        var key = 'g' + beginning.join('');
        found = await index.from(key);
        if (found && found[0].startsWith(key)) {
          var few = plansite.postings(found[1]);
          return few.units.length > head.many ? { units: [], counts: [] } : among(few.units, folded);
        }
      }
      return { units: [], counts: [] };
    }

    async function among(units, folded) {
      var list = { units: [], counts: [] };
      var read = await texts.of(units);
      read.forEach(function (unit, i) {
        var count = 0;
        unit.folded.forEach(function (text, number) {
          for (var at = text.indexOf(folded); at >= 0; at = text.indexOf(folded, at + 1)) {
            count += number === 0 ? ranking.headingWeight : 1;
          }
        });
        if (count) {
          list.units.push(units[i]);
          list.counts.push(count);
        }
      });
      return list;
    }

    async function phrase(folded) { return weights(await stands(folded), 'text', 1); }

    async function keyword(field, value, boost) {
      return weights(await listed('f' + field + '/' + value), field, boost);
    }

    /* The best of several weights counts. */
    function best(all) {
      var scores = new Map();
      all.forEach(function (each) {
        each.forEach(function (score, unit) {
          if (!(scores.get(unit) >= score)) { scores.set(unit, score); }
        });
      });
      return scores;
    }

    function sum(all, unit) {
      return round(all.reduce(function (total, each) { return total + (each.get(unit) || 0); }, 0));
    }

    function unitsOf(all) {
      var units = new Set();
      all.forEach(function (each) { each.forEach(function (score, unit) { units.add(unit); }); });
      return Array.from(units);
    }

    /* A function that says whether a unit is left by the filters and the unwanted words. */
    async function restriction(asked) {
      var rules = [];
      for (var term of asked.terms.filter(function (each) { return each.excluded; })) {
        rules.push({ units: new Set((await stands(term.folded)).units), wanted: false });
      }
      for (var filter of asked.filters) {
        var has = (await listed('f' + filter.field + '/' + filter.value)).units;
        if (filter.field === 'body') { has = has.concat((await listed('fvia/' + filter.value)).units); }
        rules.push({ units: new Set(has), wanted: !filter.excluded });
      }
      return function (unit) {
        return rules.every(function (rule) { return rule.units.has(unit) === rule.wanted; });
      };
    }

    function inOrder(hits) {
      return hits.sort(function (a, b) { return b.score - a.score || a.unit - b.unit; });
    }

    /* The units that have everything a query asks for. */
    async function exact(asked, forms) {
      var allowed = await restriction(asked);
      var wanted = query.wanted(asked);
      var units;
      var musts = [];
      var extras = [];
      for (var term of wanted) {
        musts.push(best([await phrase(term.folded)].concat(
          await Promise.all(forms.get(term).map(function (form) { return phrase(form.text); })))));
      }
      for (var word of new Set([].concat.apply([], wanted.map(function (each) { return query.words(each.folded); })))) {
        extras.push(weights(await listed('w' + word), 'word', 1));
      }
      if (wanted.length) {
        units = Array.from(musts[0].keys()).filter(function (unit) {
          return musts.every(function (must) { return must.has(unit); });
        });
      } else {
        units = asked.terms.length || asked.filters.length ? Array.from({ length: head.units }, number) : [];
      }
      return inOrder(units.filter(allowed).map(function (unit) {
        return { unit: unit, score: round(sum(musts, unit) + sum(extras, unit)) };
      }));
    }

    function number(nothing, i) { return i; }

    async function weighPart(part) {
      var forms = new Set([part.text].concat.apply([part.text], part.entries.map(function (entry) { return entry.printed; })));
      var all = [];
      for (var form of forms) { all.push(await phrase(form)); }
      if (part.kind === 'word') { all.push(weights(await listed('w' + part.text), 'word', 1)); }
      for (var entry of part.entries) {
        if (FACT_KINDS.indexOf(entry.kind) >= 0) { all.push(await keyword(entry.kind, entry.id, 1)); }
        if (entry.kind === 'body') { all.push(await keyword('via', entry.id, ranking.viaWeight)); }
      }
      return best(all);
    }

    /* The units that have some parts of a query; each part gets its weights. */
    async function partial(asked, parts, exactHits) {
      var allowed = await restriction(asked);
      var without = new Set(exactHits.map(function (hit) { return hit.unit; }));
      var rare = new Map();
      var common = new Map();
      for (var part of [].concat.apply([], parts.segments.map(function (segment) { return segment.parts; }))) {
        part.weights = await weighPart(part);
        if (part.weights.size) {
          (part.kind !== 'gram' || part.weights.size <= ranking.common * head.units ? rare : common)
            .set(part.text, part.weights);
        }
      }
      var all = Array.from((rare.size ? rare : common).values());
      var hits = inOrder(unitsOf(all).filter(function (unit) { return allowed(unit) && !without.has(unit); })
        .map(function (unit) { return { unit: unit, score: sum(all, unit) }; }));
      return hits.filter(function (hit) { return hit.score >= round(round(ranking.shareOfBest) * hits[0].score); });
    }

    return {
      ready: async function () {
        lengths = lengths || plansite.numbers(await index.get('l'));
      },
      exact: exact,
      partial: partial,
      listed: listed,
      stands: stands
    };
  };
})();
