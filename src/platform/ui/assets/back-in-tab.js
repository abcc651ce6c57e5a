// Loaded by the pages that have such a link. Two tabs may hold one case: each leads back to the list from which the
// case was opened in it; without this file both lead to the list that was open last.

const link = document.querySelector('[data-back-of]');
const name = `sipha back ${link.dataset.backOf}`;
try {
  const isOpened = new URLSearchParams(location.search).has('queue');
  if (isOpened) sessionStorage.setItem(name, link.getAttribute('href'));
  else link.href = sessionStorage.getItem(name) ?? link.href;
} catch {
  // A browser that lets no page store anything.
}
