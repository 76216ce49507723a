/**
 * Writes assets/weights/names/learned-aliases.ts and prints what it found:
 *   node tests/tools/learn/aliases.ts ../shared/data
 * Two given names are other forms of one name where people of several rare surnames print both, never on one paper, and
 * with the same coauthors: Aleksandr and Alexander, Mike and Michael. From arXiv's metadata (CC0).
 */
import { writeFileSync } from 'node:fs';
import { hashKey } from '../../../lib/ids/hash-key.ts';
import { compareNames } from '../../../lib/names/compare.ts';
import { nameRarity } from '../../../lib/names/frequency.ts';
import { fullKey } from '../../../lib/names/key.ts';
import { type PersonName, parseName } from '../../../lib/names/parse.ts';
import { arxivFiles, readPapers } from './read-papers.ts';

const rareSurname = 150;
const fewestShared = 2;
/** So many different surnames must bear the pair out: one may be a family that writes together. */
const fewestSurnames = 3;

interface Bearer {
  name: PersonName;
  coauthors: Set<number>;
  papers: Set<number>;
}

type Families = Map<string, Map<string, Bearer>>;

function readFamilies(folder: string): Families {
  const families: Families = new Map();
  const known = new Map<string, { name: PersonName; isRare: boolean; hash: number }>();
  let paper = 0;
  const read = (printed: string) => {
    const before = known.get(printed);
    if (before) return before;
    const name = parseName(printed);
    const { familyPerMillion, isInitialOnly } = nameRarity(name);
    const isRare = name.kind === 'person' && !isInitialOnly && familyPerMillion <= rareSurname;
    const fresh = { name, isRare, hash: hashKey(name.kind === 'person' ? fullKey(name) : printed) };
    known.set(printed, fresh);
    return fresh;
  };
  for (const file of arxivFiles(folder))
    readPapers(file, ({ authors }) => {
      paper++;
      if (authors.length > 30) return;
      const people = authors.map(read);
      for (const person of people) if (person.isRare) addBearer(families, person, people, paper);
    });
  return families;
}

function addBearer(
  families: Families,
  { name, hash }: { name: PersonName; hash: number },
  people: readonly { hash: number }[],
  paper: number,
): void {
  const [family = '', given = ''] = fullKey(name).split('|');
  const bearers = families.get(family) ?? new Map<string, Bearer>();
  families.set(family, bearers);
  const bearer = bearers.get(given) ?? { name, coauthors: new Set(), papers: new Set() };
  bearers.set(given, bearer);
  bearer.papers.add(paper);
  for (const other of people) if (other.hash !== hash) bearer.coauthors.add(other.hash);
}

/** Pairs of given names, each with the surnames that bear it out. */
function findPairs(families: Families): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const [family, bearers] of families) {
    const all = [...bearers];
    all.forEach(([given, one], at) => {
      for (const [other, two] of all.slice(at + 1)) {
        if (!isOnePerson(one, two) || given.length < 3 || other.length < 3) continue;
        const pair = [given, other].sort().join(' ');
        found.set(pair, [...(found.get(pair) ?? []), family]);
      }
    });
  }
  return found;
}

function isOnePerson(one: Bearer, two: Bearer): boolean {
  if ([...one.papers].some((paper) => two.papers.has(paper))) return false;
  return [...one.coauthors].filter((hash) => two.coauthors.has(hash)).length >= fewestShared;
}

const [folder] = process.argv.slice(2);
if (!folder) throw new Error('Say where the data is: node tests/tools/learn/aliases.ts ../shared/data');
const pairs = [...findPairs(readFamilies(folder))]
  .filter(([, surnames]) => surnames.length >= fewestSurnames)
  .sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1));
const text = `/**
 * Given names that are forms of one name, learned from who prints both. Written by tests/tools/learn/aliases.ts;
 * lib/names/given-aliases.ts reads them beside the lists made by hand.
 */
export const learnedAliases = \`\n${pairs.map(([pair]) => pair).join(';\n')}\`;
`;
writeFileSync(new URL('../../../assets/weights/names/learned-aliases.ts', import.meta.url), text);
console.log(pairs.map(([pair, surnames]) => `${pair} (${surnames.length} surnames)`).join('; '));
const isNew = ([pair]: [string, string[]]) => {
  const [a = '', b = ''] = pair.split(' ');
  return compareNames(parseName(`${a} Berg`), parseName(`${b} Berg`)) === 'conflict';
};
console.log(`${pairs.length} pairs, ${pairs.filter(isNew).length} of them not known before this run`);
