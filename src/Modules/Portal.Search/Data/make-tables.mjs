// Makes han-forms.tsv, pinyin.tsv and kanji-readings.tsv from npm packages:
//   npm install opencc-js@1.4.2 pinyin-pro@3.29.4 kanji@0.19.3
//   node make-tables.mjs   (from a folder whose node_modules holds them; writes beside this script)
// Licences of what the tables are made from are in README.md.
import { createRequire } from "node:module";
import { writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const require = createRequire(join(process.cwd(), "package.json"));
const { Converter } = require("opencc-js");
const { pinyin } = require("pinyin-pro");
const kanji = require("kanji");
const here = dirname(fileURLToPath(import.meta.url));

const han = [];
for (let code = 0x3400; code <= 0x9fff; code++) han.push(String.fromCodePoint(code));

const fromTraditional = Converter({ from: "t", to: "cn" });
const fromTaiwan = Converter({ from: "tw", to: "cn" });
const fromHongKong = Converter({ from: "hk", to: "cn" });
const fromJapanese = Converter({ from: "jp", to: "cn" });

function simplified(character) {
  for (const convert of [fromTraditional, fromTaiwan, fromHongKong, fromJapanese]) {
    const result = convert(character);
    if (result !== character && [...result].length === 1) return result;
  }
  return character;
}

// One line a simplified character: the character, then every form that folds into it.
const forms = new Map();
for (const character of han) {
  const target = simplified(character);
  if (target !== character) forms.set(target, (forms.get(target) ?? "") + character);
}
write("han-forms.tsv", "simplified\tother forms", [...forms].sort().map(([to, from]) => `${to}\t${from}`));

// One line a syllable without tone: characters that are read so first of all, then those that may be.
const syllables = new Map();
for (const character of han) {
  if (simplified(character) !== character || character < "\u4e00") continue;
  const readings = [...new Set(pinyin(character, { multiple: true, toneType: "none", type: "array", v: true }))]
    .map((reading) => reading.replace("ü", "v")).filter((reading) => /^[a-z]+$/.test(reading)).slice(0, 3);
  readings.forEach((reading, rank) => {
    const entry = syllables.get(reading) ?? ["", ""];
    entry[rank === 0 ? 0 : 1] += character;
    syllables.set(reading, entry);
  });
}
write("pinyin.tsv", "syllable\tfirst reading\tother reading", [...syllables].sort().map(([s, [a, b]]) => `${s}\t${a}\t${b}`));

// One line a Sino-Japanese reading in katakana: kanji by their first reading, then by the second.
const readings = new Map();
for (const character of han) {
  let found;
  try { found = kanji.readings(character); } catch { continue; }
  if (!found) continue;
  const on = [...new Set(found.on.map((reading) => reading.replace(/[^ァ-ヶー]/g, "")))].filter(Boolean).slice(0, 2);
  on.forEach((reading, rank) => {
    const entry = readings.get(reading) ?? ["", ""];
    entry[rank] += character;
    readings.set(reading, entry);
  });
}
write("kanji-readings.tsv", "reading\tfirst reading\tother reading", [...readings].sort().map(([s, [a, b]]) => `${s}\t${a}\t${b}`));

function write(name, header, lines) {
  writeFileSync(join(here, name), [header, ...lines, ""].join("\n"));
}
