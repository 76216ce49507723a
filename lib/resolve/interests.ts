import { createCorpus } from '../corpus/corpus.ts';
import { paperTerms } from '../corpus/paper-terms.ts';
import type { Segment } from '../corpus/types.ts';
import type { ReadingEntry } from '../model/reading-entry.ts';
import { mergeRecords } from '../papers/merge-records.ts';
import { fewestSaved, type InterestModel, interestOf, learnInterest, strongest } from '../scores/interest/model.ts';
import { loadSegments } from '../store/corpus/segments.ts';
import type { Store } from '../store/db.ts';
import { isOnList, type SavedPaper, withPapers } from '../store/reading-list.ts';

/** The latest papers of the corpus that what was saved is held against. */
const mostBackground = 2_000;
/** With fewer, the listing itself is what it is held against. */
const fewestBackground = 200;
const mostSaved = 2_000;
const mostTerms = 8;

/** What the reader looks for, as learned from their list. */
export interface Interests {
  model: InterestModel;
  /** Scores of the background, ascending: what a paper's place is among. */
  scale: Float64Array;
  towards: string[];
  away: string[];
}

/** Or why nothing was learned. */
export type LearnedInterests = { kind: 'learned'; interests: Interests } | { kind: 'too-few'; saved: number };

/** Learns when the list or the corpus changed, and remembers else; kept as long as the worker lives. */
export function createInterests(
  store: Store,
): (listingWords: () => readonly Map<number, string>[]) => Promise<LearnedInterests> {
  let known: { mark: string; learned: LearnedInterests } | undefined;
  return async (listingWords) => {
    // Neither the corpus nor the listing is read for a list that is too short.
    const saved = await wantedFew(store);
    if (saved < fewestSaved) return { kind: 'too-few', saved };
    const listing = listingWords();
    const last = await store.reading.orderBy('changed').last();
    const segments = await loadSegments(store);
    const size = segments.reduce((sum, { keys }) => sum + keys.length, 0);
    // Of the listing, where it counts, enough to tell it from others.
    const own = size < fewestBackground ? listing.map((words) => [...words.keys()].slice(0, 2)) : [];
    const list = [last?.changed ?? 0, await store.reading.count()];
    const mark = [list, segments.map(({ id }) => id), own].join('|');
    if (known?.mark === mark) return known.learned;
    const learned = learn(await savedWords(store), backgroundOf(segments, listing));
    known = { mark, learned };
    return learned;
  };
}

/** The terms of what saved papers are held against: the latest of the corpus, or a listing where it has few. */
export function backgroundOf(
  segments: readonly Segment[],
  listing: readonly ReadonlyMap<number, string>[],
): number[][] {
  const corpus = createCorpus(segments);
  if (corpus.size < fewestBackground) return listing.map((words) => [...words.keys()]);
  return corpus.termsOf(corpus.latest(Number.MAX_SAFE_INTEGER, mostBackground, () => true));
}

/** What the reader saved last and still wants. What was set aside is no interest. */
export async function wantedPapers(store: Store): Promise<SavedPaper[]> {
  const entries = await store.reading.orderBy('savedAt').reverse().limit(mostSaved).toArray();
  const wanted = entries.filter((entry) => isOnList(entry) && entry.status !== 'set aside');
  return withPapers(store, wanted);
}

/** How many the reader still wants; no more are counted than are needed. */
async function wantedFew(store: Store): Promise<number> {
  const isWanted = (entry: ReadingEntry) => isOnList(entry) && entry.status !== 'set aside';
  return store.reading.filter(isWanted).limit(fewestSaved).count();
}

async function savedWords(store: Store): Promise<Map<number, string>[]> {
  return (await wantedPapers(store)).map(({ paper }) => paperTerms(mergeRecords(paper)));
}

function learn(saved: readonly Map<number, string>[], background: readonly number[][]): LearnedInterests {
  if (saved.length < fewestSaved) return { kind: 'too-few', saved: saved.length };
  const model = learnInterest(
    saved.map((words) => [...words.keys()]),
    background,
  );
  const scale = Float64Array.from(background, (terms) => interestOf(model, terms)).sort();
  const words = new Map(saved.flatMap((one) => [...one]));
  return { kind: 'learned', interests: { model, scale, ...strongest(model, words, mostTerms) } };
}

/** Where a score stands among those of the background: 0 to 100. */
export function placeAmong(scale: Float64Array, score: number): number {
  let [low, high] = [0, scale.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((scale[middle] ?? 0) < score) low = middle + 1;
    else high = middle;
  }
  return scale.length === 0 ? 0 : Math.round((100 * low) / scale.length);
}
