// Two people at once: what the page does that saves by itself, when somebody else has saved meanwhile.

/** Brings what somebody else wrote into the fields; false where it has no certain place in what was typed since. */
export function merge(form, theirs, body) {
  const areas = [...form.elements].filter(each => each.matches('textarea[name]'));
  const texts = areas.map(area => rebase(body.get(area.name).replaceAll('\r\n', '\n'), area.value, theirs.elements[area.name].value));
  if (texts.includes(null)) {
    return false;
  }
  areas.forEach((area, index) => {
    area.value = texts[index];
    area.dispatchEvent(new Event('desk:replaced', { bubbles: true }));
  });
  return true;
}

/** Both changed the same: from now on it is written in the answer's form, which gets what was typed since as well. */
export function settle(form, answer, status) {
  for (const area of answer.querySelectorAll('textarea[name]')) {
    area.value = form.elements[area.name]?.value ?? area.value;
  }
  [...form.children].filter(each => !each.contains(status)).forEach(each => { each.hidden = true; });
}

/**
 * What was typed while the server merged this person's text with somebody else's, put into the merged text; null where its place
 * is not certain: then the server decides again.
 */
export function rebase(sent, present, merged) {
  const before = sent.split('\n');
  const after = present.split('\n');
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before[head] === after[head]) {
    head++;
  }
  let tail = 0;
  while (tail < most - head && before.at(-1 - tail) === after.at(-1 - tail)) {
    tail++;
  }
  if (head === before.length && head === after.length) {
    return merged;
  }
  // Where lines were only put in, a line beside them marks the place.
  if (head + tail === before.length) {
    [head, tail] = head > 0 ? [head - 1, tail] : [head, tail - 1];
  }
  const old = before.slice(head, before.length - tail);
  const lines = merged.split('\n');
  const places = [...lines.keys()].filter(at => old.every((line, index) => lines[at + index] === line));
  if (places.length !== 1) {
    return null;
  }
  lines.splice(places[0], old.length, ...after.slice(head, after.length - tail));
  return lines.join('\n');
}

/** Where a place of a text is after the text was replaced: words that are the same before it or behind it hold it. */
export function moved(at, before, after) {
  let same = 0;
  while (same < before.length && before[same] === after[same]) {
    same++;
  }
  return at <= same ? at : Math.max(same, after.length - (before.length - at));
}
