// Progressive enhancement: every page works without this file.
const all = (selector, root = document) => [...root.querySelectorAll(selector)];
document.documentElement.classList.add('js');

/** Letters as the server counts them: code points of NFC text, a line break as one. */
const lengthOf = (text) => [...text.normalize('NFC').replace(/\r\n?/g, '\n')].length;

function liveCount(group) {
  const field = group.querySelector('.govuk-js-character-count');
  const info = field && document.getElementById(`${field.id}-info`);
  const limit = Number(group.dataset.maxlength);
  if (!info || !limit) return;
  const spoken = info.cloneNode();
  spoken.removeAttribute('id');
  spoken.className = 'govuk-visually-hidden';
  spoken.setAttribute('role', 'status');
  info.after(spoken);
  const words = (key, count) => {
    const form = new Intl.PluralRules(document.documentElement.lang).select(count);
    const said = (name) => group.getAttribute(`data-i18n.characters-${key}-limit.${name}`);
    const text = said(form) ?? said('other');
    return (text ?? '%{count}').replace('%{count}', count.toLocaleString());
  };
  const wrong = field.classList.contains('govuk-textarea--error');
  let timer;
  const show = () => {
    const left = limit - lengthOf(field.value);
    const full = group.getAttribute('data-i18n.characters-at-limit');
    if (left === 0 && full) info.textContent = full;
    else info.textContent = words(left < 0 ? 'over' : 'under', Math.abs(left));
    info.classList.toggle('govuk-character-count__message--over', left < 0);
    field.classList.toggle('govuk-textarea--error', wrong || left < 0);
    const quiet = (1 - left / limit) * 100 < Number(group.dataset.threshold ?? 0);
    info.classList.toggle('govuk-character-count__message--disabled', quiet);
    clearTimeout(timer);
    timer = setTimeout(() => (spoken.textContent = quiet ? '' : info.textContent), 1000);
  };
  field.addEventListener('input', show);
  addEventListener('pageshow', show);
  show();
}

/** A second press on the same form within eight seconds falls; the server refuses it anyway. */
function sendOnce() {
  const sent = new WeakMap();
  document.addEventListener('submit', (event) => {
    const form = event.target;
    if (form.method !== 'post' || form.target) return;
    if (event.timeStamp - (sent.get(form) ?? -Infinity) < 8000) event.preventDefault();
    else sent.set(form, event.timeStamp);
  });
  addEventListener('pageshow', () => all('form').forEach((form) => sent.delete(form)));
}

function focusOnce(box) {
  if (box.dataset.disableAutoFocus === 'true') return;
  box.tabIndex = -1;
  box.addEventListener('blur', () => box.removeAttribute('tabindex'), { once: true });
  box.focus();
}

/** A link of the summary leads to the field and shows its question above it. */
function leadToField(event) {
  const link = event.target.closest('a[href^="#"]');
  const field = link && document.getElementById(decodeURIComponent(link.hash.slice(1)));
  if (!field) return;
  event.preventDefault();
  const legend = field.closest('fieldset')?.querySelector('legend');
  (legend ?? field.labels?.[0] ?? field).scrollIntoView();
  field.focus({ preventScroll: true });
}

/** The Thai date of the day that a field holds; a year too far ahead shows as what it is. */
function sayDay(said) {
  const field = document.getElementById(said.htmlFor);
  const month = new Intl.DateTimeFormat('th', { day: 'numeric', month: 'long', timeZone: 'UTC' });
  const show = () => {
    const day = field.valueAsDate;
    said.textContent = day ? `${month.format(day)} ${day.getUTCFullYear() + 543}` : '';
  };
  field.addEventListener('input', show);
  addEventListener('pageshow', show);
}

const OFF = 'sipha.keys.off';
const keysOff = () => {
  try {
    return localStorage.getItem(OFF) !== null;
  } catch {
    return false;
  }
};

// On a Thai keyboard the same keys give Thai letters, so the place of the key decides.
const PLACES = { KeyJ: 'j', KeyK: 'k', KeyX: 'x', KeyA: 'a', Slash: '/' };

