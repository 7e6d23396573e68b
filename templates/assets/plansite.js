/* Beside what works without it: notes at the height of their sentences, the ways to copying and to the search. */
(function () {
  'use strict';

  /* Notes in the margin stand at the height of their sentences, or below the note before. */
  function place() {
    var text = document.querySelector('.text') && document.querySelector('.article');
    if (!text) { return; }
    text.classList.remove('placed');
    text.style.minHeight = '';
    var notes = text.querySelectorAll('.notes > li');
    var wide = notes.length && getComputedStyle(notes[0].closest('.paragraph')).display === 'grid';
    if (!wide) { return; }
    text.classList.add('placed');
    var top = text.getBoundingClientRect().top;
    var free = 0;
    notes.forEach(function (note) {
      var sentence = document.getElementById(note.dataset.for);
      var height = sentence ? sentence.getClientRects()[0].top - top : 0;
      note.style.top = Math.max(height, free) + 'px';
      free = Math.max(height, free) + note.offsetHeight + 12;
    });
    text.style.minHeight = free + 'px';
  }

  function copy(words, done) {
    if (navigator.clipboard && window.isSecureContext) {
      navigator.clipboard.writeText(words).then(done, function () { copyBySelection(words, done); });
    } else {
      copyBySelection(words, done);
    }
  }

  function copyBySelection(words, done) {
    var focused = document.activeElement;
    var area = document.createElement('textarea');
    area.value = words;
    document.body.appendChild(area);
    area.select();
    if (document.execCommand('copy')) { done(); }
    area.remove();
    focused.focus();
  }

  /* Of the search nothing is loaded before its box is used, or words are to be marked. */
  var assets = document.currentScript.getAttribute('src').replace(/[^/]*$/, '');
  var form = document.querySelector('form.search');
  var engine;
  window.plansite = {
    copy: copy,
    /* The search engine, loaded once: a promise. */
    engine: function () {
      engine = engine || Promise.all(['search-index.js', 'search-query.js', 'search-rank.js', 'search-names.js', 'search-engine.js']
        .map(load)).then(function () { return window.plansite.search(assets.replace('assets/', '')); });
      return engine;
    }
  };

  function load(name) {
    return new Promise(function (done, failed) {
      var script = document.createElement('script');
      script.src = assets + name;
      script.async = false;
      script.onload = done;
      script.onerror = function () { failed({ code: 'missing', file: 'assets/' + name }); };
      document.head.append(script);
    });
  }

  function none() {}

  /* A sentence that the address names can be copied. */
  function cite() {
    if (location.hash && document.getElementById('copy-bar')) {
      window.removeEventListener('hashchange', cite);
      load('cite.js').catch(none);
    }
  }

  form.elements.q.addEventListener('focus', function () {
    window.plansite.engine().catch(none);
    if (!('live' in form.dataset)) { load('search-box.js').catch(none); }
  }, { once: true });
  if (/[?&]q=/.test(location.search) && !('live' in form.dataset)) { load('search-marks.js').catch(none); }

  /* "/", except while one is typing, and Ctrl+K lead to the box. */
  document.addEventListener('keydown', function (event) {
    var typing = event.target.closest('input, textarea, select');
    var command = event.ctrlKey || event.metaKey;
    if ((event.key === '/' && !typing && !command && !event.altKey) || (command && event.key.toLowerCase() === 'k')) {
      event.preventDefault();
      form.elements.q.focus();
      form.elements.q.select();
    }
  });

  place();
  window.addEventListener('resize', place);
  window.addEventListener('load', place);
  document.addEventListener('toggle', place, true);
  window.addEventListener('hashchange', cite);
  cite();
})();
