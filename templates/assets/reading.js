/* Large type and high contrast: two buttons in the head of every page. What a reader chooses is kept in this browser from
   page to page and visit to visit, without cookies; where nothing may be kept, as long as the window is open. Runs before
   the page is shown, so that no page flashes in another look.

   The state stands on <html>: data-type="normal|large", data-contrast="normal|high"; reading.css does the rest. Large type
   needs more room: the widths from which <link data-width media> is used grow with it. */
(() => {
  'use strict';

  const LARGER = 1.5; /* as in reading.css */
  const CHOICES = [
    { name: 'type', on: 'large', wanted: 'not all' },
    { name: 'contrast', on: 'high', wanted: '(prefers-contrast: more)' }
  ];
  const root = document.documentElement;
  const widths = Array.from(document.querySelectorAll('link[data-width]'), link => ({ link, media: link.media }));
  const isOn = choice => root.getAttribute('data-' + choice.name) === choice.on;

  /* Where storage is forbidden the window's name keeps it, which outlasts a page: "plansite type=large contrast=high". */
  function kept(choice) {
    const inName = new RegExp('^plansite .*\\b' + choice.name + '=(\\w+)').exec(window.name);
    try {
      return localStorage.getItem('plansite.' + choice.name);
    } catch (forbidden) {
      return inName && inName[1];
    }
  }

  function keep(choice, value) {
    try {
      localStorage.setItem('plansite.' + choice.name, value);
    } catch (forbidden) {
      const other = CHOICES.find(each => each !== choice);
      window.name = 'plansite ' + choice.name + '=' + value + (kept(other) ? ' ' + other.name + '=' + kept(other) : '');
    }
  }

  function show() {
    CHOICES.forEach(choice => {
      const chosen = kept(choice) || (matchMedia(choice.wanted).matches ? choice.on : 'normal');
      root.setAttribute('data-' + choice.name, chosen === choice.on ? choice.on : 'normal');
    });
    const wider = isOn(CHOICES[0]) ? LARGER : 1;
    widths.forEach(({ link, media }) => {
      const now = media.replace(/[\d.]+(?=em)/, width => width * wider);
      if (link.media !== now) { link.media = now; }
    });
    CHOICES.forEach(choice => {
      const button = document.querySelector('[data-reading="' + choice.name + '"]');
      if (button) { button.setAttribute('aria-pressed', isOn(choice)); }
    });
  }

  /* The button stays under the pointer. */
  function turn(choice, button) {
    const before = button.getBoundingClientRect().top;
    keep(choice, isOn(choice) ? 'normal' : choice.on);
    show();
    window.dispatchEvent(new Event('resize'));
    window.scrollBy(0, button.getBoundingClientRect().top - before);
  }

  root.classList.add('scripted');
  show();
  document.addEventListener('DOMContentLoaded', show);
  window.addEventListener('pageshow', show);
  window.addEventListener('storage', show);
  document.addEventListener('click', event => {
    const button = event.target.closest('[data-reading]');
    if (button) { turn(CHOICES.find(each => each.name === button.dataset.reading), button); }
  });
})();