/** Keys of the queue walk its rows; those of a case lead to the cases beside it. */
function officerKeys() {
  const rows = all('[data-queue] tbody tr');
  let at = rows.findIndex((row) => row.classList.contains('is-current'));
  const go = (to) => {
    if (!rows[to]) return;
    rows[at]?.classList.remove('is-current');
    at = to;
    rows[at].classList.add('is-current');
    rows[at].querySelector('a[href]')?.focus({ preventScroll: true });
    rows[at].scrollIntoView({ block: 'nearest' });
  };
  const focus = (selector) => {
    const target = document.querySelector(selector);
    const fold = target?.closest('details');
    if (fold) fold.open = true;
    target?.focus();
  };
  const step = (by, rel) =>
    rows.length > 0 ? go(at + by) : document.querySelector(`.case-steps [rel=${rel}]`)?.click();
  const does = {
    j: () => step(1, 'next'),
    k: () => step(-1, 'prev'),
    x: () => rows[at]?.querySelector('[type=checkbox]')?.click(),
    a: () => focus('[data-assign]'),
    '/': () => focus('[data-search], [type=search]'),
    '?': () => focus('[data-shortcuts] summary'),
  };
  if (at >= 0) go(at);
  document.addEventListener('keydown', (event) => {
    if (keysOff() || isForSomethingElse(event)) return;
    const act = does[keyOf(event)];
    if (!act) return;
    event.preventDefault();
    act();
  });
}

const TYPING = 'input:not([type=checkbox]), textarea, select, [contenteditable]';

function isForSomethingElse(event) {
  return event.ctrlKey || event.altKey || event.metaKey || event.target.closest(TYPING);
}

function keyOf(event) {
  const key = /^[ -~]$/.test(event.key) ? event.key : PLACES[event.code];
  return key === '/' && event.shiftKey ? '?' : key;
}

/** A button that names a digit is pressed by its key, which on a Thai keyboard gives a letter or a sign. */
function pressedBy(buttons) {
  document.addEventListener('keydown', (event) => {
    if (keysOff() || isForSomethingElse(event)) return;
    const key = /^(?:Digit|Numpad)(\d)$/.exec(event.code)?.[1] ?? event.key;
    const button = buttons.find((one) => one.dataset.key === key);
    if (!button) return;
    event.preventDefault();
    button.click();
  });
}

/** One box for all rows of the page; a row that is taken out again takes the tick from it. */
function selectAll(box) {
  const rows = all('.card-table__select [type=checkbox]', box.form);
  box.addEventListener('change', () => rows.forEach((row) => (row.checked = box.checked)));
  rows.forEach((row) =>
    row.addEventListener('change', () => (box.checked = rows.every(({ checked }) => checked))),
  );
}

function keysSwitch(box) {
  box.parentElement.hidden = false;
  box.checked = !keysOff();
  box.addEventListener('change', () => {
    if (box.checked) localStorage.removeItem(OFF);
    else localStorage.setItem(OFF, '1');
  });
}

all('[data-module="govuk-character-count"]').forEach(liveCount);
all('[data-day-said]').forEach(sayDay);
all('[data-shortcuts-switch]').forEach(keysSwitch);
all('[data-select-all]').forEach(selectAll);
all('[data-queue], [data-shortcuts]').slice(0, 1).forEach(officerKeys);
pressedBy(all('[data-key]'));
all('[data-module="govuk-error-summary"]').forEach((box) =>
  box.addEventListener('click', leadToField),
);
all('[data-module="govuk-error-summary"], [data-module="govuk-notification-banner"][role=alert]')
  .slice(0, 1)
  .forEach(focusOnce);
all('.count-tabs [aria-current]').forEach((tab) => {
  tab.closest('nav').scrollLeft = tab.offsetLeft - 24;
});
document.addEventListener('click', (event) => {
  if (event.target.closest('[data-print]')) print();
});
sendOnce();
