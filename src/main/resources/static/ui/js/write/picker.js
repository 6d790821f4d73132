// The figures that can be bound, and the list in which one is found by what it is called, by its value or its key.
const MOVES = { ArrowDown: 1, ArrowUp: -1 };

/** The figures of this page by their keys. */
export function offered() {
  return new Map([...document.querySelectorAll('[data-offered] [data-key]')].map(each => [each.dataset.key, {
    key: each.dataset.key,
    label: each.querySelector('dt').textContent.trim(),
    value: each.querySelector('b').textContent,
    path: each.querySelector('dt a')?.getAttribute('href'),
  }]));
}

/** Resolves to the key that was chosen, or null. */
export function pick(figures, wanted) {
  const dialog = document.getElementById('figures');
  const input = dialog.querySelector('input');
  const list = dialog.querySelector('[role="listbox"]');
  const none = dialog.querySelector('.palette-none');
  const { promise, resolve } = hold();
  const ended = new AbortController();
  const listen = (target, name, does) => target.addEventListener(name, does, { signal: ended.signal });
  let shown = [];
  let at = 0;
  let chosen = null;

  function fill() {
    const words = input.value.toLowerCase().split(/\s+/).filter(Boolean);
    shown = [...figures.values()].filter(figure => (!wanted || wanted.includes(figure)) && words.every(word => fits(figure, word)));
    if (words.length) {
      shown.sort((one, other) => one.label.length - other.label.length); // the whole comes before its parts
    }
    at = 0;
    list.replaceChildren(...shown.map(option));
    none.hidden = shown.length > 0;
    list.hidden = shown.length === 0;
    mark();
  }

  function mark() {
    [...list.children].forEach((item, index) => item.setAttribute('aria-selected', index === at));
    list.children[at]?.scrollIntoView({ block: 'nearest' });
    input.setAttribute('aria-activedescendant', list.children[at]?.id ?? '');
  }

  function choose(index) {
    chosen = shown[index]?.key ?? null;
    if (chosen) {
      dialog.close();
      end();
    }
  }

  function end() {
    ended.abort();
    // A browser keeps one line of undoing for the whole page; what was typed here must not stand in it.
    const fresh = input.cloneNode();
    fresh.value = ''; // a copy takes what was typed along
    fresh.removeAttribute('aria-activedescendant');
    input.replaceWith(fresh);
    resolve(chosen);
  }

  listen(input, 'input', fill);
  listen(input, 'keydown', event => {
    if (event.isComposing) {
      return;
    }
    if (MOVES[event.key] && shown.length) {
      event.preventDefault();
      at = (at + MOVES[event.key] + shown.length) % shown.length;
      mark();
    } else if (event.key === 'Enter') {
      event.preventDefault();
      choose(at);
    }
  });
  listen(list, 'click', event => choose(Number(event.target.closest('[data-index]')?.dataset.index ?? -1)));
  listen(dialog, 'close', end);
  dialog.showModal();
  fill();
  input.focus();
  return promise;
}

function hold() {
  let resolve;
  const promise = new Promise(does => { resolve = does; });
  return { promise, resolve };
}

function fits({ label, value, key }, word) {
  return label.toLowerCase().includes(word) || value === word || key.includes(word);
}

function option({ label, value }, index) {
  const item = document.createElement('li');
  const number = document.createElement('b');
  item.id = 'figures-' + index;
  item.role = 'option';
  item.dataset.index = index;
  number.textContent = value;
  item.append(label, number);
  return item;
}
