// Writing around bound numbers. A field marked data-bound stays the form's field; this lays an editor over it in which bound
// numbers are shown by their value and are taken, moved and deleted as one piece. The browser does the editing, so that undoing
// and input methods work as everywhere; nothing is put in or changed while an input method composes.
import { advise } from './advice.js';
import { pick } from './picker.js';
import { nodes, offset, place, read, show } from './text.js';
import { transfers } from './transfer.js';

const figures = new Map([...document.querySelectorAll('[data-offered] [data-key]')].map(each => [each.dataset.key, {
  key: each.dataset.key,
  label: each.querySelector('dt').textContent.trim(),
  value: each.querySelector('b').textContent,
  path: each.querySelector('dt a')?.getAttribute('href'),
}]));

class Editor {
  figures = figures;
  composing = false;

  /** @param root where is written instead of the area */
  constructor(area, root) {
    this.area = area;
    this.root = root;
    this.hint = area.dataset.noAmount ? advise(area, root, figures, found => this.bind(found)) : () => {};
  }

  /** Where the selection begins and ends in the text; the end of the text where it is elsewhere. */
  selected() {
    const { root, area } = this;
    if (root.hidden) {
      return [area.selectionStart, area.selectionEnd];
    }
    const chosen = getSelection();
    const range = chosen.rangeCount ? chosen.getRangeAt(0) : null;
    if (!range || !root.contains(range.commonAncestorContainer)) {
      return [read(root).length, read(root).length];
    }
    return [offset(root, range.startContainer, range.startOffset), offset(root, range.endContainer, range.endOffset)];
  }

  select(from, to) {
    const { root, area } = this;
    if (root.hidden) {
      area.focus();
      area.setSelectionRange(from, to);
    } else {
      root.focus();
      getSelection().setBaseAndExtent(...place(root, from), ...place(root, to));
    }
  }

  /** Puts a text in the place of another, as if it were typed: it can be undone. */
  replace(from, to, text) {
    const { root } = this;
    this.select(from, to);
    if (root.hidden) {
      document.execCommand('insertText', false, text);
      return;
    }
    const box = document.createElement('div');
    const last = text.endsWith('\n') && to >= read(root).length;
    box.append(...nodes(last ? text + '\n' : text, figures));
    root.contentEditable = 'true'; // into plain text a browser puts no chips, but it undoes and redoes them there
    document.execCommand(text ? 'insertHTML' : 'delete', false, box.innerHTML);
    root.contentEditable = 'plaintext-only';
    this.select(from + text.length, from + text.length);
  }

  /** Lets the writer choose a figure for a place of the text. */
  async insert(from, to, wanted) {
    const key = await pick(figures, wanted);
    this.select(from, to);
    if (key) {
      this.replace(from, to, `{${key}}`);
    }
  }

  /** Binds a number that was typed. */
  bind({ start, number, equal }) {
    const end = start + number.length;
    if (this.area.value.slice(start, end) !== number) {
      return;
    }
    if (equal.length === 1) {
      this.replace(start, end, `{${equal[0].key}}`);
    } else {
      this.insert(start, end, equal);
    }
  }

  /** What is in the editor becomes what is in the field. */
  keep() {
    const text = read(this.root);
    if (!this.composing && !this.root.hidden && this.area.value !== text) {
      this.area.value = text;
      this.area.dispatchEvent(new Event('input', { bubbles: true }));
    }
  }

  /** What was put into the field becomes what is in the editor; the caret stays with its words. */
  load() {
    const { root, area } = this;
    if (root.hidden) {
      this.hint();
      return;
    }
    const before = read(root);
    const chosen = root.contains(document.activeElement) ? this.selected() : null;
    show(root, area.value, figures);
    if (chosen) {
      this.select(...chosen.map(at => moved(at, before, area.value)));
    }
    this.hint();
  }

  /** Shows the text as it is stored, or as it is read. */
  plain(plain) {
    this.root.hidden = plain;
    this.area.hidden = !plain;
    codes(plain);
    if (plain) {
      this.root.replaceChildren(); // so that nothing is undone where nobody sees it
    }
    this.load();
  }
}

