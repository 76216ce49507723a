import type { NoteVersion, NoteVersions } from '../model/note-versions.ts';
import { machineOf, stampAfter, timeOf } from './stamp.ts';

/** What stands between two notes that were written at once on two machines. */
const between = '\n\n---\n\n';

/** The note as it is shown: one text, or all that were written at once, the oldest first. */
export function noteText(versions: readonly NoteVersion[]): string {
  const texts = versions.toSorted((a, b) => (a.at < b.at ? -1 : 1)).map(({ text }) => text);
  return [...new Set(texts.filter((text) => text !== ''))].join(between);
}

/** The note written anew on this machine: it takes the place of every version that was shown. */
export function writeNote(
  { notes, notesSeen }: NoteVersions,
  text: string,
  now: string,
  machine: string,
): NoteVersions {
  const newest = [...notes.map(({ at }) => at), `${notesSeen[machine] ?? ''}~${machine}`].toSorted().at(-1);
  const at = stampAfter(newest?.startsWith('~') ? undefined : newest, now, machine);
  return { notes: [{ text, at }], notesSeen: { ...notesSeen, [machine]: timeOf(at) } };
}

/**
 * Two machines' notes as one: a version goes where the other machine knew it and wrote another in its place; what was
 * written at once is kept beside each other. A multi-value register with a version vector (Shapiro et al. 2011, "A
 * comprehensive study of convergent and commutative replicated data types", specification 10), whose counters are times.
 */
export function mergeNotes(a: NoteVersions, b: NoteVersions): NoteVersions {
  const kept = [...a.notes.filter((note) => survives(note, b)), ...b.notes.filter((note) => survives(note, a))];
  const byStamp = new Map(kept.map((note) => [note.at, note]));
  const machines = new Set([...Object.keys(a.notesSeen), ...Object.keys(b.notesSeen)]);
  return {
    notes: [...byStamp.values()].toSorted((one, other) => (one.at < other.at ? -1 : 1)),
    notesSeen: Object.fromEntries(
      [...machines].toSorted().map((machine) => {
        const [one, other] = [a.notesSeen[machine] ?? '', b.notesSeen[machine] ?? ''];
        return [machine, one > other ? one : other];
      }),
    ),
  };
}

function survives({ at }: NoteVersion, other: NoteVersions): boolean {
  const isKnown = timeOf(at) <= (other.notesSeen[machineOf(at)] ?? '');
  return !isKnown || other.notes.some((note) => note.at === at);
}
