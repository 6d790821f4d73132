// A link marked data-panel shows what it leads to beside the page: in the page's own place for it if there is room, else over the edge.
const drawer = document.getElementById('panel');
const wide = matchMedia('(min-width: 1241px)');
let opener = null;

function place() {
  const own = document.querySelector('[data-panel-place]');
  return own && wide.matches ? own : drawer;
}

function bar(address) {
  const row = document.createElement('div');
  const whole = document.createElement('a');
  const close = document.createElement('button');
  row.className = 'panel-bar no-print';
  whole.href = address;
  whole.textContent = '整页打开';
  close.type = 'button';
  close.className = 'button button-small';
  close.dataset.panelClose = '';
  close.textContent = '关闭';
  row.append(whole, close);
  return row;
}

async function show(link) {
  const target = place();
  opener = link;
  target.hidden = false;
  target.replaceChildren();
  target.classList.add('panel-busy');
  target.setAttribute('aria-busy', 'true');
  let found = false;
  try {
    await htmx.ajax('GET', link.href, { source: link, target, swap: 'innerHTML', select: '#panel-content' });
    found = target.querySelector('#panel-content') !== null;
  } finally {
    target.classList.remove('panel-busy');
    target.removeAttribute('aria-busy');
  }
  if (!found) {
    location.assign(link.href);
    return;
  }
  target.prepend(bar(link.href));
  document.querySelectorAll('[aria-expanded="true"][data-panel]').forEach(each => each.setAttribute('aria-expanded', 'false'));
  link.setAttribute('aria-expanded', 'true');
  document.querySelectorAll('td.chosen').forEach(cell => cell.classList.remove('chosen'));
  link.closest('td')?.classList.add('chosen');
  target.focus({ preventScroll: true });
}

function close() {
  drawer.hidden = true;
  drawer.replaceChildren();
  const own = document.querySelector('[data-panel-place]');
  own?.replaceChildren();
  own?.toggleAttribute('hidden', true);
  document.querySelectorAll('td.chosen').forEach(cell => cell.classList.remove('chosen'));
  opener?.setAttribute('aria-expanded', 'false');
  opener?.focus();
}

document.addEventListener('click', event => {
  const link = event.target.closest('a[data-panel]');
  if (link && window.htmx && event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
    event.preventDefault();
    show(link);
  } else if (event.target.closest('[data-panel-close]')) {
    close();
  }
});

document.addEventListener('keydown', event => {
  const open = !drawer.hidden || document.querySelector('[data-panel-place]')?.contains(document.activeElement);
  if (event.key === 'Escape' && open && !document.querySelector('dialog[open], details[data-menu][open]')) {
    close();
  }
});
