/* The sentence the address names: its citation is the title of the page, and a bar offers it in the forms people paste. */
(() => {
  'use strict';

  const title = document.title;
  const site = document.querySelector('.site-name').textContent.trim();
  const template = document.getElementById('copy-bar').content.firstElementChild;
  let bar;

  const html = text => text.replace(/[&<>"]/g, mark => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[mark]);

  /* No mark of the plan becomes a mark of Markdown, neither within a line nor at its start. */
  const markdown = text => text.replace(/[\\`*_[\]<>&#|~]/g, '\\$&').replace(/^([-+])/, '\\$1').replace(/^(\d+)([.)])/, '$1\\$2');

  const forms = {
    text: quote => quote.words + '（' + quote.citation + '）',
    citation: quote => quote.citation + ' ' + quote.address,
    link: quote => quote.address,
    markdown: quote => '> ' + markdown(quote.words) + '\n>\n> —— ['
      + markdown(quote.citation) + '](' + quote.address.replace(/\(/g, '%28').replace(/\)/g, '%29') + ')',
    html: quote => '<blockquote lang="' + html(quote.language) + '" cite="' + html(quote.address) + '">\n<p>' + html(quote.words)
      + '</p>\n<footer>—— <a href="' + html(quote.address) + '">' + html(quote.citation) + '</a></footer>\n</blockquote>'
  };

  function quoteOf(sentence) {
    const copied = sentence.cloneNode(true);
    copied.querySelectorAll('.number').forEach(number => number.remove());
    return {
      words: copied.textContent.trim(),
      citation: sentence.querySelector('.number').title,
      address: address(),
      language: sentence.closest('[lang]').lang
    };
  }

  /* Of a page read from a folder the public address is the better one, where the site knows it. */
  function address() {
    const canonical = document.querySelector('link[rel=canonical]');
    const page = location.protocol === 'file:' && canonical ? canonical.href : location.href;
    return page.replace(/[?#].*$/, '') + location.hash;
  }

  function offer() {
    const sentence = document.getElementById(location.hash.slice(1)); /* :target may not be known yet */
    if (bar) { bar.remove(); }
    bar = null;
    document.title = title;
    if (!sentence || !sentence.classList.contains('sentence')) { return; }
    const quote = quoteOf(sentence);
    document.title = quote.citation + ' · ' + site;
    bar = document.importNode(template, true);
    const says = bar.querySelector('[role=status]');
    bar.querySelectorAll('[data-as]').forEach(button => button.addEventListener('click', () => {
      window.plansite.copy(forms[button.dataset.as](quote), () => {
        says.textContent = bar.dataset.done.replace('{0}', button.textContent);
      });
    }));
    bar.querySelector('[data-close]').addEventListener('click', close);
    place(sentence);
    says.textContent = quote.citation;
  }

  /* Behind the sentence's block, so that the next stops of the keyboard are the buttons; it is seen at the foot. */
  function place(sentence) {
    const block = sentence.closest('.paragraph, .head');
    if (block) { block.append(bar); } else { sentence.closest('h2, h3, h4, h5, h6').after(bar); }
  }

  function close() {
    const number = document.getElementById(location.hash.slice(1)).querySelector('.number');
    history.replaceState(null, '', location.pathname + location.search);
    offer();
    number.focus({ preventScroll: true });
  }

  document.addEventListener('keydown', event => {
    if (event.key === 'Escape' && bar && !event.target.closest('.search')) { close(); }
  });
  window.addEventListener('hashchange', offer);
  offer();
})();
