// Loaded by the pages that have such a form; everything works without it.

/** Says below the form that its text is kept. */
function sayer(form) {
  const said = document.createElement('p');
  said.className = 'govuk-hint';
  said.setAttribute('role', 'status');
  return (kept) => {
    if (!said.isConnected) form.append(said);
    said.textContent = kept ? form.dataset.keepWords : '';
  };
}

/** An officer's form keeps itself at the server, two seconds after the last letter. */
function keepAtServer(form, say) {
  let timer;
  let saving;
  const save = async () => {
    timer = undefined;
    saving = new AbortController();
    const body = new URLSearchParams(new FormData(form));
    const asked = { method: 'POST', body, keepalive: true, signal: saving.signal };
    const answer = await fetch('/staff/unsent', asked).catch(() => null);
    say(answer?.status === 204);
  };
  addEventListener('pagehide', () => timer !== undefined && save());
  return {
    typed() {
      clearTimeout(timer);
      timer = setTimeout(save, 2000);
    },
    sent() {
      clearTimeout(timer);
      timer = undefined;
      saving?.abort();
    },
  };
}

/** A citizen's form keeps itself in this tab, and is filled in again when the page comes back empty. */
function keepInTab(form, say) {
  const name = (field) => `sipha ${form.elements._form.value} ${field.name}`;
  const texts = [...form.querySelectorAll('textarea')];
  for (const field of texts) {
    const kept = sessionStorage.getItem(name(field));
    if (kept === null || field.value !== '') continue;
    field.value = kept;
    const fold = field.closest('details');
    if (fold) fold.open = true;
    say(true);
  }
  return {
    typed(field) {
      sessionStorage.setItem(name(field), field.value);
      say(field.value !== '');
    },
    sent: () => texts.forEach((field) => sessionStorage.removeItem(name(field))),
  };
}

function keepTyped(form) {
  const keep = form.dataset.keep === 'tab' ? keepInTab : keepAtServer;
  const { typed, sent } = keep(form, sayer(form));
  form.addEventListener('input', ({ target }) => target.matches('textarea') && typed(target));
  form.addEventListener('submit', sent);
}

document.querySelectorAll('form[data-keep]').forEach((form) => {
  try {
    keepTyped(form);
  } catch {
    // A browser that lets no page store anything: the form works as it does without this file.
  }
});
