import { mergeEntries } from '../../merge/merge-entries.ts';
import type { ReadingEntry } from '../../model/reading-entry.ts';
import type { Store } from '../db.ts';
import { isEqual } from '../is-equal.ts';
import { isOnList } from '../reading-list.ts';
import type { IdMap, MergeReport } from './types.ts';

/** What became of one entry, in the words of the report; null where nothing did. */
type Outcome = 'added' | 'changed' | 'removed' | 'kept-deleted' | null;

/** Their reading list and ours as one: the entries to write, and what is said of them. */
export interface MergedReading {
  entries: ReadingEntry[];
  counts: Pick<MergeReport, 'entriesAdded' | 'entriesChanged' | 'entriesRemoved' | 'keptDeleted' | 'notesJoined'>;
  /** Papers, and what becomes of their entry. */
  changes: { paper: number; what: string }[];
}

const words: Record<Exclude<Outcome, null>, string> = {
  added: 'comes onto the list',
  changed: 'changes',
  removed: 'was deleted on the other machine',
  'kept-deleted': 'was edited on one machine and deleted on the other: it stays deleted, with its note and tags',
};

/** Merges entry by entry; `ids` leads from their papers to ours. */
export async function mergeReading(store: Store, theirs: readonly ReadingEntry[], ids: IdMap): Promise<MergedReading> {
  const known = theirs.flatMap((entry) => {
    const paper = ids.get(entry.paper);
    return paper === undefined ? [] : [{ ...entry, paper }];
  });
  const ours = await store.reading.bulkGet(known.map(({ paper }) => paper));
  const merged = new Map<number, { before: ReadingEntry | undefined; after: ReadingEntry; last: ReadingEntry }>();
  known.forEach((entry, at) => {
    const earlier = merged.get(entry.paper);
    const before = earlier?.before ?? ours[at];
    const mine = earlier?.after ?? before;
    merged.set(entry.paper, { before, after: mine ? mergeEntries(mine, entry) : entry, last: entry });
  });
  const changed = [...merged.values()].filter(({ before, after }) => !isEqual(before, after));
  const outcomes = changed.map(({ before, after, last }) => outcomeOf(before, last, after));
  const count = (wanted: Outcome) => outcomes.filter((outcome) => outcome === wanted).length;
  const joined = changed.filter(({ before, after }) => after.edits.notes.length > (before?.edits.notes.length ?? 1));
  return {
    entries: changed.map(({ after }) => after),
    counts: {
      entriesAdded: count('added'),
      entriesChanged: count('changed'),
      entriesRemoved: count('removed'),
      keptDeleted: count('kept-deleted'),
      notesJoined: joined.filter(({ before, after }) => before && after.edits.notes.length > 1).length,
    },
    changes: changed.flatMap(({ after }, at) => {
      const outcome = outcomes[at];
      return outcome ? [{ paper: after.paper, what: words[outcome] }] : [];
    }),
  };
}

function outcomeOf(before: ReadingEntry | undefined, theirs: ReadingEntry, after: ReadingEntry): Outcome {
  if (!isOnList(after)) {
    if (!before) return null;
    // The side that did not delete it, and what the deleting side did not know of it.
    const [deleted, other] = isOnList(before) ? [theirs, before] : [before, theirs];
    const isEdited = isOnList(other) && !isEqual({ ...deleted.edits, saved: '' }, { ...after.edits, saved: '' });
    if (isEdited) return 'kept-deleted';
    return isOnList(before) ? 'removed' : null;
  }
  return isOnList(before) ? 'changed' : 'added';
}
