// Saves a form marked data-autosave="address" two seconds after the last keystroke and on leaving a field. The answer says the
// new version in the header X-Version; 409 answers with what to do about two people who changed the same.
const QUIET = 2000;
const AGAIN = 10000;

document.querySelectorAll('form[data-autosave]').forEach(form => {
  let timer = 0;
  let written = 0;
  let saved = 0;
  let saving = false;

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
    saving = true;
    say('正在保存…', false);
    try {
      const answer = await fetch(form.dataset.autosave || form.action, { method: 'POST', body: data(form), headers: { Accept: 'text/html', 'X-Autosave': 'true' } });
      await take(answer, sent);
    } catch {
      say('保存失败，连不上服务器，稍后自动再试', true);
      later(AGAIN);
    } finally {
      saving = false;
    }
  }

  async function take(answer, sent) {
    if (answer.ok && !answer.redirected) {
      const version = answer.headers.get('X-Version');
      if (version && form.elements.version) {
        form.elements.version.value = version;
      }
      saved = sent;
      form.querySelector('.answer')?.remove();
      say('已保存 ' + new Date().toLocaleTimeString('zh-CN', { hour: '2-digit', minute: '2-digit' }), false);
      if (written === sent) {
        form.dispatchEvent(new CustomEvent('desk:saved', { bubbles: true }));
      } else {
        later(QUIET);
      }
    } else if (answer.status === 409 || answer.status === 422) {
      say(answer.status === 409 ? '没有保存：有人先一步修改了' : '没有保存：填写的内容需要修改', true);
      showAnswer(await answer.text());
    } else {
      say(answer.redirected || answer.status === 401 || answer.status === 403 ? '保存失败，请重新登录后再保存' : '保存失败，稍后自动再试', true);
      if (answer.status >= 500) {
        later(AGAIN);
      }
    }
  }

  function showAnswer(markup) {
    const page = new DOMParser().parseFromString(markup, 'text/html');
    const said = page.querySelector('[data-answer], .error-summary, .trouble') ?? page.body;
    const box = form.querySelector('.answer') ?? document.createElement('div');
    box.className = 'answer';
    box.tabIndex = -1;
    box.setAttribute('role', 'alert');
    box.replaceChildren(said);
    form.prepend(box);
  }

  form.addEventListener('input', () => {
    written++;
    later(QUIET);
  });
  form.addEventListener('focusout', event => {
    if (event.target.matches('input, textarea, select')) {
      save();
    }
  });
  form.addEventListener('submit', () => clearTimeout(timer));
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
