import type { Person } from '../model/person.ts';
import type { Editing } from './editing.ts';
import { marksOn, mergeMarks, setMarks } from './marks.ts';
import { mergeNotes, noteText, writeNote } from './notes.ts';

/** What can be changed of what is kept about an author. */
export type PersonChange = Partial<Pick<Person, 'groups' | 'note'>>;

/** An author about whom nothing is kept. */
export function nothingOf(author: number): Person {
  return { author, groups: [], note: '', edits: { groups: {}, notes: [], notesSeen: {} } };
}

/** A row that says nothing stands only for what it said before. */
export function saysSomething({ groups, note }: Person): boolean {
  return groups.length > 0 || note !== '';
}

/** The row as the reader changed it; the same object where nothing is new. */
export function editedPerson(person: Person, { groups, note }: PersonChange, editing: Editing): Person {
  const marks = groups ? setMarks(person.edits.groups, eachOnce(groups), editing) : person.edits.groups;
  const isNote = note !== undefined && note !== person.note;
  if (marks === person.edits.groups && !isNote) return person;
  const notes = isNote ? writeNote(person.edits, note, editing.now, editing.machine) : person.edits;
  return saidBy(person.author, { ...notes, groups: marks });
}

/**
 * Two machines' rows of one author as one; merging again changes nothing. Each group is joined or left by the later word;
 * of the note the later one stays where its writer had read the other, else both, one after the other. `author` stays that
 * of `mine`.
 */
export function mergePeople(mine: Person, theirs: Person): Person {
  const groups = mergeMarks(mine.edits.groups, theirs.edits.groups);
  return saidBy(mine.author, { ...mergeNotes(mine.edits, theirs.edits), groups });
}

/** What is kept of two who are one: the groups of either, and both notes. `author` stays that of `a`. */
export function together(a: Person, b: Person): Person {
  const merged = mergePeople(a, b);
  // That one of them left a group says nothing about the other.
  const joined = [a, b].flatMap(({ edits }) => Object.entries(edits.groups).filter(([, { isOn }]) => isOn));
  const groups = { ...merged.edits.groups, ...Object.fromEntries(joined) };
  return saidBy(a.author, { ...merged.edits, groups, notes: [...a.edits.notes, ...b.edits.notes] });
}

/** Trimmed, each once whatever its case, without empty ones. */
function eachOnce(names: readonly string[]): string[] {
  const byKey = new Map<string, string>();
  for (const name of names.map((one) => one.trim().slice(0, 200)))
    if (name !== '' && !byKey.has(groupKey(name))) byKey.set(groupKey(name), name);
  return [...byKey.values()];
}

/** What two spellings of one group's name have in common. */
export function groupKey(name: string): string {
  return name.trim().toLowerCase();
}

function saidBy(author: number, edits: Person['edits']): Person {
  return { author, groups: eachOnce(marksOn(edits.groups)), note: noteText(edits.notes), edits };
}
