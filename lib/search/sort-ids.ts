import { readingPriorities, readingStatuses } from '../model/reading-entry.ts';
import { fold } from './fold.ts';
import type { SearchColumn, SearchDocument, SearchSort } from './types.ts';

type Key = string | number | null;

// The same document is sorted again and again, and folding is what costs.
const foldedTexts = new WeakMap<SearchDocument, { title: string; author: string }>();

const keys: Record<Exclude<SearchColumn, 'relevance'>, (document: SearchDocument) => Key> = {
  title: (document) => foldedOf(document).title || null,
  authors: (document) => foldedOf(document).author || null,
  date: ({ date, year }) => date ?? (year === null ? null : String(year)),
  status: ({ status }) => readingStatuses.indexOf(status),
  // Ascending is from low to high.
  priority: ({ priority }) => -readingPriorities.indexOf(priority),
  saved: ({ savedAt }) => savedAt || null,
  novelty: ({ novelty }) => novelty,
  attention: ({ attention }) => attention,
  hIndex: ({ hIndex }) => hIndex,
};

/**
 * Papers sorted by a column; those alike stay in the order given, and what is not known comes last both ways. By relevance
 * the order given is the descending one.
 */
export function sortIds(
  ids: readonly number[],
  documents: ReadonlyMap<number, SearchDocument>,
  { column, isDescending }: SearchSort,
): number[] {
  if (column === 'relevance') return isDescending ? [...ids] : ids.toReversed();
  const known: { id: number; key: string | number }[] = [];
  const unknown: number[] = [];
  for (const id of ids) {
    const document = documents.get(id);
    const key = document ? keys[column](document) : null;
    if (key === null || Number.isNaN(key)) unknown.push(id);
    else known.push({ id, key });
  }
  const sign = isDescending ? -1 : 1;
  known.sort((one, other) => sign * (one.key < other.key ? -1 : one.key > other.key ? 1 : 0));
  return [...known.map(({ id }) => id), ...unknown];
}

function foldedOf(document: SearchDocument): { title: string; author: string } {
  const known = foldedTexts.get(document);
  if (known) return known;
  const folded = { title: fromItsFirstWord(fold(document.title)), author: byLastName(fold(document.authors[0] ?? '')) };
  foldedTexts.set(document, folded);
  return folded;
}

/** Without the quotation mark, the dollar or the backslash in front. */
function fromItsFirstWord(text: string): string {
  return text.replace(/^[^\p{L}\p{N}]+/u, '') || text;
}

/** "ada m. brook" as "brook ada m."; a name with a comma has the family name in front already. */
function byLastName(name: string): string {
  const words = name
    .trim()
    .replace(/,? (?:jr|sr)\.?$/, '')
    .split(/\s+/);
  return name.includes(',') ? name.trim() : [words.at(-1), ...words.slice(0, -1)].join(' ');
}
