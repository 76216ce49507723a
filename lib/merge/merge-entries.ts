import type { ReadingEntry, ScoreSnapshot } from '../model/reading-entry.ts';
import { marksOn, mergeMarks } from './marks.ts';
import { mergeNotes, noteText } from './notes.ts';
import { isAfter } from './stamp.ts';

/**
 * Two machines' entries of one paper as one, whichever is named first; merging again changes nothing.
 *
 * | part | when both changed it |
 * | --- | --- |
 * | on the list or deleted, with when and where it was saved | the later saving or deleting; an edit is neither |
 * | status, priority, version seen, cite key | the later one |
 * | each tag, given or taken | the later one |
 * | note | the later one where its writer had read the other; else both, one after the other |
 *
 * Each part is a register or a map of registers whose later value wins (Shapiro et al. 2011), so merging is a join of a
 * semilattice. `paper` and `changed` are this machine's own and stay those of `mine`.
 */
export function mergeEntries(mine: ReadingEntry, theirs: ReadingEntry): ReadingEntry {
  const [newer, older] = isAfter(theirs.edits.saved, mine.edits.saved) ? [theirs, mine] : [mine, theirs];
  const isSameSaving = newer.edits.saved === older.edits.saved;
  const notes = mergeNotes(mine.edits, theirs.edits);
  const tags = mergeMarks(mine.edits.tags, theirs.edits.tags);
  const { savedAt, savedFrom, removedAt, snapshot } = newer;
  const scores = isSameSaving ? earlier(newer.scores, older.scores) : newer.scores;
  const from = (key: 'status' | 'priority' | 'versionSeen' | 'citeKey') =>
    isAfter(theirs.edits[key], mine.edits[key]) ? theirs : mine;
  const [status, priority, versionSeen, citeKey] = [
    from('status'),
    from('priority'),
    from('versionSeen'),
    from('citeKey'),
  ];
  const stamps = given({
    status: status.edits.status,
    priority: priority.edits.priority,
    versionSeen: versionSeen.edits.versionSeen,
    citeKey: citeKey.edits.citeKey,
  });
  return {
    paper: mine.paper,
    changed: mine.changed,
    status: status.status,
    priority: priority.priority,
    tags: marksOn(tags),
    note: noteText(notes.notes),
    savedAt,
    snapshot,
    edits: { saved: newer.edits.saved, ...stamps, tags, ...notes },
    ...given({ savedFrom, removedAt, scores, versionSeen: versionSeen.versionSeen, citeKey: citeKey.citeKey }),
  };
}

/** Each machine may have noted what the paper scored when it was saved: the one nearer to the saving stays. */
function earlier(a: ScoreSnapshot | undefined, b: ScoreSnapshot | undefined): ScoreSnapshot | undefined {
  if (!a || !b) return a ?? b;
  const order = (one: ScoreSnapshot) => `${one.at} ${JSON.stringify(one)}`;
  return order(b) < order(a) ? b : a;
}

/** Without the fields that are undefined. */
function given<T extends object>(fields: T): Partial<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Partial<T>;
}
