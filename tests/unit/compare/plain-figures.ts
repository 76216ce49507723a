/** The figures once more, word for word as they are defined, and without any haste. */
import type { Figure } from '../../../lib/compare/figure.ts';
import type { ComparedPaper, ComparedPerson } from '../../../lib/compare/types.ts';
import { fullKey } from '../../../lib/names/key.ts';
import { parseName } from '../../../lib/names/parse.ts';
import { stopTerms } from '../../../lib/topics/stop-terms.ts';
import { termTable } from '../../../lib/topics/term-table.ts';
import { termsOf } from '../../../lib/topics/terms.ts';

/** A number, or null where there is none, with the papers it rests on. */
export type Plain = readonly [value: number | null, n: number];

export const plain = (figure: Figure): Plain => [figure.kind === 'figure' ? figure.value : null, figure.n];

const papersOf = ({ papers }: ComparedPerson) => papers.map(({ paper }) => paper);
const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);
const downFrom = (n: number) => Array.from({ length: n + 1 }, (_, at) => n - at);

export function plainCitations(person: ComparedPerson, countedBy: string, thisYear: number): Record<string, Plain> {
  const counts: number[] = [];
  for (const { citations } of papersOf(person))
    for (const count of citations) if (count.countedBy === countedBy) counts.push(count.value);
  const n = counts.length;
  const ascending = counts.toSorted((a, b) => a - b);
  const years = papersOf(person).flatMap(({ year }) => (year === null ? [] : [year]));
  const age = years.length === 0 ? null : thisYear - Math.min(...years) + 1;
  const h = downFrom(n).find((k) => counts.filter((count) => count >= k).length >= k) ?? 0;
  const g = downFrom(n).find((k) => sum(ascending.slice(n - k)) >= k * k) ?? 0;
  const atLeast = (papers: number, value: number | null): Plain => [n >= papers ? value : null, n];
  return {
    citations: atLeast(1, sum(counts)),
    hIndex: atLeast(5, h),
    gIndex: atLeast(5, g),
    i10: atLeast(5, counts.filter((count) => count > 9).length),
    mean: atLeast(5, sum(counts) / n),
    median: atLeast(5, ((ascending[Math.floor((n - 1) / 2)] ?? 0) + (ascending[Math.ceil((n - 1) / 2)] ?? 0)) / 2),
    perYear: atLeast(5, age && sum(counts) / age),
    mQuotient: atLeast(5, age && age >= 5 ? h / age : null),
  };
}

export function plainShares(
  person: ComparedPerson,
  areAlphabetical: boolean,
): Record<'first' | 'last' | 'solo', Plain> {
  const tally = { first: [0, 0], last: [0, 0], solo: [0, 0] };
  const count = (which: [number, number] | number[], isSo: boolean) => {
    which[0] = (which[0] ?? 0) + (isSo ? 1 : 0);
    which[1] = (which[1] ?? 0) + 1;
  };
  for (const { paper, position } of person.papers) {
    const isWhole = paper.hiddenAuthors === 0 && paper.bylines.length > 0;
    const isAlone = isWhole && paper.bylines.length === 1;
    if (isWhole) count(tally.solo, isAlone);
    if (position !== null && !isAlone) count(tally.first, position === 1);
    if (position !== null && isWhole && paper.bylines.length > 2) count(tally.last, position === paper.bylines.length);
  }
  const share = ([count = 0, n = 0]: number[], isKnown: boolean): Plain => [n >= 5 && isKnown ? count / n : null, n];
  return {
    first: share(tally.first, !areAlphabetical),
    last: share(tally.last, !areAlphabetical),
    solo: share(tally.solo, true),
  };
}

/** ∏ x^−x over the shares x of fields, which is e to the power of their entropy. */
export function plainEffective(person: ComparedPerson): Plain {
  const fields = papersOf(person).flatMap(({ categories }) => categories.slice(0, 1));
  const shares = [...new Set(fields)].map((field) => fields.filter((one) => one === field).length / fields.length);
  return [shares.length === 0 ? null : shares.reduce((product, x) => product * x ** -x, 1), fields.length];
}

/** Each day that a date may mean, held against each day since. */
export function plainActivity(person: ComparedPerson, since: string, today: string) {
  const days = papersOf(person).flatMap(({ id, date }) => (date === null ? [] : [{ id, ...ends(date) }]));
  const begun = days.filter(({ first }) => first <= Date.parse(today));
  const sure = begun.filter(({ first }) => first >= Date.parse(since));
  const perhaps = begun.filter(({ last }) => last >= Date.parse(since));
  return { sure: sure.map(({ id }) => id), unsure: perhaps.length - sure.length };
}

