/* Marks the searched words, ?q=…&q=…, in the sentences of the page a result leads to; links inside a sentence stay. */
(function () {
  'use strict';
  const MOST = 500;
  const words = new URLSearchParams(location.search).getAll('q').map(fold).filter(Boolean).slice(0, 20);
  let left = MOST;

  /* Case makes no difference, as long as lengths stay. */
  function fold(text) {
    const lower = text.trim().toLowerCase();
    return lower.length === text.trim().length ? lower : text.trim();
  }

  /* The texts of a sentence, without its number. */
  function texts(sentence) {
    const found = [];
    const walker = document.createTreeWalker(sentence, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      if (!walker.currentNode.parentNode.closest('.number')) { found.push(walker.currentNode); }
    }
    return found;
  }

  /* Which characters of a text belong to one of the words. */
  function hits(text) {
    const folded = text.toLowerCase().length === text.length ? text.toLowerCase() : text;
    const hit = new Array(text.length).fill(false);
    words.forEach(word => {
      for (let at = folded.indexOf(word); at >= 0 && left > 0; at = folded.indexOf(word, at + word.length)) {
        hit.fill(true, at, at + word.length);
        left--;
      }
    });
    return hit;
  }

  function mark(sentence) {
    const nodes = texts(sentence);
    const hit = hits(nodes.map(node => node.data).join(''));
    let start = 0;
    nodes.forEach(node => {
      const own = hit.slice(start, start + node.data.length);
      start += own.length;
      if (own.includes(true)) { node.replaceWith(...pieces(node.data, own)); }
    });
  }

  /* A text cut where hits begin and end. */
  function pieces(text, hit) {
    const made = [];
    for (let from = 0, to; from < text.length; from = to) {
      to = from;
      while (to < text.length && hit[to] === hit[from]) { to++; }
      const piece = document.createElement('mark');
      piece.className = 'searched';
      piece.textContent = text.slice(from, to);
      made.push(hit[from] ? piece : piece.textContent);
    }
    return made;
  }

  document.querySelectorAll('.sentence').forEach(mark);
})();
