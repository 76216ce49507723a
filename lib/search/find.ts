import type { DocumentTable } from './document-table.ts';
import { nearWords, slipsIn } from './near-words.ts';
import type { FilterClause, Query, SearchResult, WordsClause } from './types.ts';

/** What is left of the slots while clause after clause is applied. */
interface Narrowing {
  table: DocumentTable;
  /** Per slot, 1 while every clause so far holds. */
  fits: Uint8Array;
  /** Per slot, what its words are worth so far. */
  relevance: Float64Array;
  problems: string[];
}

/** Finds what a query asks for. Single words come first and phrases last: each clause only looks at what is left. */
export function find(table: DocumentTable, query: Query, now: number): SearchResult {
  const size = table.records.length;
  const fits = Uint8Array.from(table.records, (record) => (record ? 1 : 0));
  const narrowing = { table, fits, relevance: new Float64Array(size), problems: [...query.problems] };
  const [single, phrases] = [query.words.filter(isSingle), query.words.filter((clause) => !isSingle(clause))];
  for (const clause of single) narrowByWord(narrowing, clause);
  for (const clause of query.filters) narrowByFilter(narrowing, clause, now);
  for (const clause of phrases) narrowByPhrase(narrowing, clause);
  const found = table.bySaved().filter((slot) => fits[slot] === 1);
  const isRanked = query.words.some(({ isNegated }) => !isNegated);
  if (isRanked) sortByRelevance(found, narrowing.relevance);
  const ids = found.flatMap((slot) => table.records[slot]?.document.id ?? []);
  return { ids, isRanked, count: ids.length, problems: narrowing.problems };
}

const isSingle = ({ words }: WordsClause): boolean => words.length === 1;

function narrowByWord(narrowing: Narrowing, clause: WordsClause): void {
  const { table } = narrowing;
  const [word = ''] = clause.words;
  const worths = new Uint8Array(table.records.length);
  table.words.mark(word, clause.isOpen, worths);
  if (!clause.isNegated && table.documents.size > 0 && countHeld(table, worths) === 0) {
    const isRead = !clause.isQuoted && markNear(table, word, worths);
    const besides = isRead ? ': shown is what comes near it' : '';
    narrowing.problems.push(`No saved paper holds “${clause.raw}”${besides}.`);
  }
  keep(narrowing, worths, clause.isNegated);
}

/** A word that stands nowhere is read as the nearest that do, if there are any. */
function markNear(table: DocumentTable, word: string, worths: Uint8Array): boolean {
  const slips = slipsIn(word);
  if (slips === 0) return false;
  for (const words of nearWords(word, table.words.wordsFrom(word[0] ?? ''), slips)) {
    for (const near of words) table.words.mark(near, false, worths);
    if (countHeld(table, worths) > 0) return true;
  }
  return false;
}

function narrowByFilter({ table, fits, problems }: Narrowing, clause: FilterClause, now: number): void {
  const wanted = !clause.isNegated;
  let left = 0;
  table.records.forEach((record, slot) => {
    if (!record || fits[slot] === 0) return;
    if (clause.test(record, now) === wanted) left += 1;
    else fits[slot] = 0;
  });
  if (left > 0 || table.documents.size === 0) return;
  const isFound = table.records.some((record) => record && clause.test(record, now) === wanted);
  if (!isFound) problems.push(`No saved paper fits “${clause.raw}” (${clause.words}).`);
}

function narrowByPhrase(narrowing: Narrowing, { words, isOpen, isNegated }: WordsClause): void {
  const { table, fits } = narrowing;
  const size = table.records.length;
  const worths = new Uint8Array(size).fill(255);
  words.forEach((word, index) => {
    const isBegun = isOpen && index === words.length - 1;
    if (isBegun && word.length === 1) return; // Any word may begin so: the text itself is asked below.
    const own = new Uint8Array(size);
    table.words.mark(word, isBegun, own);
    for (let slot = 0; slot < size; slot += 1) worths[slot] = Math.min(worths[slot] ?? 0, own[slot] ?? 0);
  });
  const isIn = table.words.phrase(words, isOpen);
  table.records.forEach((record, slot) => {
    if (fits[slot] === 1 && worths[slot] && record && !isIn(record.sequence)) worths[slot] = 0;
  });
  keep(narrowing, worths, isNegated);
}

/** Keeps the slots where the words stand, or of a negated clause those where they do not. Rare words weigh more. */
function keep({ table, fits, relevance }: Narrowing, worths: Uint8Array, isNegated: boolean): void {
  const held = countHeld(table, worths);
  const rarity = held === 0 ? 0 : Math.log(1 + table.documents.size / held);
  for (let slot = 0; slot < fits.length; slot += 1) {
    const worth = worths[slot] ?? 0;
    if (worth > 0 === isNegated) fits[slot] = 0;
    else if (!isNegated) relevance[slot] = (relevance[slot] ?? 0) + worth * rarity;
  }
}

function countHeld(table: DocumentTable, worths: Uint8Array): number {
  let count = 0;
  for (let slot = 0; slot < worths.length; slot += 1) if (worths[slot] !== 0 && table.records[slot]) count += 1;
  return count;
}

/** Equally relevant ones stay in their order. */
function sortByRelevance(slots: number[], relevance: Float64Array): void {
  slots.sort((one, other) => (relevance[other] ?? 0) - (relevance[one] ?? 0));
}
