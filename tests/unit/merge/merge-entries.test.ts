import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type EntryChange, editEntry, newEntry, removeEntry, restoreEntry } from '../../../lib/merge/edit-entry.ts';
import { mergeEntries } from '../../../lib/merge/merge-entries.ts';
import { type ReadingEntry, readingEntrySchema } from '../../../lib/model/reading-entry.ts';
import { after, histories, play, type Step } from './histories.ts';

const [A, B] = ['a1', 'b2'];
const at = (minute: number) => `2026-11-24T10:${String(minute).padStart(2, '0')}:00.000Z`;
const on = (machine: string, minute: number) => ({ now: at(minute), machine });
const saved = newEntry(1, { savedAt: at(0), snapshot: [], versionSeen: 1 }, on(A, 0));
const edited = (entry: ReadingEntry, change: EntryChange, machine: string, minute: number) =>
  editEntry(entry, change, on(machine, minute));
const present = (entries: (ReadingEntry | undefined)[]) => entries.filter((entry) => entry !== undefined);

describe('what people expect of two machines', () => {
  const both = (a: ReadingEntry, b: ReadingEntry) => {
    const merged = mergeEntries(a, b);
    expect(mergeEntries(b, a)).toEqual(merged);
    expect(mergeEntries(merged, b)).toEqual(merged);
    return merged;
  };

  test.each<[string, EntryChange, EntryChange, Partial<ReadingEntry>]>([
    ['different fields', { status: 'reading' }, { priority: 'high' }, { status: 'reading', priority: 'high' }],
    ['the same field: the later', { status: 'reading' }, { status: 'read' }, { status: 'read' }],
    ['a tag each', { addTags: ['ml'] }, { addTags: ['vision'] }, { tags: ['ml', 'vision'] }],
    ['one tags, the other writes', { addTags: ['ml'] }, { note: 'See §3.' }, { tags: ['ml'], note: 'See §3.' }],
    ['both write', { note: 'mine' }, { note: 'theirs' }, { note: 'mine\n\n---\n\ntheirs' }],
    ['both write the same', { note: 'agreed' }, { note: 'agreed' }, { note: 'agreed' }],
    ['one sees v2, the other v3', { versionSeen: 2 }, { versionSeen: 3 }, { versionSeen: 3 }],
    [
      'one sets aside, the other keys it',
      { status: 'set aside' },
      { citeKey: 'guo2023' },
      { status: 'set aside', citeKey: 'guo2023' },
    ],
  ])('%s', (_, first, second, expected) => {
    expect(both(edited(saved, first, A, 1), edited(saved, second, B, 2))).toMatchObject(expected);
  });

  test('one deletes what the other edited: it stays deleted, and the edit is kept with it', () => {
    const merged = both(removeEntry(saved, on(A, 1)), edited(saved, { note: 'Important!', addTags: ['ml'] }, B, 2));
    expect(merged).toMatchObject({ removedAt: at(1), note: 'Important!', tags: ['ml'] });
    expect(restoreEntry(merged, on(B, 3))).toMatchObject({ note: 'Important!', tags: ['ml'], savedAt: at(0) });
    expect(restoreEntry(merged, on(B, 3)).removedAt).toBeUndefined();
  });

  test('one deletes, the other had deleted and saved again after reading that: it is on the list', () => {
    const removed = removeEntry(saved, on(A, 9));
    // B's clock is behind, but B knew of the deletion.
    const again = restoreEntry(mergeEntries(saved, removed), on(B, 2), { savedAt: at(2) });
    expect(both(removed, again).removedAt).toBeUndefined();
  });

  test('a note written after reading the other’s takes its place', () => {
    const first = edited(saved, { note: 'first' }, A, 5);
    const second = edited(mergeEntries(saved, first), { note: 'second' }, B, 1);
    expect(both(first, second).note).toBe('second');
  });

  test('two notes kept side by side become one when the reader writes again, everywhere', () => {
    const [a, b] = [edited(saved, { note: 'mine' }, A, 1), edited(saved, { note: 'theirs' }, B, 1)];
    const joined = edited(mergeEntries(a, b), { note: 'ours' }, A, 2);
    expect(both(joined, b).note).toBe('ours');
    expect(both(joined, a).note).toBe('ours');
  });

  test('a tag taken away on one machine stays away, given again it is back', () => {
    const tagged = edited(saved, { addTags: ['ml'] }, A, 1);
    const without = edited(tagged, { removeTags: ['ml'] }, B, 2);
    expect(both(tagged, without).tags).toEqual([]);
    expect(both(without, edited(without, { addTags: ['ml'] }, A, 1)).tags).toEqual(['ml']);
  });

  test('saved on both, each for itself: the later saving’s place and numbers, all else of both', () => {
    const there = newEntry(
      1,
      { savedAt: at(3), snapshot: [{ author: 9, name: 'Ann Onym', hIndex: 3 }], tags: ['b'] },
      on(B, 3),
    );
    const merged = both(edited(saved, { tags: ['a'] }, A, 1), there);
    expect(merged).toMatchObject({ savedAt: at(3), snapshot: [{ hIndex: 3 }], tags: ['a', 'b'], versionSeen: 1 });
  });
});

