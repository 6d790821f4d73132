// Sets boxes on a page by pointer; each box is a row of numbers, which do the same without a pointer.
const form = document.querySelector('form[data-redact]');
const sheet = form?.querySelector('svg');
const SMALLEST = 0.4; // Percent of the page: less is a slip of the hand.
const FIELDS = ['left', 'top', 'width', 'height'];

const field = (row, name) => row.querySelector(`[data-${name}]`);
const rows = () => [...form.querySelectorAll('[data-mark]')];
const undos = [];
const rects = new WeakMap();
let pattern;
let basis;

/** Numbers of a row; null where it is not filled in. */
function box(row) {
  const values = FIELDS.map(name => field(row, name).value);
  return values.some(value => value === '') ? null : values.map(Number);
}

function draw(row) {
  const { width, height } = sheet.viewBox.baseVal;
  const values = box(row);
  let rect = rects.get(row);
  if (!values) {
    rect?.remove();
    return;
  }
  if (!rect) {
    rect = document.createElementNS(sheet.namespaceURI, 'rect');
    rect.classList.add('redact-box');
    rect.setAttribute('tabindex', '0');
    rect.addEventListener('focus', () => mark(row));
    rect.addEventListener('keydown', event => {
      if (event.key === 'Delete' || event.key === 'Backspace') {
        event.preventDefault();
        remove(row);
      }
    });
    rects.set(row, rect);
  }
  const [left, top, wide, high] = values;
  rect.setAttribute('x', left / 100 * width);
  rect.setAttribute('y', top / 100 * height);
  rect.setAttribute('width', Math.max(0, wide / 100 * width));
  rect.setAttribute('height', Math.max(0, high / 100 * height));
  rect.setAttribute('aria-label', row.getAttribute('aria-label'));
  sheet.append(rect);
}

/** Shows which row and box belong together. */
function mark(row) {
  rows().forEach(each => each.classList.toggle('redact-chosen', each === row));
}

/** Names and numbers follow the order, so that the form sends a list without gaps. */
function number() {
  rows().forEach((row, index) => {
    row.setAttribute('aria-label', `第 ${index + 1} 处`);
    row.querySelectorAll('[name]').forEach(input => {
      input.name = input.name.replace(/\[\d+\]/, `[${index}]`);
    });
    rects.get(row)?.setAttribute('aria-label', row.getAttribute('aria-label'));
  });
}

function changed() {
  form.dispatchEvent(new Event('input', { bubbles: true }));
}

function prepare(row) {
  row.addEventListener('input', () => draw(row));
  row.addEventListener('focusin', () => mark(row));
  field(row, 'basis').addEventListener('change', event => {
    basis = event.target.value;
  });
  const button = row.querySelector('[data-remove]');
  button.hidden = false;
  button.addEventListener('click', () => remove(row));
  draw(row);
}

function add(values) {
  const row = pattern.cloneNode(true);
  FIELDS.forEach((name, index) => {
    field(row, name).value = values[index].toFixed(1);
  });
  field(row, 'basis').value = basis;
  form.querySelector('.redact-marks .buttons').before(row);
  prepare(row);
  number();
  mark(row);
  undos.push(() => drop(row));
  changed();
}

function drop(row) {
  rects.get(row)?.remove();
  row.remove();
  number();
}

function remove(row) {
  const before = row.nextElementSibling;
  drop(row);
  undos.push(() => {
    (before.isConnected ? before : form.querySelector('.redact-marks .buttons')).before(row);
    draw(row);
    number();
  });
  changed();
}

/** Where a pointer is, in percent of the page. */
function place(event) {
  const area = sheet.getBoundingClientRect();
  const within = value => Math.min(100, Math.max(0, value));
  return [within((event.clientX - area.left) / area.width * 100), within((event.clientY - area.top) / area.height * 100)];
}

function drag(start) {
  const { width, height } = sheet.viewBox.baseVal;
  const [x, y] = place(start);
  const rect = document.createElementNS(sheet.namespaceURI, 'rect');
  rect.classList.add('redact-box');
  sheet.append(rect);
  let values = [x, y, 0, 0];
  const move = event => {
    const [toX, toY] = place(event);
    values = [Math.min(x, toX), Math.min(y, toY), Math.abs(toX - x), Math.abs(toY - y)];
    ['x', 'y', 'width', 'height'].forEach((name, index) =>
      rect.setAttribute(name, values[index] / 100 * (index % 2 ? height : width)));
  };
  const end = event => {
    ['pointermove', 'pointerup', 'pointercancel'].forEach(name => sheet.removeEventListener(name, name === 'pointermove' ? move : end));
    rect.remove();
    if (event.type === 'pointerup' && values[2] > SMALLEST && values[3] > SMALLEST) {
      add(values);
    }
  };
  sheet.setPointerCapture(start.pointerId);
  sheet.addEventListener('pointermove', move);
  sheet.addEventListener('pointerup', end);
  sheet.addEventListener('pointercancel', end);
}

if (sheet) {
  const last = rows().at(-1);
  basis = rows().at(-2)?.querySelector('[data-basis]').value || document.querySelector('#bases option').value;
  pattern = last.cloneNode(true);
  last.remove();
  sheet.querySelectorAll('rect').forEach(rect => rect.remove());
  rows().forEach(prepare);
  form.querySelector('[data-how]').hidden = false;
  sheet.addEventListener('pointerdown', event => {
    if (event.button === 0 && !event.target.closest('rect')) {
      event.preventDefault();
      drag(event);
    }
  });
  document.addEventListener('keydown', event => {
    if ((event.ctrlKey || event.metaKey) && event.key === 'z' && !event.target.matches('input') && undos.length > 0) {
      event.preventDefault();
      undos.pop()();
      changed();
    }
  });
}
