// A field's text in an editor over it: what is chosen, what is put in, what the field gets.
import { advise } from './advice.js';
import { pick } from './picker.js';
import { nodes, offset, place, read, show } from './text.js';
import { moved } from './together.js';

export class Editor {
  composing = false;

  /**
   * @param root where is written instead of the area
   * @param figures by their keys
   */
  constructor(area, root, figures) {
    this.area = area;
    this.root = root;
    this.figures = figures;
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
    box.append(...nodes(last ? text + '\n' : text, this.figures));
    root.contentEditable = 'true'; // into plain text a browser puts no chips, but it undoes and redoes them there
    document.execCommand(text ? 'insertHTML' : 'delete', false, box.innerHTML);
    root.contentEditable = 'plaintext-only';
    this.select(from + text.length, from + text.length);
  }

  /** Lets the writer choose a figure for a place of the text. */
  async insert(from, to, wanted) {
    const key = await pick(this.figures, wanted);
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
    show(root, area.value, this.figures);
    if (chosen) {
      this.select(...chosen.map(at => moved(at, before, area.value)));
    }
    this.hint();
  }

  /** Shows the text as it is stored, or as it is read. */
  plain(plain) {
    this.root.hidden = plain;
    this.area.hidden = !plain;
    if (plain) {
      this.root.replaceChildren(); // so that nothing is undone where nobody sees it
    }
    this.load();
  }
}
