// Forms: passwords that can be shown, how many characters are left, a warning before unsaved work is left behind.
document.querySelectorAll('[data-shows]').forEach(button => { button.hidden = false; });

document.addEventListener('click', event => {
  const button = event.target.closest('[data-shows]');
  if (button) {
    const field = document.getElementById(button.dataset.shows);
    const hidden = field.type === 'password';
    field.type = hidden ? 'text' : 'password';
    button.setAttribute('aria-pressed', hidden);
    button.lastChild.data = hidden ? '隐藏' : '显示';
  }
});

/** Characters as people count them, not as they are coded. */
function count(area) {
  const left = Number(area.dataset.limit) - [...area.value].length;
  const note = document.getElementById(area.id + '-count');
  note.textContent = left < 0 ? `超出 ${-left} 字` : `还可以写 ${left} 字`;
  note.classList.toggle('limit-over', left < 0);
}

document.querySelectorAll('textarea[data-limit]').forEach(count);

const unsaved = new Set();

document.addEventListener('input', event => {
  if (event.target.matches('textarea[data-limit]')) {
    count(event.target);
  }
  const form = event.target.closest('form[data-guard]');
  if (form) {
    unsaved.add(form);
  }
});
// A form within the one that is guarded is how it is settled that two people changed the same.
// What opens beside the page, such as a preview, saves nothing.
document.addEventListener('submit', event => event.submitter?.formTarget !== '_blank' && unsaved.forEach(form => form.contains(event.target) && unsaved.delete(form)));

// A double click does one thing once; the second would be told that somebody was just here. What a script holds back to send
// later is no first click.
const DOUBLE_CLICK = 1500;
const sent = new WeakMap();

document.addEventListener('submit', event => {
  const form = event.target;
  if (event.defaultPrevented || !form.matches('form[data-guard]') || event.submitter?.formTarget === '_blank') {
    return;
  }
  if (event.timeStamp - (sent.get(form) ?? -DOUBLE_CLICK) < DOUBLE_CLICK) {
    event.preventDefault();
  } else {
    sent.set(form, event.timeStamp);
  }
});

document.addEventListener('desk:saved', event => unsaved.delete(event.target));

window.addEventListener('beforeunload', event => {
  if (unsaved.size > 0) {
    event.preventDefault();
  }
});

if (document.querySelector('textarea[data-bound]')) {
  import('./write/page.js');
}

// The summary of what is wrong comes first for those who cannot see it.
document.querySelector('.error-summary')?.focus();

// Fields of a template: a click puts one into the text where the cursor is.
document.querySelectorAll('[data-inserts]').forEach(name => {
  const area = document.getElementById(name.dataset.inserts);
  if (area?.matches('textarea')) {
    area.setSelectionRange(area.value.length, area.value.length); // not before the title, where nobody has been yet
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'button button-small';
    button.textContent = name.textContent;
    button.title = '插入到模板里光标所在的地方';
    button.addEventListener('click', () => {
      area.focus();
      area.setRangeText(button.textContent, area.selectionStart, area.selectionEnd, 'end');
      area.dispatchEvent(new Event('input', {bubbles: true}));
    });
    name.replaceWith(button);
  }
});
