// Loaded by the pages that have such a form; everything works without it.
/** Long texts of an officer's form keep themselves at the server, two seconds after the last letter. */
function keepTyped(form) {
  const said = document.createElement('p');
  said.className = 'govuk-hint';
  said.setAttribute('role', 'status');
  let timer;
  let saving;
  const save = async () => {
    timer = undefined;
    saving = new AbortController();
    const body = new URLSearchParams(new FormData(form));
    const asked = { method: 'POST', body, keepalive: true, signal: saving.signal };
    const answer = await fetch('/staff/unsent', asked).catch(() => null);
    said.textContent = answer?.status === 204 ? form.dataset.keep : '';
  };
  form.addEventListener('input', ({ target }) => {
    if (!target.matches('textarea')) return;
    if (!said.isConnected) form.append(said);
    clearTimeout(timer);
    timer = setTimeout(save, 2000);
  });
  form.addEventListener('submit', () => {
    clearTimeout(timer);
    timer = undefined;
    saving?.abort();
  });
  addEventListener('pagehide', () => timer !== undefined && save());
}

document.querySelectorAll('form[data-keep]').forEach(keepTyped);
