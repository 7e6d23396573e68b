/* Loads and decodes the files under search/: the twin of Shard.java, which describes them. */
(function () {
  'use strict';
  var VERSION = '2';
  var DIGITS_OF_NAME = 8;
  var DIGITS = digits();
  var BASE = DIGITS.length / 2;
  var arrived = {};
  var loading = new Map();
  var plansite = window.plansite = window.plansite || {};

  /* What every file calls. */
  plansite.shard = function (name, version, content, hash) {
    arrived[name] = { version: version, content: content, hash: hash };
  };

  function digits() {
    var all = '';
    for (var code = 33; code < 127; code++) {
      if (code !== 34 && code !== 92) { all += String.fromCharCode(code); }
    }
    return all;
  }

  function fault(code, file) {
    var error = new Error(code + ': ' + file);
    error.code = code;
    error.file = file;
    return error;
  }

  /* As String.hashCode in Java. */
  function hashOf(text) {
    var hash = 0;
    for (var i = 0; i < text.length; i++) { hash = Math.imul(hash, 31) + text.charCodeAt(i) | 0; }
    return hash;
  }

  function content(name, file) {
    var shard = arrived[name];
    delete arrived[name];
    if (!shard) { throw fault('damaged', file); }
    if (shard.version !== VERSION) { throw fault('version', file); }
    if (hashOf(shard.content) !== shard.hash) { throw fault('damaged', file); }
    return shard.content;
  }

  /* What was promised for a key, asked for once; what failed is asked for anew. */
  plansite.remembered = function (promises, key, ask) {
    if (!promises.has(key)) {
      promises.set(key, ask(key).catch(function (error) {
        promises.delete(key);
        throw error;
      }));
    }
    return promises.get(key);
  };

  /* The content of a file; a broken script is told by the promise, not by the console. */
  function load(root, name, digits) {
    return plansite.remembered(loading, root + 'search/' + name + (digits ? '.' + digits : '') + '.js', function (file) {
      return new Promise(function (resolve, reject) {
        var script = document.createElement('script');
        function quiet(event) {
          if (!event.filename || event.filename === script.src) { event.preventDefault(); }
        }
        function done() {
          window.removeEventListener('error', quiet);
          script.remove();
        }
        script.src = file;
        script.onload = function () {
          done();
          try { resolve(content(name, file)); } catch (error) { reject(error); }
        };
        script.onerror = function () {
          done();
          reject(fault('missing', file));
        };
        window.addEventListener('error', quiet);
        document.head.append(script);
      });
    });
  }

  function numbers(text) {
    var all = [];
    for (var i = 0, number = 0, place = 1; i < text.length; i++) {
      var digit = DIGITS.indexOf(text[i]);
      number += place * (digit % BASE);
      place *= BASE;
      if (digit < BASE) {
        all.push(number);
        number = 0;
        place = 1;
      }
    }
    return all;
  }

  /* Units in order, and how often each has it. */
  function postings(text) {
    var units = [];
    var counts = [];
    var all = numbers(text);
    for (var i = 0, unit = -1; i < all.length; i++) {
      unit += (all[i] >> 1) + 1;
      units.push(unit);
      counts.push(all[i] & 1 ? all[++i] + 2 : 1);
    }
    return { units: units, counts: counts };
  }

  /* By code points, as the files are sorted; strings compare by code units, which differs from U+E000 on. */
  function compare(a, b) {
    for (var i = 0; i < a.length && i < b.length; i++) {
      var x = a.charCodeAt(i);
      var y = b.charCodeAt(i);
      if (x !== y) {
        var astral = (x >= 0xd800 && x < 0xe000) - (y >= 0xd800 && y < 0xe000);
        return astral || x - y;
      }
    }
    return a.length - b.length;
  }

  /* How many of some sorted things, read by keyOf, come before a key. */
  function countBefore(things, key, keyOf) {
    var low = 0;
    var high = things.length;
    while (low < high) {
      var middle = (low + high) >> 1;
      if (compare(keyOf(things[middle]), key) < 0) { low = middle + 1; } else { high = middle; }
    }
    return low;
  }

  function keyOf(entry) { return entry.slice(0, entry.indexOf(' ')); }
  function valueOf(entry) { return entry.slice(entry.indexOf(' ') + 1); }
  function same(key) { return key; }

  /* The files of a site: root is where the site stands, seen from the page. */
  plansite.index = function (root) {
    var parsed = new Map();
    var head;

    function entries(name, digits) {
      return plansite.remembered(parsed, name, async function () { return (await load(root, name, digits)).split('\t'); });
    }

    /* The entries of a file whose digits the head has: the list's number-th. */
    function known(sort, list, number) {
      var start = number * DIGITS_OF_NAME;
      return entries(sort + '-' + number, head.digits[list].slice(start, start + DIGITS_OF_NAME));
    }

    /* The entries of a file whose digits the head has, or a page of the list of its sort. */
    async function entriesOf(sort, list, number) {
      if (head.keysInPage === 1) { return known(sort, list, number); }
      var page = await known(list, list, Math.floor(number / head.keysInPage));
      return entries(sort + '-' + number, valueOf(page[number % head.keysInPage]));
    }

    function indexEntries(number) { return entriesOf('index', 'keys', number); }

    /* The keys with which the index files of a page begin. */
    async function keysOf(number) {
      if (head.keysInPage === 1) { return head.pages.slice(number, number + 1); }
      return number < head.pages.length ? (await known('keys', 'keys', number)).map(keyOf) : [];
    }

    /* The index file that has a key, if there is one; its number is page * keysInPage + at. */
    async function fileOf(key) {
      var page = last(head.pages, key);
      return page * head.keysInPage + last(await keysOf(page), key);
    }

    /* The last of some keys that is not behind the given one. */
    function last(keys, key) {
      var after = countBefore(keys, key, same);
      return keys[after] === key ? after : Math.max(0, after - 1);
    }

    async function firstKeyOf(file) {
      return (await keysOf(Math.floor(file / head.keysInPage)))[file % head.keysInPage] || '';
    }

    /* The first entry whose key is not before the given one, as [key, value]; null where none begins with it there. */
    async function from(key) {
      var file = await fileOf(key);
      var here = await indexEntries(file);
      var at = countBefore(here, key, keyOf);
      if (at === here.length) {
        if (!(await firstKeyOf(file + 1)).startsWith(key)) { return null; }
        here = await indexEntries(file + 1);
        at = 0;
      }
      return [keyOf(here[at]), valueOf(here[at])];
    }

    return {
      head: async function () {
        head = head || JSON.parse(await load(root, 'head'));
        return head;
      },
      traditional: function () { return load(root, 'traditional', head.digits.traditional); },
      pinyin: function () { return load(root, 'pinyin', head.digits.pinyin); },
      from: from,
      get: async function (key) {
        var found = await from(key);
        return found && found[0] === key ? found[1] : null;
      },
      /* All entries whose keys begin so. */
      range: async function (prefix) {
        var all = [];
        var file = await fileOf(prefix);
        do {
          var here = await indexEntries(file);
          all = all.concat(here.slice(countBefore(here, prefix, keyOf)).filter(function (entry) {
            return entry.startsWith(prefix);
          }));
          file++;
        } while ((await firstKeyOf(file)).startsWith(prefix));
        return all.map(function (entry) { return [keyOf(entry), valueOf(entry)]; });
      },
      /* What UnitText.java writes of a unit. */
      unit: async function (unit) {
        var here = await entriesOf('text', 'texts', Math.floor(unit / head.unitsInTextFile));
        return JSON.parse(valueOf(here[unit % head.unitsInTextFile]));
      }
    };
  };
  plansite.numbers = numbers;
  plansite.postings = postings;
})();
