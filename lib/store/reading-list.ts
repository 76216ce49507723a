import {
  type EntryChange,
  type EntryFacts,
  editEntry,
  newEntry,
  removeEntry,
  resetEntry,
  restoreEntry,
} from '../merge/edit-entry.ts';
import type { Editing } from '../merge/editing.ts';
import { type ChangedEntry, takenBack } from '../merge/take-back.ts';
import type { Paper, PaperRecord } from '../model/paper.ts';
import type { ReadingEntry, ScoreSnapshot } from '../model/reading-entry.ts';
import type { Store } from './db.ts';
import type { Derive } from './derive.ts';
import { keepPaper } from './keep-paper.ts';
import { machineOf } from './machine.ts';
import { present } from './present.ts';
import { settleTables } from './settle.ts';

/** Circumstances of a saving. */
export type Saving = Pick<EntryFacts, 'savedAt' | 'savedFrom' | 'snapshot' | 'scores'>;

/** Whether an entry is on the list: one that was deleted keeps its row. */
export function isOnList(entry: ReadingEntry | undefined): boolean {
  return entry !== undefined && entry.removedAt === undefined;
}

/**
 * Puts a paper on the reading list. Saving twice changes nothing of what the reader wrote; saving what was deleted brings
 * its note and tags back. What pages say of the paper is kept, so that undoing an import never takes a saved paper along.
 * Returns the paper's id.
 */
export async function savePaper(store: Store, record: PaperRecord, saving: Saving, derive: Derive): Promise<number> {
  const editing = { now: saving.savedAt, machine: await machineOf(store) };
  return store.transaction('rw', settleTables(store), async () => {
    const paper = await keepPaper(store, record, derive);
    const before = await store.reading.get(paper);
    if (isOnList(before)) return paper;
    const facts = { ...saving, ...(record.version !== undefined && { versionSeen: record.version }) };
    const entry = before ? restoreEntry(before, editing, facts) : newEntry(paper, facts, editing);
    await putEntries(store, [entry]);
    return paper;
  });
}

/** Changes papers of the list alike; those that are not on it are passed by. Returns what came out otherwise. */
export async function editReading(
  store: Store,
  papers: readonly number[],
  change: EntryChange,
  now: string,
): Promise<ChangedEntry[]> {
  return changeEntries(store, papers, now, (entry, editing) =>
    isOnList(entry) ? editEntry(entry, change, editing) : entry,
  );
}

/** Takes papers off the list. Returns those that were on it. */
export async function removeReading(store: Store, papers: readonly number[], now: string): Promise<ChangedEntry[]> {
  return changeEntries(store, papers, now, removeEntry);
}

/** Puts deleted papers back on the list, as they were. Returns those that were not on it. */
export async function restoreReading(store: Store, papers: readonly number[], now: string): Promise<ChangedEntry[]> {
  return changeEntries(store, papers, now, (entry, editing) =>
    isOnList(entry) ? entry : restoreEntry(entry, editing),
  );
}

/**
 * Takes changes back. Whatever else was changed meanwhile stays, and other machines take the undoing for the edit that it
 * is.
 */
export async function undoChanges(store: Store, changes: readonly ChangedEntry[], now: string): Promise<void> {
  const made = new Map(changes.map((change) => [change.after.paper, change]));
  await changeEntries(store, [...made.keys()], now, (entry, editing) => {
    const change = made.get(entry.paper);
    if (!change) return entry;
    const [wasOn, isOn] = [isOnList(change.before), isOnList(change.after)];
    if (wasOn !== isOn) return placed(entry, wasOn, editing);
    return isOnList(entry) ? editEntry(entry, takenBack(change, entry), editing) : entry;
  });
}

/** Makes entries say again what they said once. Other machines take it for the edit of now that it is. */
export async function resetReading(store: Store, then: readonly ReadingEntry[], now: string): Promise<void> {
  const earlier = new Map(then.map((entry) => [entry.paper, entry]));
  await changeEntries(store, [...earlier.keys()], now, (entry, editing) => {
    const was = earlier.get(entry.paper);
    return was ? resetEntry(entry, was, editing) : entry;
  });
}

/** The entry on the list or off it. */
function placed(entry: ReadingEntry, isOn: boolean, editing: Editing): ReadingEntry {
  if (isOnList(entry) === isOn) return entry;
  return isOn ? restoreEntry(entry, editing) : removeEntry(entry, editing);
}

/** Keeps what a paper scored when it was saved, where that was not known yet. */
export async function noteScores(store: Store, paper: number, scores: ScoreSnapshot): Promise<void> {
  await changeEntries(store, [paper], scores.at, (entry) => (entry.scores ? entry : { ...entry, scores }));
}

/** Gives papers the keys they are cited by. */
export async function keepCiteKeys(store: Store, keys: ReadonlyMap<number, string>, now: string): Promise<void> {
  await changeEntries(store, [...keys.keys()], now, (entry, editing) =>
    editEntry(entry, { citeKey: keys.get(entry.paper) }, editing),
  );
}

/** Changes rows one by one in a transaction, and writes those that come out otherwise. Returns these. */
async function changeEntries(
  store: Store,
  papers: readonly number[],
  now: string,
  change: (entry: ReadingEntry, editing: Editing) => ReadingEntry,
): Promise<ChangedEntry[]> {
  const editing = { now, machine: await machineOf(store) };
  return store.transaction('rw', store.reading, async () => {
    const rows = present(await store.reading.bulkGet([...papers]));
    const changed = rows
      .map((before) => ({ before, after: change(before, editing) }))
      .filter(({ before, after }) => before !== after);
    await putEntries(
      store,
      changed.map(({ after }) => after),
    );
    return changed;
  });
}

/** Writes entries, each with the next number in the order of changes. Returns them as written. */
export async function putEntries(store: Store, entries: readonly ReadingEntry[]): Promise<ReadingEntry[]> {
  if (entries.length === 0) return [];
  const last = (await store.reading.orderBy('changed').last())?.changed ?? 0;
  const written = entries.map((entry, at) => ({ ...entry, changed: last + at + 1 }));
  await store.reading.bulkPut(written);
  return written;
}

/** A saved paper with its row. */
export interface SavedPaper {
  entry: ReadingEntry;
  paper: Paper;
}

/** Entries with their papers; those whose paper is gone are left out. */
export async function withPapers(store: Store, entries: readonly ReadingEntry[]): Promise<SavedPaper[]> {
  const papers = await store.papers.bulkGet(entries.map((entry) => entry.paper));
  return entries.flatMap((entry, index) => {
    const paper = papers[index];
    return paper ? [{ entry, paper }] : [];
  });
}
