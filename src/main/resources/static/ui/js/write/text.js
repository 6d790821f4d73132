// A section's text as the server holds it (lines, {figure} for a bound number) and as the editor shows it (words and chips).
// What is no known figure stays words, so that reading the editor gives the text back to the letter.
const TOKEN = /\{([a-z0-9_.]+)\}/g;
const MARK = /\{([^{}]*)\}|\*\*/g;
const ITEM = /^\d{1,3}\. (?=.*$)/;
const BLANK = /^[^\S\u00a0\u2007\u202f\ufeff]*$/;
const NUMBER = /\d+(?:\.\d+)?/g;

/** A bound number as its value, which a browser takes as one piece: a link to its list where it has one. */
function chip({ key, label, value, path }) {
  const shown = document.createElement(path ? 'a' : 'span');
  shown.className = 'bound';
  shown.contentEditable = 'false';
  shown.draggable = true;
  shown.dataset.figure = key;
  shown.title = label;
  shown.textContent = value;
  shown.setAttribute('aria-label', `${value}（${label}）`);
  if (path) {
    shown.href = path;
    shown.tabIndex = -1;
    shown.dataset.panel = 'on';
  }
  return shown;
}

/** Words and chips that show a text. */
export function nodes(text, figures) {
  const found = [];
  let at = 0;
  for (const [token, key, index] of [...text.matchAll(TOKEN)].map(match => [...match, match.index])) {
    if (figures.has(key)) {
      found.push(text.slice(at, index), chip(figures.get(key)));
      at = index + token.length;
    }
  }
  return [...found, text.slice(at)].filter(each => each !== '').map(each => typeof each === 'string' ? document.createTextNode(each) : each);
}

/** Fills the editor. A browser shows no line after the last break, and no caret after a last chip, unless a break follows. */
export function show(root, text, figures) {
  root.replaceChildren(...nodes(/[\n}]$/.test(text) ? text + '\n' : text, figures));
}

/** The text of a part of the editor. */
export function raw(node) {
  if (node.nodeType === Node.TEXT_NODE) {
    return node.data;
  }
  if (node.dataset?.figure) {
    return `{${node.dataset.figure}}`;
  }
  return node.nodeName === 'BR' ? '\n' : [...node.childNodes].map(raw).join('');
}

/** The text of the whole editor: the last break is only there to be seen. */
export function read(root) {
  return raw(root).replace(/\n$/, '');
}

/** How far into the text a place of the editor is. */
export function offset(root, node, at) {
  const before = document.createRange();
  before.setStart(root, 0);
  before.setEnd(node, at);
  return raw(before.cloneContents()).length;
}

/** The place of the editor that far into the text; never within a chip. */
export function place(root, distance) {
  let left = distance;
  for (const [index, node] of [...root.childNodes].entries()) {
    const length = raw(node).length;
    if (node.nodeType === Node.TEXT_NODE && left <= length) {
      return [node, left];
    }
    if (left < length) {
      return [root, left === 0 ? index : index + 1];
    }
    left -= length;
  }
  return [root, root.childNodes.length];
}

/** The text with the values of its figures, as it would be printed. */
export function printed(text, figures) {
  return text.replace(TOKEN, (token, key) => figures.get(key)?.value ?? token);
}

/** Characters as printed, without white space, as the server counts them. */
export function length(text, figures) {
  const value = (mark, key) => mark === '**' ? '' : figures.get(key)?.value ?? mark;
  const lines = text.split('\n').filter(line => !BLANK.test(line)).map(line => line.startsWith('# ') && line.length > 2
    ? line.slice(2)
    : line.replace(ITEM, '').replace(MARK, value));
  return [...lines.join('').replace(/[ \t\n\v\f\r]/g, '')].length;
}

/** Numbers typed by hand, with the figures that have that value. What states no amount, the server's pattern says. */
export function typed(text, noAmount, figures) {
  const found = [];
  let start = 0;
  for (const [index, line] of text.split('\n').entries()) {
    const amounts = line.replace(noAmount, match => '　'.repeat(match.length));
    for (const { 0: number, index: at } of amounts.matchAll(NUMBER)) {
      const equal = [...figures.values()].filter(figure => Number(figure.value) === Number(number));
      found.push({ line: index + 1, number, start: start + at, equal });
    }
    start += line.length + 1;
  }
  return found;
}
