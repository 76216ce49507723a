import type { ReadingEntry } from '../model/reading-entry.ts';
import type { Editing } from './editing.ts';
import { marksOn, setMarks } from './marks.ts';
import { noteText, writeNote } from './notes.ts';
import { stampAfter } from './stamp.ts';

/** What the reader, or an import of theirs, says of a paper when it is put on the list. */
export type EntryFacts = Pick<ReadingEntry, 'savedAt' | 'savedFrom' | 'versionSeen' | 'snapshot' | 'scores'> &
  Partial<Pick<ReadingEntry, 'status' | 'priority' | 'tags' | 'note' | 'citeKey'>>;

/** What can be changed of a paper on the list. */
export type EntryChange = Partial<Pick<ReadingEntry, 'status' | 'priority' | 'note' | 'versionSeen' | 'citeKey'>> & {
  /** All its tags. */
  tags?: readonly string[];
  addTags?: readonly string[];
  removeTags?: readonly string[];
};

const registers = ['status', 'priority', 'versionSeen', 'citeKey'] as const;

/** A paper put on the list. `changed` is the store's business. */
export function newEntry(paper: number, facts: EntryFacts, { now, machine }: Editing): ReadingEntry {
  const { savedAt, savedFrom, snapshot, scores, ...change } = facts;
  const saved = stampAfter(undefined, now, machine);
  const bare: ReadingEntry = {
    paper,
    savedAt,
    snapshot,
    ...(savedFrom !== undefined && { savedFrom }),
    ...(scores && { scores }),
    status: 'to read',
    priority: 'normal',
    tags: [],
    note: '',
    edits: { saved, tags: {}, notes: [], notesSeen: {} },
    changed: 0,
  };
  return editEntry(bare, change, { now, machine });
}

/** The entry as the reader changed it; the same object where nothing is new. */
export function editEntry(entry: ReadingEntry, change: EntryChange, editing: Editing): ReadingEntry {
  const { now, machine } = editing;
  const after: ReadingEntry = { ...entry, edits: { ...entry.edits } };
  let isNew = false;
  for (const key of registers) {
    const value = change[key];
    if (value === undefined || value === entry[key]) continue;
    Object.assign(after, { [key]: value });
    after.edits[key] = stampAfter(entry.edits[key], now, machine);
    isNew = true;
  }
  const tags = setMarks(entry.edits.tags, tagsAfter(entry, change), editing);
  if (tags !== entry.edits.tags) {
    Object.assign(after, { tags: marksOn(tags) }).edits.tags = tags;
    isNew = true;
  }
  if (change.note !== undefined && change.note !== entry.note) {
    Object.assign(after.edits, writeNote(entry.edits, change.note, now, machine));
    after.note = noteText(after.edits.notes);
  } else if (!isNew) return entry;
  return after;
}

function tagsAfter({ tags }: ReadingEntry, { tags: all = tags, addTags = [], removeTags = [] }: EntryChange): string[] {
  return [...all, ...addTags].filter((tag) => !removeTags.includes(tag));
}

/** The entry taken off the list: its note, its tags and all else stay, for the day it comes back. */
export function removeEntry(entry: ReadingEntry, { now, machine }: Editing): ReadingEntry {
  if (entry.removedAt !== undefined) return entry;
  return { ...entry, removedAt: now, edits: { ...entry.edits, saved: stampAfter(entry.edits.saved, now, machine) } };
}

/** The entry back on the list as it was, or saved anew where that is said. */
export function restoreEntry(
  { removedAt, ...entry }: ReadingEntry,
  { now, machine }: Editing,
  saved: Partial<EntryFacts> = {},
): ReadingEntry {
  const edits = { ...entry.edits, saved: stampAfter(entry.edits.saved, now, machine) };
  const { savedAt, savedFrom, snapshot, scores, versionSeen } = { ...entry, ...saved };
  const back = {
    ...entry,
    savedAt,
    snapshot,
    edits,
    ...(savedFrom !== undefined && { savedFrom }),
    ...(scores && { scores }),
  };
  return editEntry(back, { versionSeen }, { now, machine });
}

/** The entry as it was once, on the list or off it, by an edit of now. */
export function resetEntry(entry: ReadingEntry, was: ReadingEntry, editing: Editing): ReadingEntry {
  if (was.removedAt !== undefined) return removeEntry(entry, editing);
  const { status, priority, tags, note, versionSeen, savedAt, savedFrom, snapshot, scores } = was;
  const isOfThatSaving = entry.removedAt === undefined && entry.savedAt === savedAt;
  const back = isOfThatSaving ? entry : restoreEntry(entry, editing, { savedAt, savedFrom, snapshot, scores });
  return editEntry(back, { status, priority, tags, note, ...(versionSeen && { versionSeen }) }, editing);
}
