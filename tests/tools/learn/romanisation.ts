/**
 * Writes assets/weights/names/romanisation.ts: the part of any-ascii that names need, 30 kB of its 546 kB.
 *   node tests/tools/learn/romanisation.ts
 */
import { writeFileSync } from 'node:fs';
import anyAscii from 'any-ascii';

const about =
  'A Latin reading, then the characters read so, from any-ascii 0.3.3 (ISC, (c) Hunter WB). Written by tests/tools/learn/romanisation.ts.';

/** Small letters of Latin, Greek, Cyrillic, Armenian, Georgian, Hangul (its parts) and kana. */
const alphabets = [
  [0xdf, 0x24f],
  [0x3b1, 0x3c9],
  [0x430, 0x52f],
  [0x561, 0x587],
  [0x10d0, 0x10fa],
  [0x1100, 0x1112],
  [0x1161, 0x1175],
  [0x11a8, 0x11c2],
  [0x3041, 0x30fa],
] as const;

/** Characters that are read otherwise in a surname than any-ascii reads them. */
const surnameReadings = new Map(
  'zeng曾 shan单單 xie解 qiu仇 zhai翟 zha查 ou区區'
    .split(' ')
    .flatMap((entry) => Array.from(entry.replace(/[a-z]/g, ''), (char) => [char, entry.replace(/[^a-z]/g, '')])),
);

/** The Han characters of GB 2312 and of Big5's frequent half: what names are written with. */
function* hanCharacters(): Generator<string> {
  for (const [encoding, from, to, lowest] of [
    ['gb2312', 0xb0, 0xf7, 0xa1],
    ['big5', 0xa4, 0xc6, 0x40],
  ] as const) {
    const decoder = new TextDecoder(encoding);
    for (let high = from; high <= to; high++)
      for (let low = lowest; low <= 0xfe; low++) {
        const text = decoder.decode(Uint8Array.of(high, low));
        if (/^\p{Script=Han}$/u.test(text)) yield text;
      }
  }
}

/** Letters that do not become plain when their accent is stripped. */
function* letters(): Generator<string> {
  for (const [from, to] of alphabets)
    for (let code = from; code <= to; code++) {
      const letter = String.fromCodePoint(code);
      const isSmall = letter === letter.toLowerCase() && /\p{L}/u.test(letter);
      const isPlain = /^[a-z]+$/.test(letter.normalize('NFKD').replace(/\p{M}+/gu, ''));
      if (isSmall && !isPlain) yield letter;
    }
}

function learnRomanisation(): void {
  const byReading = new Map<string, string>();
  for (const char of new Set([...letters(), ...hanCharacters()])) {
    const reading =
      surnameReadings.get(char) ??
      anyAscii(char)
        .toLowerCase()
        .replace(/[^a-z]/g, '');
    if (reading !== '' || /[ьъᄋ]/.test(char)) byReading.set(reading, (byReading.get(reading) ?? '') + char);
  }
  const lines = [...byReading].sort(([a], [b]) => (a < b ? -1 : 1)).map(([reading, chars]) => `${reading} ${chars}`);
  const text = `/** ${about} */\nexport const romanisation = \`\n${lines.join('\n')}\`;\n`;
  writeFileSync(new URL('../../../assets/weights/names/romanisation.ts', import.meta.url), text);
  console.log(`${lines.length} readings, ${Buffer.byteLength(text)} bytes`);
}

learnRomanisation();