function ends(date: string): { first: number; last: number } {
  const [year = 0, month, day] = date.split('-').map(Number);
  const first = Date.UTC(year, (month ?? 1) - 1, day ?? 1);
  if (day !== undefined) return { first, last: first };
  return { first, last: month === undefined ? Date.UTC(year, 11, 31) : Date.UTC(year, month, 0) };
}

const keys = new Map<string, string>();

/** Taken apart once: thousands of names stand on the papers of a few people. */
function keyOf(name: string): string {
  const key = keys.get(name) ?? fullKey(parseName(name));
  keys.set(name, key);
  return key;
}

/** Everybody on papers of 25 authors or fewer, the two at the places they hold by who they are. */
function neighbours(person: ComparedPerson, two: readonly ComparedPerson[]): Set<string> {
  const small = person.papers.filter(({ paper }) => paper.bylines.length + (paper.hiddenAuthors ?? 0) <= 25);
  return new Set(
    small.flatMap(({ paper }) =>
      paper.bylines.map((name, at) => {
        const holder = two.find(({ papers }) => papers.some((own) => own.paper === paper && own.position === at + 1));
        return holder ? `#${holder.id}` : keyOf(name);
      }),
    ),
  );
}

export function plainShared(a: ComparedPerson, b: ComparedPerson): { shared: number; union: number } {
  const [ofA, ofB] = [neighbours(a, [a, b]), neighbours(b, [a, b])];
  for (const { id, name } of [a, b])
    for (const key of [`#${id}`, keyOf(name)]) for (const set of [ofA, ofB]) set.delete(key);
  const all = [...new Set([...ofA, ...ofB])];
  return { shared: all.filter((key) => ofA.has(key) && ofB.has(key)).length, union: all.length };
}

/** How many of some papers hold each term. */
function holders(papers: readonly ComparedPaper[]): Map<string, number> {
  const terms = papers.flatMap(({ title, abstract }) => [...new Set([...termsOf(title), ...termsOf(abstract ?? '')])]);
  return Map.groupBy(terms, (term) => term)
    .entries()
    .reduce((counts, [term, { length }]) => counts.set(term, length), new Map<string, number>());
}

/** cos(a, b) of √papers · rarity, each brought to length one before they meet. */
export function plainOverlap(a: ComparedPerson, b: ComparedPerson): number {
  const { places, idf } = termTable();
  const [one, other] = [a, b].map((person) => {
    const known = [...holders(papersOf(person))].filter(([term]) => places.has(term));
    const weights = known.map(([term, papers]) => [term, papers ** 0.5 * (idf[places.get(term) ?? 0] ?? 0)] as const);
    const norm = Math.hypot(...weights.map(([, weight]) => weight));
    return new Map(weights.map(([term, weight]) => [term, weight / norm]));
  });
  return sum([...(one ?? [])].map(([term, weight]) => weight * (other?.get(term) ?? 0)));
}

/**
 * Monroe, Colaresi and Quinn's δ by its deviation: the log-odds of a term here less there, each with a prior of twenty
 * papers of arXiv, and variance 1/(y + α) of each.
 */
export function plainTerms(person: ComparedPerson, others: readonly ComparedPerson[], most: number): string[] {
  const { places, idf } = termTable();
  const [here, there] = [papersOf(person), others.flatMap(papersOf)];
  const [ours, theirs] = [holders(here), holders(there)];
  const scored = [...ours].map(([term, y]) => {
    const place = places.get(term);
    const alpha = 20 * (place === undefined ? 1 / 3000 : Math.E ** -(idf[place] ?? 0));
    const [a, b] = [y + alpha, (theirs.get(term) ?? 0) + alpha];
    const delta = Math.log(a) - Math.log(here.length + 20 - a) - Math.log(b) + Math.log(there.length + 20 - b);
    return { term, y, z: delta / Math.sqrt(1 / a + 1 / b) };
  });
  const isWord = (term: string) => term.length > 3 && !stopTerms.has(term);
  return scored
    .filter(({ term, y, z }) => z > 0 && isWord(term) && (y > 1 || here.length < 4))
    .toSorted((a, b) => b.z - a.z || (a.term < b.term ? -1 : 1))
    .slice(0, most)
    .map(({ term }) => term);
}

/** How many papers lie between one and everybody, people in a queue. */
export function plainDistances(from: number, beside: ReadonlyMap<number, ReadonlySet<number>>): Map<number, number> {
  const distances = new Map([[from, 0]]);
  for (const [person, distance] of distances)
    for (const next of beside.get(person) ?? []) if (!distances.has(next)) distances.set(next, distance + 1);
  return distances;
}
