// Ctrl-K: the pages of the navigation and the actions of this page, found by typing.
const palette = document.getElementById('palette');
const input = palette.querySelector('input');
const list = palette.querySelector('[role="listbox"]');
const none = palette.querySelector('.palette-none');
let shown = [];
let at = 0;

/** Actions of this page first: they are what the reader more likely wants. */
function commands() {
  const actions = [...document.querySelectorAll('.page [data-action], .next-act :is(a, button)')].map(element => ({ element, kind: '本页操作' }));
  const pages = [...document.querySelectorAll('[data-nav]')].map(element => ({ element, kind: '页面' }));
  return [...new Map([...actions, ...pages].map(each => [each.element, each])).values()]
    .filter(({ element }) => !element.disabled && element.ariaDisabled !== 'true')
    .map(each => ({ ...each, label: (each.element.querySelector('.nav-text') ?? each.element).textContent.trim() }));
}

function fits(label, words) {
  return words.every(word => label.toLowerCase().includes(word));
}

function show() {
  const words = input.value.toLowerCase().split(/\s+/).filter(Boolean);
  shown = commands().filter(({ label }) => fits(label, words));
  at = 0;
  list.replaceChildren(...shown.map(option));
  none.hidden = shown.length > 0;
  list.hidden = shown.length === 0;
  mark();
}

function option(command, index) {
  const item = document.createElement('li');
  const kind = document.createElement('small');
  item.id = 'palette-' + index;
  item.role = 'option';
  item.dataset.index = index;
  kind.textContent = command.kind;
  const icon = command.element.querySelector('.icon');
  item.append(...(icon ? [icon.cloneNode(true)] : []), command.label, kind);
  return item;
}

function mark() {
  [...list.children].forEach((item, index) => item.setAttribute('aria-selected', index === at));
  const chosen = list.children[at];
  chosen?.scrollIntoView({ block: 'nearest' });
  input.setAttribute('aria-activedescendant', chosen ? chosen.id : '');
}

function run() {
  const command = shown[at];
  if (command) {
    palette.close();
    command.element.click();
  }
}

const MOVES = { ArrowDown: 1, ArrowUp: -1 };

input.addEventListener('input', show);
input.addEventListener('keydown', event => {
  if (event.isComposing) {
    return;
  }
  if (MOVES[event.key] && shown.length) {
    event.preventDefault();
    at = (at + MOVES[event.key] + shown.length) % shown.length;
    mark();
  } else if (event.key === 'Enter') {
    event.preventDefault();
    run();
  }
});
list.addEventListener('click', event => {
  at = Number(event.target.closest('[data-index]')?.dataset.index ?? -1);
  run();
});

new MutationObserver(() => {
  if (palette.open) {
    input.value = '';
    show();
    input.focus();
  }
}).observe(palette, { attributeFilter: ['open'] });

document.addEventListener('keydown', event => {
  if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') {
    event.preventDefault();
    if (palette.open) {
      palette.close();
    } else if (!document.querySelector('dialog[open]')) {
      palette.showModal();
    }
  }
});
