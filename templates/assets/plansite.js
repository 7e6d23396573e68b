/* Beside what works without it: notes at the height of their sentences, and copying a citation. */
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
    var area = document.createElement('textarea');
    area.value = words;
    document.body.appendChild(area);
    area.select();
    if (document.execCommand('copy')) { done(); }
    area.remove();
  }

  function words(sentence) {
    var copied = sentence.cloneNode(true);
    copied.querySelectorAll('.number').forEach(function (number) { number.remove(); });
    return copied.textContent;
  }

  function button(label, text, says) {
    var made = document.createElement('button');
    made.type = 'button';
    made.textContent = label;
    made.addEventListener('click', function () {
      copy(text, function () { says.textContent = document.body.dataset.copied; });
    });
    return made;
  }

  /* The sentence the address names offers its citation and its words. */
  function offer() {
    var old = document.querySelector('.copy-bar');
    if (old) { old.remove(); }
    var sentence = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!sentence || !sentence.classList.contains('sentence')) { return; }
    var citation = sentence.querySelector('.number').title;
    var bar = document.createElement('div');
    bar.className = 'copy-bar';
    var says = document.createElement('span');
    says.setAttribute('role', 'status');
    says.textContent = citation;
    bar.append(says,
      button(document.body.dataset.copy, citation + ' ' + location.href, says),
      button(document.body.dataset.copyWords, words(sentence) + '（' + citation + '）', says));
    document.body.append(bar);
  }

  place();
  window.addEventListener('resize', place);
  window.addEventListener('load', place);
  document.addEventListener('toggle', place, true);
  window.addEventListener('hashchange', offer);
  offer();
})();
