import { parseName } from '../names/parse.ts';
import { romanise } from '../names/romanise.ts';
import { readTexAccents } from '../names/tex-accents.ts';
import type { MergedPaper } from '../papers/merge-records.ts';

/** What a new key is made of. */
export type CiteFacts = Pick<MergedPaper, 'title' | 'bylines' | 'date'>;

/** A paper that needs a key, or has one. */
export interface Citable<Id extends number | string = number> {
  id: Id;
  facts: CiteFacts;
  /** The one that it was given. */
  citeKey?: string;
  /** When it was given: of two papers with one key, the earlier keeps it. Absent is later than any. */
  citeKeyAt?: string;
}

/**
 * The key each paper is cited by: `guo2023accelerating`. Keys that were given stay; each key is there once, is plain
 * ASCII and may stand in BibTeX. The order in which papers come does not matter.
 */
export function assignCiteKeys<Id extends number | string>(papers: readonly Citable<Id>[]): Map<Id, string> {
  const given = papers
    .flatMap((paper) => {
      const key = validKey(paper.citeKey ?? '');
      return key ? [{ paper, key }] : [];
    })
    .sort((a, b) => byTime(a.paper, b.paper) || byId(a.paper, b.paper));
  const keys = new Map<Id, string>();
  // Programs differ in whether capitals tell keys apart: no new key relies on them, those given may.
  const exact = new Set<string>();
  const taken = new Set(given.map(({ key }) => key.toLowerCase()));
  const take = giver(taken);
  const second: typeof given = [];
  for (const one of given) {
    if (exact.has(one.key)) second.push(one);
    else keys.set(one.paper.id, one.key);
    exact.add(one.key);
  }
  for (const { paper, key } of second) keys.set(paper.id, take(key));
  const fresh = papers.filter(({ id }) => !keys.has(id)).sort(byId);
  for (const { id, facts } of fresh) keys.set(id, take(newKey(facts)));
  return keys;
}

/** What a key may hold so that BibTeX, biber and citation commands all take it. */
const notInKeys = /[^A-Za-z0-9:._/+-]+/g;

/** A key as it may be written; empty where nothing of it may. */
function validKey(key: string): string {
  return key.replace(notInKeys, '').slice(0, 200);
}

/** Words of a title that tell nothing; three letters is what it takes to be asked for. */
const minor = new Set(
  `a about all an and are as at be beyond but by can der die das do does for from how in into is it its les not of on or
  over per some that the their this through to toward towards un under une upon using via what when where which why
  with within without you your`.split(/\s+/),
);

/** Family name, year, first word of the title that says something; what is not known is left out. */
function newKey({ title, bylines, date }: CiteFacts): string {
  return `${familyOf(bylines) || 'anon'}${date?.value.slice(0, 4) ?? ''}${wordOf(title)}`;
}

function familyOf(bylines: readonly string[]): string {
  const [first] = bylines;
  if (first === undefined) return '';
  const { particles, family } = parseName(first);
  return ascii([...particles, family].join(' ')).slice(0, 40);
}

const maths = /\$[^$]*\$/g;

function wordOf(title: string): string {
  const plain = readTexAccents(title.replace(maths, ' ')).slice(0, 1_000);
  const words = (plain.match(/[\p{L}\p{M}]+/gu) ?? []).map(ascii).filter(Boolean);
  return (words.find((word) => word.length > 2 && !minor.has(word)) ?? words[0] ?? '').slice(0, 40);
}

function ascii(text: string): string {
  return romanise(text).replace(/[^a-z]/g, '');
}

/** Gives out keys: each as it is, or with the first suffix that nobody has: `…a`, `…b`, … `…aa`. */
function giver(taken: Set<string>): (key: string) => string {
  // Suffixes of a key are given in order: where one was given, nobody need try those before it.
  const tried = new Map<string, number>();
  return (key) => {
    let free = key;
    let number = tried.get(key) ?? 0;
    for (; taken.has(free.toLowerCase()); number += 1) free = `${key}${suffix(number)}`;
    tried.set(key, number);
    taken.add(free.toLowerCase());
    return free;
  };
}

function suffix(number: number): string {
  const letter = String.fromCharCode(97 + (number % 26));
  return number < 26 ? letter : `${suffix(Math.floor(number / 26) - 1)}${letter}`;
}

function byTime(a: { citeKeyAt?: string }, b: { citeKeyAt?: string }): number {
  if (a.citeKeyAt === b.citeKeyAt) return 0;
  if (a.citeKeyAt === undefined || b.citeKeyAt === undefined) return a.citeKeyAt === undefined ? 1 : -1;
  return a.citeKeyAt < b.citeKeyAt ? -1 : 1;
}

function byId(a: { id: number | string }, b: { id: number | string }): number {
  if (a.id === b.id) return 0;
  return a.id < b.id ? -1 : 1;
}
