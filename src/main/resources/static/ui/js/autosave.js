// Saves a form marked data-autosave="address" two seconds after the last keystroke and on leaving a field. The answer says the
// new version in the header X-Version, and X-Merged where the page lacks what somebody else wrote meanwhile; 409 answers with what
// to do about two people who changed the same. Nothing is put into a field while an input method composes.
const QUIET = 2000;
const AGAIN = 10000;

document.querySelectorAll('form[data-autosave]').forEach(form => {
  let timer = 0;
  let written = 0;
  let saved = 0;
  let saving = null;
  let composing = null;

  const status = form.querySelector('[data-saved]') ?? form.appendChild(Object.assign(document.createElement('p'), { className: 'saved' }));
  status.setAttribute('role', 'status');

  function say(text, failed) {
    status.textContent = text;
    status.classList.toggle('saved-failed', failed);
  }

  function later(delay) {
    clearTimeout(timer);
    timer = setTimeout(save, delay);
  }

  function save() {
    clearTimeout(timer);
    if (!saving && saved !== written) {
      saving = send(written, data(form)).finally(() => { saving = null; });
    }
  }

  async function send(sent, body) {
    say('正在保存…', false);
    try {
      const answer = await fetch(form.dataset.autosave || form.action, { method: 'POST', body, headers: { Accept: 'text/html', 'X-Autosave': 'true' } });
      await take(answer, sent, body);
    } catch {
      say('保存失败，连不上服务器，稍后自动再试', true);
      later(AGAIN);
    }
  }

  async function take(answer, sent, body) {
    if (answer.ok && !answer.redirected) {
      const version = answer.headers.get('X-Version');
      const merged = answer.headers.has('X-Merged') ? await answer.text() : null;
      if (version && form.elements.version && (!merged || await merge(merged, body))) {
        form.elements.version.value = version;
      }
      saved = sent;
      form.querySelector('.answer')?.remove();
      if (!merged) {
        say('已保存 ' + new Date().toLocaleTimeString('zh-CN', { hour: '2-digit', minute: '2-digit' }), false);
      }
      if (written === sent) {
        form.dispatchEvent(new CustomEvent('desk:saved', { bubbles: true }));
      } else {
        later(QUIET);
      }
    } else if (answer.status === 409 || answer.status === 422) {
      say(answer.status === 409 ? '没有保存：有人先一步修改了' : '没有保存：填写的内容需要修改', true);
      await showAnswer(await answer.text(), answer.status === 409);
    } else {
      say(answer.redirected || answer.status === 401 || answer.status === 403 ? '保存失败，请重新登录后再保存' : '保存失败，稍后自动再试', true);
      if (answer.status >= 500) {
        later(AGAIN);
      }
    }
  }

  /** @return whether the fields have what somebody else wrote meanwhile */
  async function merge(markup, body) {
    const theirs = new DOMParser().parseFromString(markup, 'text/html').querySelector('form[data-autosave]');
    const { merge: into } = await import('./write/together.js');
    await composed();
    const merged = into(form, theirs, body);
    if (merged) {
      say(theirs.querySelector('[data-saved]').textContent, false);
    }
    return merged;
  }

  /** Waits for the end of what an input method composes. */
  async function composed() {
    await composing?.ended;
  }

  async function showAnswer(markup, settles) {
    const page = new DOMParser().parseFromString(markup, 'text/html');
    const said = page.querySelector('[data-answer], .error-summary, .trouble') ?? page.body;
    const box = form.querySelector('.answer') ?? document.createElement('div');
    box.className = 'answer';
    box.tabIndex = -1;
    box.setAttribute('role', 'alert');
    box.replaceChildren(said);
    if (settles && said.querySelector('form')) {
      const { settle } = await import('./write/together.js');
      await composed();
      clearTimeout(timer);
      saved = written;
      settle(form, said, status);
    }
    (form.querySelector(':scope > .card-head') ?? form.firstChild).after(box);
    box.hidden = false;
    if (settles) {
      box.focus();
    }
    box.dispatchEvent(new Event('desk:answered', { bubbles: true }));
  }

  form.addEventListener('compositionstart', () => {
    let end;
    composing = { ended: new Promise(does => { end = does; }) };
    form.addEventListener('compositionend', () => setTimeout(() => { composing = null; end(); }), { once: true });
  });
  form.addEventListener('input', event => {
    // The answer about two people brings a form of its own.
    if (event.target.form === form) {
      written++;
      later(QUIET);
    }
  });
  form.addEventListener('focusout', event => {
    if (event.target.matches('input, textarea, select, [role="textbox"]')) {
      save();
    }
  });
  // What is being saved by itself comes first, or a person would be told to have written the same at once with himself.
  form.addEventListener('submit', event => {
    clearTimeout(timer);
    if (saving && event.target === form) {
      event.preventDefault();
      saving.then(() => {
        if (!form.querySelector('.answer form')) {
          form.requestSubmit(event.submitter);
        }
      });
    }
  });
});

/** Files are not sent along: they are uploaded when the form is sent. */
function data(form) {
  const body = new FormData(form);
  for (const [name, value] of [...body]) {
    if (value instanceof File) {
      body.delete(name);
    }
  }
  return new URLSearchParams(body);
}
