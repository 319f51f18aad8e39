// The admin's forms, made safer: nothing typed is lost. Every one of them works without this script.
(() => {
  'use strict';
  const prefix = 'uccn:';
  const sentKey = prefix + 'sent';

  // Who signs out leaves nothing behind on the machine.
  document.querySelector('form.leave')?.addEventListener('submit', () => {
    for (const store of [localStorage, sessionStorage]) Object.keys(store).filter(key => key.startsWith(prefix)).forEach(key => store.removeItem(key));
  });

  (document.getElementById('problems') ?? document.querySelector('#warnings[role=alert]'))?.focus();
  const form = document.getElementById('record');
  if (!form || !form.querySelector('button[value=save]')) return;

  const said = form.dataset; // The sentences, in the reader's language.
  const page = `${prefix}${said.person}:${location.pathname}:`;
  const control = name => form.elements.namedItem(name);
  let clean = words();
  let composing = false;
  let sending = false;
  let checked = false;
  let later;

  // --- What stands in the form ---

  function words() {
    const fields = new URLSearchParams(new FormData(form));
    for (const name of ['__RequestVerificationToken', 'operation', 'kept']) fields.delete(name);
    return fields.toString();
  }

  const isDirty = () => said.unsaved || words() !== clean; // What the server showed again is saved nowhere.
  const keyOf = () => page + control('version').value;

  // --- The copy on this machine ---

  function keep() {
    clearTimeout(later);
    try {
      if (isDirty()) localStorage.setItem(keyOf(), words());
      else localStorage.removeItem(keyOf());
    } catch {
      // A full or forbidden store: the form itself still stands.
    }
  }

  function offerCopy() {
    const key = Object.keys(localStorage).find(found => found.startsWith(page));
    const copy = key && localStorage.getItem(key);
    if (!copy || copy === clean) return;

    const bar = tell(said.copy);
    const leave = () => {
      bar.remove();
      form.querySelector('.fields :is(input:not([type=hidden]),textarea,select)').focus(); // The button that had the focus is gone.
    };
    const use = document.createElement('button');
    const drop = document.createElement('button');
    use.type = drop.type = 'button';
    use.textContent = said.use;
    drop.textContent = said.drop;
    use.addEventListener('click', async () => {
      const fields = new URLSearchParams(copy);
      if (!await redraw('show:', fields)) return;
      for (const name of ['version', 'basis']) control(name).value = fields.get(name); // Written on that version: a colleague's change since is a conflict, not lost.
      if (key !== keyOf()) localStorage.removeItem(key);
      leave();
      keep();
    });
    drop.addEventListener('click', () => {
      localStorage.removeItem(key);
      leave();
    });
    bar.append(' ', use, ' ', drop);
  }

  function forgetSent() {
    const sent = sessionStorage.getItem(sentKey);
    sessionStorage.removeItem(sentKey);
    if (sent && new URLSearchParams(location.search).has('done')) localStorage.removeItem(sent);
  }

  // --- Sending ---

  function tell(text) {
    document.getElementById('told')?.remove();
    const bar = document.createElement('p');
    bar.className = 'said';
    bar.id = 'told';
    bar.setAttribute('role', 'status');
    bar.textContent = text;
    form.querySelector('.ribbon').after(bar);
    return bar;
  }

  // The button may stand far below: the reader is led to what is said about it.
  function refuse(text) {
    const bar = tell(text);
    bar.tabIndex = -1;
    bar.focus();
    return bar;
  }

  function tellSignedOut() {
    const link = document.createElement('a');
    link.href = said.alive;
    link.target = '_blank';
    link.textContent = said.signIn;
    refuse(said.signedOut).append(' ', link);
  }

  // Before the page goes: is there a server, and does it still know us?
  async function isAlive() {
    try {
      const answer = await fetch(said.alive, { cache: 'no-store', redirect: 'manual' });
      if (answer.status === 401) tellSignedOut();
      else if (!answer.ok) refuse(said.offline);
      return answer.ok;
    } catch {
      refuse(said.offline);
      return false;
    }
  }

  // The form as the server shows it with a row more, less or moved, or a text rendered; nothing is saved.
  async function redraw(act, fields = new URLSearchParams(new FormData(form))) {
    fields.set('__RequestVerificationToken', control('__RequestVerificationToken').value);
    fields.set('do', act);
    try {
      const answer = await fetch(form.getAttribute('action'), { method: 'POST', body: fields, headers: { 'X-Requested-With': 'fetch' } });
      if (answer.status === 401) {
        tellSignedOut();
        return false;
      }

      const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html').querySelector('#record > .work > .fields');
      if (!fresh) throw answer; // A gateway's page, not ours.
      form.querySelector('.work > .fields').replaceWith(fresh);
      fresh.querySelector('[autofocus]')?.focus();
      keep();
      return true;
    } catch {
      refuse(said.offline);
      return false;
    }
  }

  form.addEventListener('submit', async event => {
    const button = event.submitter;
    if (composing || sending) {
      event.preventDefault();
      return;
    }

    if (/^(add|remove|up|down|show):/.test(button?.value ?? '')) {
      event.preventDefault();
      sending = true;
      await redraw(button.value);
      sending = false;
      return;
    }

    if (checked || !form.requestSubmit) {
      sending = true;
      return;
    }

    event.preventDefault();
    keep();
    sending = true;
    const alive = await isAlive();
    sending = false;
    if (!alive) return;
    sessionStorage.setItem(sentKey, keyOf());
    checked = true;
    form.requestSubmit(button);
  });

  addEventListener('beforeunload', event => {
    if (!sending && isDirty()) event.preventDefault();
  });

  // Back from another page: the form may be sent again.
  addEventListener('pageshow', () => {
    sending = checked = false;
  });

  // --- Keys ---

  // Some input methods end a composition before its Enter arrives.
  document.addEventListener('compositionstart', () => { composing = true; });
  document.addEventListener('compositionend', () => { setTimeout(() => { composing = false; }); });
  document.addEventListener('keydown', event => {
    const inComposition = composing || event.isComposing || event.keyCode === 229;
    if (event.key === 'Enter' && inComposition && event.target.tagName === 'INPUT') event.preventDefault();
    if ((event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 's') {
      event.preventDefault();
      if (!inComposition) form.querySelector('button[value=save]').click();
    }
  }, true);

  // A browser brings the caret of a text into view, not the text.
  form.addEventListener('keyup', event => {
    if (event.key === 'Tab' && event.target.tagName === 'TEXTAREA') event.target.scrollIntoView({ block: 'nearest' });
  });

  form.addEventListener('input', () => {
    clearTimeout(later);
    later = setTimeout(keep, 2000);
  });

  form.addEventListener('focusout', async event => {
    if (event.target.name !== 'slug') return;
    const answer = await fetch(`${said.slugs}?${new URLSearchParams({ slug: event.target.value, id: control('id').value })}`).catch(() => null);
    document.getElementById('slug-taken')?.remove();
    const taken = answer?.ok ? await answer.text() : '';
    if (!taken) return;
    const note = document.createElement('span');
    note.className = 'm why';
    note.id = 'slug-taken';
    note.setAttribute('role', 'status');
    note.textContent = taken;
    event.target.after(note);
  });

  // --- Marks of Markdown, put round what is selected or before its lines ---

  form.addEventListener('click', event => {
    const { around, line } = event.target.dataset;
    if (!around && !line) return;
    const text = event.target.closest('.fld').querySelector('textarea');
    const { selectionEnd: end, value } = text;
    const start = line ? value.lastIndexOf('\n', text.selectionStart - 1) + 1 : text.selectionStart;
    const chosen = value.slice(start, end);
    const [before, after] = (around ?? '|').split('|');
    const put = line ? chosen.replace(/^/gm, line) : before + chosen + after;
    text.focus();
    text.setSelectionRange(start, end);
    if (!document.execCommand('insertText', false, put)) text.setRangeText(put); // The old way alone can be undone by Ctrl+Z.
    const caret = start + put.length - after.length;
    text.setSelectionRange(around ? caret - chosen.length : caret, caret);
  });

  // --- Rows, dragged to their place; their buttons do the same ---

  form.addEventListener('pointerdown', event => {
    const row = event.target.closest('.grip')?.closest('.row');
    if (!row) return;
    event.preventDefault();
    const others = [...row.parentElement.querySelectorAll(':scope > .row')].filter(other => other !== row);
    const was = row.previousElementSibling;
    row.classList.add('held');

    const move = ({ clientY }) => {
      const next = others.find(other => other.getBoundingClientRect().top + other.offsetHeight / 2 > clientY);
      if (next ? row.nextElementSibling === next : row.previousElementSibling === others.at(-1)) return;
      if (next) next.before(row);
      else others.at(-1).after(row);
    };
    const drop = () => {
      held.abort();
      row.classList.remove('held');
      if (row.previousElementSibling !== was) redraw('show:'); // Numbered anew.
    };
    const held = new AbortController();
    addEventListener('pointermove', move, held);
    for (const end of ['pointerup', 'pointercancel']) addEventListener(end, drop, held);
  });

  document.documentElement.classList.add('js');
  forgetSent();
  offerCopy();
})();
