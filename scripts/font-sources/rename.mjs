// Replaces the names of a TrueType font, keeping copyright (0), licence (13) and licence address (14).

const KEPT = [0, 13, 14];
const padded = (length) => (length + 3) & ~3;

function tablesOf(font) {
  const tables = new Map();
  for (let i = 0; i < font.readUInt16BE(4); i++) {
    const at = 12 + 16 * i;
    const start = font.readUInt32BE(at + 8);
    tables.set(font.toString('latin1', at, at + 4), font.subarray(start, start + font.readUInt32BE(at + 12)));
  }
  return tables;
}

function keptNames(name) {
  const names = new Map();
  const texts = name.readUInt16BE(4);
  for (let i = 0; i < name.readUInt16BE(2); i++) {
    const [platform, , , id, length, offset] = Array.from({ length: 6 }, (_, k) => name.readUInt16BE(6 + 12 * i + 2 * k));
    if (platform !== 3 || !KEPT.includes(id)) continue;
    names.set(id, Buffer.from(name.subarray(texts + offset, texts + offset + length)).swap16().toString('utf16le'));
  }
  return names;
}

function nameTable(names) {
  const entries = [...names].sort((a, b) => a[0] - b[0]);
  const head = Buffer.alloc(6 + 12 * entries.length);
  head.writeUInt16BE(entries.length, 2);
  head.writeUInt16BE(head.length, 4);
  const texts = [];
  let offset = 0;
  entries.forEach(([id, value], i) => {
    const text = Buffer.from(value, 'utf16le').swap16();
    [3, 1, 0x409, id, text.length, offset].forEach((v, k) => head.writeUInt16BE(v, 6 + 12 * i + 2 * k));
    texts.push(text);
    offset += text.length;
  });
  return Buffer.concat([head, ...texts]);
}

function checksum(table) {
  let sum = 0;
  for (let i = 0; i < table.length; i += 4) sum = (sum + table.readUInt32BE(i)) >>> 0;
  return sum;
}

function assemble(version, tables) {
  const entries = [...tables].sort((a, b) => (a[0] < b[0] ? -1 : 1));
  const power = 2 ** Math.floor(Math.log2(entries.length));
  const directory = Buffer.alloc(12 + 16 * entries.length);
  directory.writeUInt32BE(version, 0);
  [entries.length, 16 * power, Math.log2(power), 16 * (entries.length - power)].forEach((v, k) => directory.writeUInt16BE(v, 4 + 2 * k));
  const bodies = [];
  let offset = directory.length;
  let headAt = 0;
  entries.forEach(([tag, table], i) => {
    const body = Buffer.alloc(padded(table.length));
    table.copy(body);
    if (tag === 'head') {
      body.writeUInt32BE(0, 8);
      headAt = offset;
    }
    directory.write(tag, 12 + 16 * i, 'latin1');
    [checksum(body), offset, table.length].forEach((v, k) => directory.writeUInt32BE(v, 16 + 16 * i + 4 * k));
    bodies.push(body);
    offset += body.length;
  });
  const font = Buffer.concat([directory, ...bodies]);
  font.writeUInt32BE((0xb1b0afba - checksum(font)) >>> 0, headAt + 8);
  return font;
}

export function rename(source, family) {
  const font = Buffer.from(source);
  const tables = tablesOf(font);
  const names = keptNames(tables.get('name'));
  [[1, family], [2, 'Regular'], [3, `${family} 1`], [4, family], [5, 'Version 1.0'], [6, family.replaceAll(' ', '')]].forEach(([id, v]) => names.set(id, v));
  tables.set('name', nameTable(names));
  return assemble(font.readUInt32BE(0), tables);
}