/** Where a place of a text is after the text was replaced: words that are the same before it or behind it hold it. */
function moved(at, before, after) {
  let same = 0;
  while (same < before.length && before[same] === after[same]) {
    same++;
  }
  return at <= same ? at : Math.max(same, after.length - (before.length - at));
}

/** The keys of figures are only of use to who sees them in the text. */
function codes(shown) {
  document.querySelectorAll('[data-code]').forEach(code => { code.hidden = !shown; });
}

function enhance(area) {
  const root = document.createElement('div');
  try {
    root.contentEditable = area.readOnly ? 'false' : 'plaintext-only';
  } catch {
    return; // a browser that cannot do this keeps the plain field
  }
  describe(root, area);
  show(root, area.value, figures);
  area.before(root);
  area.hidden = true;
  const editor = new Editor(area, root);
  transfers(editor);
  listen(editor);
  const bar = area.closest('.field').querySelector('[data-write-bar]');
  if (bar) {
    bar.hidden = false;
    bar.addEventListener('click', event => press(editor, event.target.closest('button')));
    codes(false);
  }
  editor.hint();
}

function describe(root, area) {
  const label = document.querySelector(`label[for="${area.id}"]`);
  root.id = area.id + '-editor';
  root.className = 'textarea write';
  root.role = 'textbox';
  root.ariaMultiLine = 'true';
  root.spellcheck = false;
  label.id = area.id + '-label';
  label.addEventListener('click', () => root.focus());
  root.setAttribute('aria-labelledby', label.id);
  if (area.hasAttribute('aria-describedby')) {
    root.setAttribute('aria-describedby', area.getAttribute('aria-describedby'));
  }
  if (area.readOnly) {
    root.ariaReadOnly = 'true';
    root.tabIndex = 0;
  }
}

function listen(editor) {
  const { root, area } = editor;
  root.addEventListener('compositionstart', () => { editor.composing = true; });
  root.addEventListener('compositionend', () => {
    editor.composing = false;
    editor.keep();
  });
  root.addEventListener('input', event => {
    event.stopPropagation();
    editor.keep();
  });
  root.addEventListener('beforeinput', event => {
    if (event.inputType === 'insertText' && !event.isComposing && /^[{｛]$/.test(event.data ?? '')) {
      event.preventDefault();
      editor.insert(...editor.selected());
    }
  });
  // A chip that was pressed, or whose list was closed, leaves the caret behind it; one that is held down may be dragged.
  let held = false;
  root.addEventListener('pointerdown', () => { held = true; });
  document.addEventListener('pointerup', () => { held = false; });
  document.addEventListener('pointercancel', () => { held = false; });
  for (const event of area.readOnly ? [] : ['focusin', 'click']) {
    root.addEventListener(event, ({ target }) => {
      const chip = target.closest('[data-figure]');
      if (chip && !held) {
        const after = offset(root, root, [...root.childNodes].indexOf(chip) + 1);
        editor.select(after, after);
      }
    });
  }
  for (const each of area.readOnly ? [] : [root, area]) {
    each.addEventListener('keydown', event => {
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'i') {
        event.preventDefault();
        editor.insert(...editor.selected());
      }
    });
  }
  area.addEventListener('input', event => {
    if (event.isTrusted) {
      editor.load(); // the field itself was written in, or something in it was undone
    } else {
      editor.hint();
    }
  });
  area.addEventListener('desk:replaced', () => editor.load());
}

function press(editor, button) {
  if (button?.matches('[data-insert]')) {
    editor.insert(...editor.selected());
  } else if (button) {
    button.ariaPressed = String(button.ariaPressed !== 'true');
    editor.plain(button.ariaPressed === 'true');
  }
}

document.querySelectorAll('textarea[data-bound]').forEach(enhance);
document.addEventListener('desk:answered', event => event.target.querySelectorAll('textarea[data-bound]').forEach(enhance));
