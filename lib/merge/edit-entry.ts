import type { ReadingEdits, ReadingEntry } from '../model/reading-entry.ts';
import type { Stamp } from '../model/stamp.ts';
import { noteText, writeNote } from './notes.ts';
import { stampAfter } from './stamp.ts';

/** Where and when something is edited. */
export interface Editing {
  /** ISO 8601, UTC. */
  now: string;
  machine: string;
}

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
  const tags = editTags(entry, change, editing);
  if (tags) Object.assign(after, { tags: tagsOn(tags) }).edits.tags = tags;
  if (change.note !== undefined && change.note !== entry.note) {
    Object.assign(after.edits, writeNote(entry.edits, change.note, now, machine));
    after.note = noteText(after.edits.notes);
  } else if (!tags && !isNew) return entry;
  return after;
}

/** The tags as they are after a change; undefined where it changes none. */
function editTags(
  { edits, tags }: ReadingEntry,
  change: EntryChange,
  editing: Editing,
): ReadingEdits['tags'] | undefined {
  const { tags: all, addTags = [], removeTags = [] } = change;
  const wanted = new Set([...(all ?? tags), ...addTags].filter((tag) => !removeTags.includes(tag)));
  const [added, gone] = [[...wanted].filter((tag) => !tags.includes(tag)), tags.filter((tag) => !wanted.has(tag))];
  if (added.length + gone.length === 0) return undefined;
  const stamped = (tag: string, isOn: boolean) =>
    [tag, { isOn, at: stampAfter(edits.tags[tag]?.at, editing.now, editing.machine) }] as const;
  return {
    ...edits.tags,
    ...Object.fromEntries([...added.map((tag) => stamped(tag, true)), ...gone.map((tag) => stamped(tag, false))]),
  };
}

/** The tags a paper has: in the order in which it got them. */
export function tagsOn(tags: ReadingEdits['tags']): string[] {
  const on = Object.entries(tags).filter(([, { isOn }]) => isOn);
  const order = ([tag, { at }]: [string, { at: Stamp }]) => `${at} ${tag}`;
  return on.toSorted((a, b) => (order(a) < order(b) ? -1 : 1)).map(([tag]) => tag);
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
