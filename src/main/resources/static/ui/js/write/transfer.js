// Words and bound numbers on their way: cut, copied, pasted, dragged. Within the desk a number stays bound; other programs get it
// as it is shown. What comes in is taken as plain text, in which {figure} becomes a bound number.
import { offset, printed, read } from './text.js';

const KIND = 'application/x-yangguang-text';

function take(data) {
  return (data.getData(KIND) || data.getData('text/plain')).replace(/\r\n?/g, '\n');
}

export function transfers(editor) {
  const { root, area, figures } = editor;
  let dragged = null;

  function give(data) {
    const text = read(root).slice(...editor.selected());
    data.setData(KIND, text);
    data.setData('text/plain', printed(text, figures));
  }

  root.addEventListener('copy', event => {
    event.preventDefault();
    give(event.clipboardData);
  });
  root.addEventListener('dragstart', event => {
    const chip = event.target.closest?.('[data-figure]');
    if (chip) {
      const range = document.createRange();
      range.selectNode(chip);
      getSelection().removeAllRanges();
      getSelection().addRange(range);
    }
    dragged = editor.selected();
    give(event.dataTransfer);
  });
  root.addEventListener('dragend', () => { dragged = null; });
  if (area.readOnly) {
    return;
  }
  root.addEventListener('cut', event => {
    event.preventDefault();
    give(event.clipboardData);
    editor.replace(...editor.selected(), '');
  });
  root.addEventListener('paste', event => {
    const text = take(event.clipboardData);
    event.preventDefault();
    if (text) {
      editor.replace(...editor.selected(), text);
    }
  });
  root.addEventListener('dragover', event => event.preventDefault());
  root.addEventListener('drop', event => {
    const text = take(event.dataTransfer);
    const caret = document.caretRangeFromPoint?.(event.clientX, event.clientY);
    event.preventDefault();
    if (text && caret && root.contains(caret.startContainer)) {
      move(editor, text, dragged ?? [0, 0], offset(root, caret.startContainer, caret.startOffset));
    }
    dragged = null;
  });
}

/** Puts a text down, and takes it away from where it was, if that was here. */
function move(editor, text, [from, until], to) {
  if (to > from && to < until) {
    return;
  }
  if (until > from) {
    editor.replace(from, until, '');
  }
  const at = to >= until ? to - (until - from) : to;
  editor.replace(at, at, text);
}
