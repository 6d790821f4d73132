// Beside a text while it is written: how long it is, and which numbers in it were typed instead of bound.
import { length, place, read, typed } from './text.js';

/**
 * @param bind called with such a number to bind it instead
 * @return what to call when the text has changed
 */
export function advise(area, root, figures, bind) {
  const form = area.form;
  const count = form.querySelector('[data-length]');
  const list = document.querySelector('[data-typed]');
  const noAmount = new RegExp(area.dataset.noAmount, 'g');
  const title = new RegExp(`^(?:# .+|${area.dataset.title})$`);

  function item(found) {
    const line = document.createElement('li');
    const words = document.createElement('b');
    const note = document.createElement('small');
    line.className = 'warn';
    line.append(icon('alert'), words, note);
    words.textContent = '手写的数字 ' + found.number;
    if (found.equal.length) {
      const button = document.createElement('button');
      const only = found.equal.length === 1;
      button.type = 'button';
      button.className = 'button button-small';
      button.textContent = '换成绑定数字';
      button.addEventListener('click', () => bind(found));
      note.append(`第 ${found.line} 行，与${only ? `“${found.equal[0].label}”` : ` ${found.equal.length} 项数据`}相同，记录变动时不会跟着变 `, button);
    } else {
      note.textContent = `第 ${found.line} 行，与报告中任何一项数据都不相同，请核对`;
    }
    return line;
  }

  function lengths() {
    const limit = Number(count.dataset.limit);
    const now = length(area.value, figures);
    count.textContent = `${now} 字` + (limit ? `，原则上不超过 ${limit} 字` : '');
    count.classList.toggle('limit-over', limit > 0 && now > limit);
  }

  return () => {
    const found = typed(area.value, noAmount, figures);
    lengths();
    list.replaceChildren(...found.map(item));
    list.hidden = found.length === 0;
    colour(root, title, root.hidden ? [] : found);
  };
}

function icon(name) {
  const drawn = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const use = document.createElementNS('http://www.w3.org/2000/svg', 'use');
  const sheet = document.querySelector('svg.icon use').getAttribute('href').split('#')[0];
  drawn.setAttribute('class', 'icon');
  drawn.setAttribute('aria-hidden', 'true');
  use.setAttribute('href', sheet + '#' + name);
  drawn.append(use);
  return drawn;
}

/** Colours titles, strong words and typed numbers without touching what is being written; older browsers leave it out. */
function colour(root, title, found) {
  if (!window.Highlight) {
    return;
  }
  const text = read(root);
  const titles = [];
  let start = 0;
  for (const line of text.split('\n')) {
    if (title.test(line)) {
      titles.push(range(root, start, start + line.length));
    }
    start += line.length + 1;
  }
  for (const strong of text.matchAll(/\*\*[^*\n]+\*\*/g)) {
    titles.push(range(root, strong.index, strong.index + strong[0].length));
  }
  CSS.highlights.set('text-title', new Highlight(...titles));
  CSS.highlights.set('text-typed', new Highlight(...found.map(each => range(root, each.start, each.start + each.number.length))));
}

function range(root, from, to) {
  const made = document.createRange();
  made.setStart(...place(root, from));
  made.setEnd(...place(root, to));
  return made;
}
