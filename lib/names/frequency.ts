import { familyCounts, givenCounts, traditionShares } from '../../assets/weights/names/name-counts.ts';
import { fullKey } from './key.ts';
import type { PersonName } from './person-name.ts';
import { isInitial } from './plain-reading.ts';
import { surnameTraditions, type Tradition, traditions } from './surnames.ts';

/** How common a name is, in mentions among a million author mentions of arXiv (cs and stat, 1993 to 2026). */
export interface NameRarity {
  familyPerMillion: number;
  /** The first given name; of an initial, all given names with this letter in the surname's tradition. */
  givenPerMillion: number;
  /** Both together, taken as independent within a tradition: Wei Wang about 270, Zhancheng Zhang below 1. */
  fullPerMillion: number;
  /** No given name in full: `fullPerMillion` counts everybody the initial may stand for. */
  isInitialOnly: boolean;
}

/** For names too rare for the table: between its lower end (23) and the mean of what it leaves out (4). */
const unlistedPerMillion = 10;

interface Tables {
  family: Map<string, number>;
  given: Map<string, { perMillion: number; tradition: Tradition }>;
  /** Share of all mentions, then of each first letter among a tradition's given names. */
  shares: Map<Tradition, number[]>;
}

const perMillion = (level: string): number => 2 ** (Number(level) / 2);
const linesOf = (text: string): string[][] =>
  text
    .trim()
    .split('\n')
    .map((line) => line.split(' '));

let tables: Tables | undefined;

/** Read when first asked: the background wakes often and does not always need them. */
function readTables(): Tables {
  if (tables) return tables;
  const byMark = new Map(traditions.map((tradition) => [tradition.slice(0, 2), tradition]));
  const family: Tables['family'] = new Map();
  const given: Tables['given'] = new Map();
  for (const [level = '', ...words] of linesOf(familyCounts))
    for (const word of words) family.set(word, perMillion(level));
  for (const [line = '', ...words] of linesOf(givenCounts)) {
    const entry = { perMillion: perMillion(line.slice(2)), tradition: byMark.get(line.slice(0, 2)) ?? 'other' };
    for (const word of words) given.set(word, entry);
  }
  const shares = linesOf(traditionShares).map(([tradition, ...numbers]): [Tradition, number[]] => [
    byMark.get(tradition?.slice(0, 2) ?? '') ?? 'other',
    numbers.map((number) => Number(number) / 1e4),
  ]);
  tables = { family, given, shares: new Map(shares) };
  return tables;
}

/** Given names of a tradition go with its surnames: within it, the pair is more frequent than among everybody. */
function pairLift(surname: string, tradition: Tradition): number {
  if (tradition === 'other' || !surnameTraditions(surname).includes(tradition)) return 1;
  return 1 / (readTables().shares.get(tradition)?.[0] ?? 1);
}

function rarityOf(surname: string, first: string): NameRarity {
  const { family, given, shares } = readTables();
  const familyPerMillion = family.get(surname) ?? unlistedPerMillion;
  if (isInitial(first)) {
    const [tradition = 'other'] = surnameTraditions(surname);
    const givenPerMillion = 1e6 * (shares.get(tradition)?.[first.charCodeAt(0) - 96] ?? 0);
    const fullPerMillion = (familyPerMillion * givenPerMillion) / 1e6;
    return { familyPerMillion, givenPerMillion, fullPerMillion, isInitialOnly: true };
  }
  const known = given.get(first) ?? { perMillion: unlistedPerMillion, tradition: 'other' };
  const together = (familyPerMillion * known.perMillion * pairLift(surname, known.tradition)) / 1e6;
  const fullPerMillion = Math.min(familyPerMillion, known.perMillion, together);
  return { familyPerMillion, givenPerMillion: known.perMillion, fullPerMillion, isInitialOnly: false };
}

/** How common a name is, in the commonest way to read it: Guo Xiaoming is as common as Xiaoming Guo. */
export function nameRarity(name: PersonName): NameRarity {
  const [plain, ...others] = name.readings;
  const none = { familyPerMillion: 0, givenPerMillion: 0, fullPerMillion: 0, isInitialOnly: false };
  if (!plain || name.kind === 'collaboration') return none;
  if (name.kind === 'mononym') {
    const familyPerMillion = readTables().family.get(plain.family.join('')) ?? unlistedPerMillion;
    return { ...none, familyPerMillion, givenPerMillion: 1e6, fullPerMillion: familyPerMillion };
  }
  const [family = '', given = ''] = fullKey(name).split('|');
  const swapped = others.filter((reading) => reading.cost === 'swapped');
  return swapped
    .map((reading) => rarityOf(reading.family.join(''), reading.given.join('')))
    .reduce(
      (commonest, rarity) => (rarity.fullPerMillion > commonest.fullPerMillion ? rarity : commonest),
      rarityOf(family, given),
    );
}
