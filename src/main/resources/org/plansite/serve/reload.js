/* Keeps an open page as fresh as the files it is made of: asks the preview for news and loads the page again. */
(function () {
  'use strict';

  var PLACE = 'plansite-preview-place';
  var LAST_GOOD = '/.plansite/last-good/';
  var PAUSE = 1000;
  var source = document.currentScript.src;
  var home = source.slice(0, source.indexOf('reload.js'));
  var token = source.slice(source.indexOf('?') + 1);
  var edition = '0';
  var asking = false;
  var busy = false;
  var leaving = false;

  function isLastGood() {
    return location.pathname.indexOf(LAST_GOOD) === 0;
  }

  /* The same address in the site as it is now. */
  function current() {
    return '/' + location.pathname.slice(LAST_GOOD.length) + location.search + location.hash;
  }

  function keepPlace() {
    try {
      sessionStorage.setItem(PLACE, JSON.stringify([location.pathname + location.search, scrollX, scrollY]));
    } catch (full) { /* then the page begins at its top */ }
  }

  function returnToPlace() {
    try {
      var place = JSON.parse(sessionStorage.getItem(PLACE));
      sessionStorage.removeItem(PLACE);
      if (place && place[0] === location.pathname + location.search) {
        scrollTo({left: place[1], top: place[2], behavior: 'instant'});
      }
    } catch (none) { /* nothing was kept */ }
  }

  function element(name, words) {
    var made = document.createElement(name);
    made.textContent = words;
    return made;
  }

  function styled() {
    if (!document.querySelector('link[href="' + home + 'preview.css"]')) {
      var sheet = document.createElement('link');
      sheet.rel = 'stylesheet';
      sheet.href = home + 'preview.css';
      document.head.appendChild(sheet);
    }
  }

  /* A bar over the foot of the window: it hides nothing for good and can be put away. */
  function bar(parts) {
    var old = document.querySelector('.preview-bar');
    if (old) {
      old.remove();
    }
    if (parts.length) {
      styled();
      var made = document.createElement('div');
      made.className = 'preview-bar';
      made.setAttribute('role', 'status');
      parts.forEach(function (part) { made.appendChild(part); });
      document.body.appendChild(made);
    }
  }

  function remarks(news) {
    var list = document.createElement('ul');
    news.remarks.forEach(function (remark) { list.appendChild(element('li', remark)); });
    var details = document.createElement('details');
    details.appendChild(element('summary', news.words));
    details.appendChild(list);
    return details;
  }

  function earlier(news) {
    var words = element('p', news.earlier + ' ');
    var link = element('a', news.back);
    link.href = current();
    words.appendChild(link);
    return words;
  }

  function show(news) {
    var parts = isLastGood() ? [earlier(news)] : [];
    if (news.remarks.length) {
      parts.push(remarks(news));
    }
    bar(parts);
  }

  /* Called by the answer of the preview. */
  window.plansitePreview = function (news) {
    busy = news.busy;
    edition = news.edition;
    if (news.token === token) {
      show(news);
    } else if (isLastGood()) {
      token = news.token;
      if (!news.failed) {
        leaving = true;
        location.replace(current());
      }
    } else {
      leaving = true;
      keepPlace();
      location.reload();
    }
  };

  function ask() {
    if (asking || leaving || document.visibilityState === 'hidden') {
      return;
    }
    asking = true;
    var question = document.createElement('script');
    function done(pause) {
      question.remove();
      asking = false;
      setTimeout(ask, pause);
    }
    question.onload = function () { done(busy ? PAUSE : 0); };
    question.onerror = function () { done(PAUSE); };
    question.src = home + 'wait?token=' + token + '&edition=' + edition + '&lang=' + document.documentElement.lang;
    document.head.appendChild(question);
  }

  /* Only when the page is there: a script that is waited for would keep it loading. */
  function begin() {
    returnToPlace();
    setTimeout(ask, 0);
  }

  document.addEventListener('visibilitychange', ask);
  if (document.readyState === 'complete') {
    begin();
  } else {
    window.addEventListener('load', begin);
  }
})();
