/**
 * Writes assets/weights/names/name-counts.ts and prints what it did. Run it again whenever lib/names changes how it
 * spells a word:
 *   node tests/tools/learn/names.ts ../shared/data
 * Only the two arXiv files are read: their metadata is CC0, so what is counted in them may be shipped.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { zstdDecompressSync } from 'node:zlib';
import { fullKey } from '../../../lib/names/key.ts';
import { parseName } from '../../../lib/names/parse.ts';
import { surnameTraditions, type Tradition, traditions } from '../../../lib/names/surnames.ts';

/** Names seen less often are left out: they are all rare. */
const fewestMentions = 25;

type Tally = Map<string, number>;

interface Counts {
  family: Tally;
  /** Given names, by the tradition of the surname they stand with. */
  given: Record<Tradition, Tally>;
  mentions: Record<Tradition, number>;
}

const byTradition = <T>(make: () => T): Record<Tradition, T> => ({
  other: make(),
  chinese: make(),
  korean: make(),
  vietnamese: make(),
  indian: make(),
  iberian: make(),
});

const add = (tally: Tally, word: string, count = 1): unknown => tally.set(word, (tally.get(word) ?? 0) + count);
const sum = (numbers: Iterable<number>): number => [...numbers].reduce((total, number) => total + number, 0);

function countName(printed: string, counts: Counts): void {
  const name = parseName(printed);
  if (name.kind !== 'person') return;
  const [family = '', given = ''] = fullKey(name).split('|');
  const [tradition = 'other'] = surnameTraditions(family);
  counts.mentions[tradition]++;
  add(counts.family, family);
  if (given.length > 1) add(counts.given[tradition], given);
}

function countNames(folder: string): Counts {
  const counts: Counts = { family: new Map(), given: byTradition(() => new Map()), mentions: byTradition(() => 0) };
  for (const file of ['arxiv-1993-2019', 'arxiv-2025-2026']) {
    const packed = readFileSync(`${folder}/${file}.jsonl.zst`);
    const text = zstdDecompressSync(packed, { maxOutputLength: 2 ** 30 }).toString('utf8');
    for (const line of text.split('\n')) {
      const authors = /"authors":(\[.*?\])(?:,"|\})/.exec(line)?.[1];
      if (authors) for (const printed of JSON.parse(authors) as string[]) countName(printed, counts);
    }
  }
  return counts;
}

/** One line for each half power of two: `12 adams ahmed` are seen 2^6 times in a million mentions. */
function linesByLevel(tally: Tally, mentions: number, mark: (word: string) => string): string[] {
  const lines = new Map<string, string[]>();
  for (const [word, count] of tally) {
    if (count < fewestMentions || !/^[a-z]+$/.test(word)) continue;
    const line = `${mark(word)}${Math.round(2 * Math.log2((count * 1e6) / mentions))}`;
    lines.set(line, [...(lines.get(line) ?? []), word]);
  }
  return [...lines].map(([line, words]) => `${line} ${words.sort().join(' ')}`).sort();
}

/** The tradition that has most of a given name's bearers. */
function traditionOf(given: Counts['given'], word: string): Tradition {
  const count = (tradition: Tradition): number => given[tradition].get(word) ?? 0;
  const all = sum(traditions.map(count));
  return traditions.find((tradition) => count(tradition) > all / 2) ?? 'other';
}

/** A tradition's share of all mentions, then of each first letter among its given names, in ten thousandths. */
function traditionLine(tradition: Tradition, counts: Counts): string {
  const given = counts.given[tradition];
  const letters = Array.from({ length: 26 }, (_, index) => String.fromCharCode(97 + index));
  const count = (letter: string): number => sum([...given].filter(([name]) => name[0] === letter).map(([, n]) => n));
  const share = (part: number, whole: number): number => Math.round((1e4 * part) / whole);
  const shares = letters.map((letter) => share(count(letter), sum(given.values())));
  return [tradition, share(counts.mentions[tradition], sum(Object.values(counts.mentions))), ...shares].join(' ');
}

function saveCounts(counts: Counts): void {
  const mentions = sum(Object.values(counts.mentions));
  const given: Tally = new Map();
  for (const tally of Object.values(counts.given)) for (const [word, count] of tally) add(given, word, count);
  const letterOf = (word: string): string => traditionOf(counts.given, word).slice(0, 2);
  const tables = {
    familyCounts: linesByLevel(counts.family, mentions, () => ''),
    givenCounts: linesByLevel(given, mentions, letterOf),
    traditionShares: traditions.map((tradition) => traditionLine(tradition, counts)),
  };
  const about =
    'How often names are printed on arXiv. Written by tests/tools/learn/names.ts; lib/names/frequency.ts reads it.';
  const parts = Object.entries(tables).map(([name, lines]) => `export const ${name} = \`\n${lines.join('\n')}\`;\n`);
  const text = `/** ${about} */\n${parts.join('\n')}`;
  writeFileSync(new URL('../../../assets/weights/names/name-counts.ts', import.meta.url), text);
  console.log(`${mentions} mentions of ${counts.family.size} family names and ${given.size} given names`);
  for (const [name, lines] of Object.entries(tables))
    console.log(
      `${name}: ${lines.join(' ').split(' ').length - lines.length} entries, ${lines.join(' ').length} bytes`,
    );
  console.log(tables.traditionShares.map((line) => line.split(' ').slice(0, 2).join(' ')).join(', '), 'in 10,000');
}

const [folder] = process.argv.slice(2);
if (!folder) throw new Error('Say where the data is: node tests/tools/learn/names.ts ../shared/data');
saveCounts(countNames(folder));
