import type { TriageChoice } from '../model/triage.ts';
import type { Only, Sort, TriageEntry } from './types.ts';

/** How a listing is to stand. */
export interface Arrangement {
  /** Entries by place, in their new order; stable, those without a number last in arXiv's order. */
  order: number[];
  /** By place: does not fit what was asked for. */
  isOut: boolean[];
  /** How many fit. */
  fit: number;
}

/** arXiv's own page; what does not fit is dealt with as before. */
export function plainChoice(isDimming: boolean): TriageChoice {
  return { sort: 'arxiv', only: [], sections: [], categories: [], words: '', isDimming };
}

/** Filters that tell who wrote what; where authors are hidden the bar has none of them. */
export const ofAuthors: readonly Only[] = ['followed', 'known'];

/** What is left of a choice where authors are hidden: what the bar cannot show must not hold either. */
export function withoutAuthors(choice: TriageChoice): TriageChoice {
  const { sort, only } = choice;
  return { ...choice, sort: sort === 'known' ? 'arxiv' : sort, only: only.filter((id) => !ofAuthors.includes(id)) };
}

/** Orders and filters a listing. Without a choice it is arXiv's own. */
export function arrange(entries: readonly TriageEntry[], choice: TriageChoice): Arrangement {
  const fits = fitting(entries, choice);
  const isOut = entries.map((entry) => !fits(entry));
  return { order: ordered(entries, choice.sort), isOut, fit: isOut.filter((out) => !out).length };
}

const keys: Record<Exclude<Sort, 'arxiv'>, (entry: TriageEntry) => number | null> = {
  // Whom the reader follows before whom they only know.
  known: ({ known, isFollowed }) => (known === 0 ? null : known + (isFollowed ? 1_000 : 0)),
  novelty: ({ novelty }) => novelty,
  attention: ({ attention }) => attention,
  topics: ({ topic }) => topic,
};

function ordered(entries: readonly TriageEntry[], sort: Sort): number[] {
  const places = [...entries.keys()];
  if (sort === 'arxiv') return places;
  const values = entries.map(keys[sort]);
  const valueAt = (place: number) => values[place] ?? Number.NEGATIVE_INFINITY;
  return places.sort((a, b) => {
    const [one, other] = [valueAt(a), valueAt(b)];
    return one === other ? a - b : other > one ? 1 : -1;
  });
}

/** Whether the reader asked for anything but arXiv's own page. */
export function isPlain({ sort, only, sections, categories, words }: TriageChoice): boolean {
  return sort === 'arxiv' && only.length + sections.length + categories.length === 0 && words.trim() === '';
}

function fitting(entries: readonly TriageEntry[], choice: TriageChoice): (entry: TriageEntry) => boolean {
  const { sections, categories } = choice;
  const tests = choice.only.map((only) => testOf(only, entries));
  const { wanted, unwanted } = readWords(choice.words);
  return (entry) =>
    tests.every((test) => test(entry)) &&
    (sections.length === 0 || entry.section === null || sections.includes(entry.section)) &&
    (categories.length === 0 || entry.categories.some((category) => categories.includes(category))) &&
    wanted.every((word) => entry.text.includes(word)) &&
    !unwanted.some((word) => entry.text.includes(word));
}

/** "flow -diffusion": every word must stand there, none with a minus before it. */
function readWords(text: string): { wanted: string[]; unwanted: string[] } {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  return {
    wanted: words.filter((word) => !word.startsWith('-')),
    unwanted: words.flatMap((word) => (word.startsWith('-') && word.length > 1 ? word.slice(1) : [])),
  };
}

/** What a filter lets through; the upper third is of those with a number. */
export function testOf(only: Only, entries: readonly TriageEntry[]): (entry: TriageEntry) => boolean {
  switch (only) {
    case 'followed':
      return ({ isFollowed }) => isFollowed;
    case 'known':
      return ({ known }) => known > 0;
    case 'new':
      return ({ isNew }) => isNew;
    case 'unseen':
      return ({ isSeen }) => !isSeen;
    case 'saved':
      return ({ isSaved }) => isSaved;
    case 'novel':
      return upperThird(entries, ({ novelty }) => novelty);
    case 'noticed':
      return upperThird(entries, ({ attention }) => attention);
    case 'mine':
      return upperThird(entries, ({ topic }) => topic);
  }
}

function upperThird(
  entries: readonly TriageEntry[],
  numberOf: (entry: TriageEntry) => number | null,
): (entry: TriageEntry) => boolean {
  const values = entries.flatMap((entry) => numberOf(entry) ?? []).sort((a, b) => b - a);
  const least = values[Math.max(0, Math.ceil(values.length / 3) - 1)];
  return (entry) => {
    const value = numberOf(entry);
    return value !== null && least !== undefined && value >= least;
  };
}

/** How many entries each filter alone would let through. */
export function countOnly(entries: readonly TriageEntry[], filters: readonly Only[]): Map<Only, number> {
  return new Map(filters.map((only) => [only, entries.filter(testOf(only, entries)).length]));
}

/** Categories of the entries with how many each has, the commonest first. */
export function countCategories(entries: readonly TriageEntry[]): { category: string; entries: number }[] {
  const counts = new Map<string, number>();
  for (const { categories } of entries)
    for (const category of categories) counts.set(category, (counts.get(category) ?? 0) + 1);
  return [...counts]
    .map(([category, count]) => ({ category, entries: count }))
    .sort((a, b) => b.entries - a.entries || a.category.localeCompare(b.category));
}
