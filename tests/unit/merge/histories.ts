import fc from 'fast-check';
import { type EntryChange, editEntry, newEntry, removeEntry, restoreEntry } from '../../../lib/merge/edit-entry.ts';
import { mergeEntries } from '../../../lib/merge/merge-entries.ts';
import type { ReadingEntry } from '../../../lib/model/reading-entry.ts';

/** What happens to one paper on some machines. */
export type Step =
  | { kind: 'save' | 'remove'; on: number; minute: number }
  | { kind: 'edit'; on: number; minute: number; change: EntryChange }
  /** `on` reads what `from` has. */
  | { kind: 'merge'; on: number; from: number };

export const tags = ['ml', 'to discuss', 'ünï'];

const change: fc.Arbitrary<EntryChange> = fc.oneof(
  fc.record({ status: fc.constantFrom('to read' as const, 'reading' as const, 'read' as const, 'set aside' as const) }),
  fc.record({ priority: fc.constantFrom('high' as const, 'low' as const, 'normal' as const) }),
  fc.record({ note: fc.constantFrom('', 'one', 'two', 'three', 'four') }),
  fc.record({ addTags: fc.subarray(tags, { minLength: 1 }) }),
  fc.record({ removeTags: fc.subarray(tags, { minLength: 1 }) }),
  fc.record({ versionSeen: fc.integer({ min: 1, max: 4 }) }),
);

/** Histories on a number of machines whose clocks agree on nothing. */
export function histories(machines: number): fc.Arbitrary<Step[]> {
  const on = fc.nat(machines - 1);
  const minute = fc.nat(30);
  const step: fc.Arbitrary<Step> = fc.oneof(
    { weight: 1, arbitrary: fc.record({ kind: fc.constantFrom('save' as const, 'remove' as const), on, minute }) },
    { weight: 3, arbitrary: fc.record({ kind: fc.constant('edit' as const), on, minute, change }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('merge' as const), on, from: on }) },
  );
  return fc.array(step, { maxLength: 25 });
}

/** What each machine has in the end; undefined where it never heard of the paper. Paper 1 on each. */
export function play(steps: readonly Step[], machines: number): (ReadingEntry | undefined)[] {
  const state: (ReadingEntry | undefined)[] = Array.from({ length: machines }, () => undefined);
  for (const step of steps) state[step.on] = after(step, state);
  return state;
}

/** What a machine has after one more step. */
export function after(step: Step, state: readonly (ReadingEntry | undefined)[]): ReadingEntry | undefined {
  const entry = state[step.on];
  if (step.kind === 'merge') {
    const theirs = state[step.from];
    return entry && theirs ? mergeEntries(entry, theirs) : (entry ?? theirs);
  }
  const editing = { now: `2026-11-24T10:${String(step.minute).padStart(2, '0')}:00.000Z`, machine: `m${step.on}` };
  if (step.kind === 'save') {
    if (!entry) return newEntry(1, { savedAt: editing.now, snapshot: [], versionSeen: step.minute + 1 }, editing);
    return entry.removedAt === undefined ? entry : restoreEntry(entry, editing, { savedAt: editing.now });
  }
  if (!entry || entry.removedAt !== undefined) return entry;
  return step.kind === 'edit' ? editEntry(entry, step.change, editing) : removeEntry(entry, editing);
}
