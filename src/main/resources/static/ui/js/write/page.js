// Writing around bound numbers. A field marked data-bound stays the form's field; this lays an editor over it in which bound
// numbers are shown by their value and are taken, moved and deleted as one piece. The browser does the editing, so that undoing
// and input methods work as everywhere; nothing is put in or changed while an input method composes.
import { Editor } from './editor.js';
import { offered } from './picker.js';
import { offset, show } from './text.js';
import { transfers } from './transfer.js';

const figures = offered();

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
  const editor = new Editor(area, root, figures);
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
    const plain = button.ariaPressed === 'true';
    codes(plain);
    editor.plain(plain);
  }
}

/** The keys of figures are only of use to who sees them in the text. */
function codes(shown) {
  document.querySelectorAll('[data-code]').forEach(code => { code.hidden = !shown; });
}

document.querySelectorAll('textarea[data-bound]').forEach(enhance);
document.addEventListener('desk:answered', event => event.target.querySelectorAll('textarea[data-bound]').forEach(enhance));
