// What every page of the desk needs: dialogs, menus, and controls that only make sense where scripts run.
document.querySelectorAll('[data-scripted], [data-opens][hidden]').forEach(element => { element.hidden = false; });

document.addEventListener('click', event => {
  const opener = event.target.closest('[data-opens]');
  const dialog = opener && document.getElementById(opener.dataset.opens);
  if (dialog instanceof HTMLDialogElement && !event.ctrlKey && !event.metaKey) {
    event.preventDefault();
    dialog.showModal();
  }
  // A click beside the dialog hits the dialog itself, a click inside hits what it contains.
  if (event.target instanceof HTMLDialogElement && beside(event, event.target)) {
    event.target.close();
  }
  document.querySelectorAll('details[data-menu][open]').forEach(menu => {
    if (!menu.contains(event.target)) {
      menu.open = false;
    }
  });
});

document.addEventListener('keydown', event => {
  const menu = event.key === 'Escape' && document.querySelector('details[data-menu][open]');
  if (menu) {
    menu.open = false;
    menu.querySelector('summary').focus();
  }
});

// A list narrows as soon as something else is chosen.
document.addEventListener('change', event => {
  if (event.target.matches('select[data-sends]')) {
    event.target.form.requestSubmit();
  }
});

function beside(event, dialog) {
  const box = dialog.getBoundingClientRect();
  return event.clientX < box.left || event.clientX > box.right || event.clientY < box.top || event.clientY > box.bottom;
}
