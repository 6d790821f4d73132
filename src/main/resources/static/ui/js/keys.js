// The keyboard: j and k go through the lists, / to the search box, g and a letter to another page, ? lists it all.
const goto = new Map();
let waiting = 0;

/** Each page of the navigation gets the first letter of its address that no page before it has. */
function letters() {
  const list = document.querySelector('[data-goto]');
  document.querySelectorAll('[data-nav]').forEach(link => {
    const name = link.pathname.split('/').filter(Boolean).at(-1) ?? '';
    const letter = [...name.toLowerCase()].find(each => /[a-z]/.test(each) && !goto.has(each));
    if (letter) {
      goto.set(letter, link.href);
      list?.append(line(letter, link.querySelector('.nav-text').textContent));
    }
  });
}

function line(letter, label) {
  const row = document.createElement('div');
  const keys = document.createElement('dt');
  const what = document.createElement('dd');
  for (const each of ['G', letter.toUpperCase()]) {
    const key = document.createElement('kbd');
    key.textContent = each;
    keys.append(key, ' ');
  }
  what.textContent = label;
  row.append(keys, what);
  return row;
}

/** What can take the focus in each visible row of the lists, in reading order. */
function rows() {
  return [...document.querySelectorAll('[data-list] [data-item]')]
    .map(item => item.matches('a, button, summary') ? item : item.querySelector('summary, a[href], button'))
    .filter(each => each && each.checkVisibility?.() !== false);
}

function move(step) {
  const all = rows();
  const item = document.activeElement.closest('[data-item]');
  const at = all.findIndex(each => item?.contains(each));
  const next = all[Math.min(Math.max(at + step, 0), all.length - 1)];
  next?.focus({ preventScroll: true });
  next?.scrollIntoView({ block: 'nearest' });
}

/** The page of the row that has the focus. */
function open() {
  document.activeElement.closest('[data-item]')?.querySelector('[data-open]')?.click();
}

function search() {
  const box = document.querySelector('main [data-search], main input[type="search"]');
  if (box) {
    box.focus();
    box.select();
  } else {
    document.getElementById('palette').showModal();
  }
}

const ACTIONS = { j: () => move(1), k: () => move(-1), o: open, '/': search, '?': () => document.getElementById('help').showModal() };

document.addEventListener('keydown', event => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || typing(event.target)) {
    return;
  }
  const after = Date.now() - waiting < 1500;
  waiting = 0;
  const address = after && goto.get(event.key);
  if (address) {
    event.preventDefault();
    location.assign(address);
  } else if (event.key === 'g') {
    waiting = Date.now();
  } else if (Object.hasOwn(ACTIONS, event.key)) {
    event.preventDefault();
    ACTIONS[event.key]();
  }
});

function typing(target) {
  return target.closest?.('input:not([type="checkbox"], [type="radio"]), textarea, select, [contenteditable], dialog[open]');
}

letters();
