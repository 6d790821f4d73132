// Saves a form marked data-autosave="address" two seconds after the last keystroke and on leaving a field. The answer says the
// new version in the header X-Version, and X-Merged where the page lacks what somebody else wrote meanwhile; 409 answers with what
// to do about two people who changed the same. Nothing is put into a field while an input method composes.
const QUIET = 2000;
const AGAIN = 10000;

document.querySelectorAll('form[data-autosave]').forEach(form => {
  let timer = 0;
  let written = 0;
  let saved = 0;
  let saving = false;
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

  async function save() {
    clearTimeout(timer);
    if (saving || saved === written) {
      return;
    }
    const sent = written;
    const body = data(form);
    saving = true;
    say('正在保存…', false);
    try {
      const answer = await fetch(form.dataset.autosave || form.action, { method: 'POST', body, headers: { Accept: 'text/html', 'X-Autosave': 'true' } });
      await take(answer, sent, body);
    } catch {
      say('保存失败，连不上服务器，稍后自动再试', true);
      later(AGAIN);
    } finally {
      saving = false;
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
      showAnswer(await answer.text(), answer.status === 409 && await composed());
    } else {
      say(answer.redirected || answer.status === 401 || answer.status === 403 ? '保存失败，请重新登录后再保存' : '保存失败，稍后自动再试', true);
      if (answer.status >= 500) {
        later(AGAIN);
      }
    }
  }

  /** Brings what somebody else wrote meanwhile into the fields; false where it has no certain place in what was typed since. */
  async function merge(markup, body) {
    const theirs = new DOMParser().parseFromString(markup, 'text/html').querySelector('form[data-autosave]');
    const { rebase } = await import('./write/rebase.js');
    await composed();
    const areas = [...form.elements].filter(each => each.matches('textarea[name]'));
    const texts = areas.map(area => rebase(lines(body.get(area.name)), area.value, theirs.elements[area.name].value));
    if (texts.includes(null)) {
      return false;
    }
    areas.forEach((area, index) => {
      area.value = texts[index];
      area.dispatchEvent(new Event('desk:replaced', { bubbles: true }));
    });
    say(theirs.querySelector('[data-saved]').textContent, false);
    return true;
  }

  /** Waits for the end of what an input method composes. */
  async function composed() {
    await composing?.ended;
    return true;
  }

  function showAnswer(markup, settles) {
    const page = new DOMParser().parseFromString(markup, 'text/html');
    const said = page.querySelector('[data-answer], .error-summary, .trouble') ?? page.body;
    const box = form.querySelector('.answer') ?? document.createElement('div');
    box.className = 'answer';
    box.tabIndex = -1;
    box.setAttribute('role', 'alert');
    box.replaceChildren(said);
    const head = form.querySelector(':scope > .card-head');
    if (head) {
      head.after(box);
    } else {
      form.prepend(box);
    }
    if (settles && box.querySelector('form')) {
      settle(box);
    }
    box.dispatchEvent(new Event('desk:answered', { bubbles: true }));
  }

  /** Two people changed the same: from now on it is written in the answer's form, which has what was typed since as well. */
  function settle(box) {
    clearTimeout(timer);
    saved = written;
    for (const area of box.querySelectorAll('textarea[name]')) {
      area.value = form.elements[area.name]?.value ?? area.value;
    }
    [...form.children].filter(each => each !== box && !each.contains(status)).forEach(each => { each.hidden = true; });
    box.focus();
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
  form.addEventListener('submit', () => clearTimeout(timer));
});

function lines(text) {
  return text.replaceAll('\r\n', '\n');
}

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
