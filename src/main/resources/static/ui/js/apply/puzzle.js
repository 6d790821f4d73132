// Solves the puzzle of an application before it is sent, so that machines cannot send by the thousand. Who has no scripts sends as well.
const form = document.querySelector('form[data-puzzle]');

/** Whether the hash begins with so many zero bits. */
function begins(hash, bits) {
  const bytes = new Uint8Array(hash);
  for (let at = 0; at * 8 < bits; at++) {
    const wanted = Math.min(8, bits - at * 8);
    if (bytes[at] >> (8 - wanted) !== 0) {
      return false;
    }
  }
  return true;
}

async function solve(puzzle, bits) {
  const text = new TextEncoder();
  for (let answer = 0; ; answer++) {
    if (begins(await crypto.subtle.digest('SHA-256', text.encode(`${puzzle}:${answer}`)), bits)) {
      return String(answer);
    }
  }
}

if (form && window.crypto?.subtle) {
  const solved = solve(form.dataset.puzzle, Number(form.dataset.bits));
  let sending = false;
  form.addEventListener('submit', event => {
    event.preventDefault();
    if (sending) {
      return;
    }
    sending = true;
    const button = form.querySelector('button[type=submit]');
    button.setAttribute('aria-disabled', 'true');
    button.textContent = '正在提交……';
    solved.then(answer => {
      form.elements.answer.value = answer;
      form.submit();
    });
  });
}
