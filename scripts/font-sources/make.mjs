// Cuts, cleans and renames the fonts. Usage: node make.mjs FOLDER-WITH-UNPACKED-DEBS OUTPUT-FOLDER
// Cleaned: code points of Kangxi radicals and compatibility ideographs share glyphs with the real characters, and a PDF
// writer would give them back on extraction (⼈⺠ for 人民). Renamed: a cut font may not keep a reserved font name.
import fs from 'node:fs';
import path from 'node:path';
import { Font } from 'fonteditor-core';
import subsetFont from 'subset-font';
import { rename } from './rename.mjs';

const [debs, out] = process.argv.slice(2);
const range = (from, to) => Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i)).join('');

const ascii = range(0x20, 0x7e);
const symbols = [
  [0x20, 0x7e], [0xa0, 0xff], [0x2010, 0x2027], [0x2030, 0x205e], [0x20a0, 0x20bf], [0x2100, 0x218f], [0x2190, 0x22ff],
  [0x2460, 0x24ff], [0x2500, 0x257f], [0x25a0, 0x26ff], [0x3000, 0x303f], [0x3105, 0x312f], [0x3200, 0x33ff],
  [0xfe30, 0xfe4f], [0xff00, 0xffef],
].map(([from, to]) => range(from, to)).join('');

function gb2312() {
  const decoder = new TextDecoder('gb18030');
  let text = '';
  for (let row = 0xa1; row <= 0xf7; row++) {
    for (let cell = 0xa1; cell <= 0xfe; cell++) text += decoder.decode(Uint8Array.of(row, cell));
  }
  return [...text].filter((c) => c !== '\ufffd' && !(c >= '\ue000' && c <= '\uf8ff')).join('');
}

const common = symbols + gb2312();
const whole = symbols + gb2312() + range(0x3400, 0x4dbf) + range(0x4e00, 0x9fff) + range(0x20000, 0x323af);
const npm = (name) => fs.readFileSync(path.join('node_modules/@expo-google-fonts', name));
const deb = (name) => fs.readFileSync(path.join(debs, name));
const cffToGlyf = (otf) => Buffer.from(Font.create(otf, { type: 'otf' }).write({ type: 'ttf' }));

const fandol = 'usr/share/texlive/texmf-dist/fonts/opentype/public/fandol/FandolFang-Regular.otf';
const wenkai = 'usr/share/fonts/truetype/lxgw-wenkai/LXGWWenKai-Regular.ttf';
const jobs = [
  ['song', 'Yangguang Song', whole, () => npm('noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf')],
  ['title', 'Yangguang Title', common, () => npm('noto-serif-sc/700Bold/NotoSerifSC_700Bold.ttf')],
  ['hei', 'Yangguang Hei', common, () => npm('noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf')],
  ['fang', 'Yangguang Fang', common, () => cffToGlyf(deb(fandol))],
  ['kai', 'Yangguang Kai', common, () => deb(wenkai)],
  ['latin', 'Yangguang Latin', ascii, () => npm('tinos/400Regular/Tinos_400Regular.ttf')],
];
const dropTables = ['GSUB', 'GPOS', 'GDEF', 'BASE', 'VORG', 'vhea', 'vmtx', 'DSIG', 'meta'];

fs.mkdirSync(out, { recursive: true });
for (const [role, family, text, read] of jobs) {
  const cut = await subsetFont(read(), text, { targetFormat: 'truetype', noHinting: true, dropTables, preserveNameIds: [0, 13, 14] });
  const font = rename(cut, family);
  fs.writeFileSync(path.join(out, `${role}.ttf`), font);
  console.log(`${role}.ttf ${font.length}`);
}