test('of scores that both noted of one saving the earlier stay; those of another saving are of that one', () => {
  const scored = (entry: ReadingEntry, minute: number, novelty: number): ReadingEntry => ({
    ...entry,
    scores: { at: at(minute), novelty },
  });
  const [a, b] = [scored(saved, 1, 70), scored(saved, 2, 80)];
  expect([mergeEntries(a, b).scores, mergeEntries(b, a).scores]).toEqual([a.scores, a.scores]);
  expect([mergeEntries(saved, b).scores, mergeEntries(b, saved).scores]).toEqual([b.scores, b.scores]);
  const again = newEntry(1, { savedAt: at(3), snapshot: [] }, on(B, 3));
  expect([mergeEntries(a, again).scores, mergeEntries(again, a).scores]).toEqual([undefined, undefined]);
});

describe.each([2, 3])('random histories on %i machines', (machines) => {
  const laws = (law: (state: ReadingEntry[], steps: Step[]) => void) =>
    fc.assert(
      fc.property(histories(machines), (steps) => law(present(play(steps, machines)), steps)),
      { numRuns: 500 },
    );

  test('every entry is one, whatever happened', () => {
    laws((state) => {
      for (const entry of state) expect(readingEntrySchema.parse(entry)).toEqual(entry);
    });
  });

  test('the order of merging does not matter, and merging twice changes nothing', () => {
    laws((state) => {
      const [a, b, c = a] = state;
      if (!a || !b || !c) return;
      const ab = mergeEntries(a, b);
      expect(mergeEntries(b, a)).toEqual(ab);
      expect(mergeEntries(ab, b)).toEqual(ab);
      expect(mergeEntries(ab, a)).toEqual(ab);
      expect(mergeEntries(a, a)).toEqual(a);
      expect(mergeEntries(ab, c)).toEqual(mergeEntries(a, mergeEntries(b, c)));
    });
  });

  test('no note is lost that nobody wrote over', () => {
    laws((_, steps) => {
      // Of each machine: which notes it has, and which it wrote over, followed by hand.
      const shown: Set<string>[] = Array.from({ length: machines }, () => new Set());
      const over: Set<string>[] = Array.from({ length: machines }, () => new Set());
      const state: (ReadingEntry | undefined)[] = Array.from({ length: machines }, () => undefined);
      steps.forEach((step, index) => {
        const before = state[step.on];
        const named = step.kind === 'edit' && step.change.note !== undefined && step.change.note !== '';
        const own = named ? { ...step, change: { note: `${index}!` } } : step;
        const isWritten = named && before !== undefined && before.removedAt === undefined;
        state[step.on] = after(own, state);
        const [mine, gone] = [shown[step.on], over[step.on]];
        if (!mine || !gone) return;
        if (isWritten) {
          for (const note of mine) gone.add(note);
          shown[step.on] = new Set([`${index}!`]);
        } else if (
          step.kind === 'edit' &&
          step.change.note === '' &&
          before &&
          before.removedAt === undefined &&
          before.note !== ''
        ) {
          for (const note of mine) gone.add(note);
          shown[step.on] = new Set();
        } else if (step.kind === 'merge') {
          for (const note of over[step.from] ?? []) gone.add(note);
          for (const note of shown[step.from] ?? []) mine.add(note);
          for (const note of gone) mine.delete(note);
        }
      });
      state.forEach((entry, machine) => {
        const notes = new Set(entry?.note.split('\n\n---\n\n').filter((text) => text !== ''));
        expect(notes).toEqual(shown[machine]);
      });
    });
  });

  test('the newest word on each part counts, on every machine that heard it', () => {
    laws((state) => {
      const [first, ...rest] = state;
      if (!first) return;
      const all = rest.reduce(mergeEntries, first);
      for (const key of ['status', 'priority', 'versionSeen'] as const) {
        const newest = state.toSorted((a, b) => ((a.edits[key] ?? '') < (b.edits[key] ?? '') ? -1 : 1)).at(-1);
        expect(all[key]).toBe(newest?.[key]);
      }
      const saving = state.toSorted((a, b) => (a.edits.saved < b.edits.saved ? -1 : 1)).at(-1);
      expect(all.removedAt).toBe(saving?.removedAt);
    });
  });

  test('nothing that was deleted returns, unless somebody saved it again', () => {
    laws((state, steps) => {
      const removing = steps.findLastIndex((step) => step.kind === 'remove');
      if (removing < 0 || steps.slice(removing).some((step) => step.kind === 'save')) return;
      const upTo = play(steps.slice(0, removing + 1), machines);
      const by = steps[removing];
      const isGone = by && upTo[by.on]?.removedAt !== undefined;
      // Whoever saved it for themselves later than the deletion, by the stamps, has it.
      const stamp = by ? (upTo[by.on]?.edits.saved ?? '') : '';
      if (!isGone || state.some((entry) => entry.removedAt === undefined && entry.edits.saved > stamp)) return;
      const all = state.reduce(mergeEntries);
      expect(all.removedAt).toBeDefined();
    });
  });
});
