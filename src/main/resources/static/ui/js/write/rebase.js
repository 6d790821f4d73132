// What was typed while the server merged this person's text with somebody else's, put into the merged text; null where its place
// is not certain: then the server decides again.
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
