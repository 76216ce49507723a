import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editedPerson, mergePeople, nothingOf, type PersonChange, together } from '../../../lib/merge/edit-person.ts';
import type { Person } from '../../../lib/model/person.ts';
import { both } from './both.ts';

const at = (minute: number) => `2026-11-24T10:${String(minute).padStart(2, '0')}:00.000Z`;
const edited = (person: Person, change: PersonChange, minute: number, machine = 'a') =>
  editedPerson(person, change, { now: at(minute), machine });
const ada = nothingOf(1);
const shared = edited(ada, { groups: ['committee'], note: 'Met in Bergen.' }, 1);

test('what is said already is no edit', () => {
  expect(edited(shared, { groups: ['committee'], note: 'Met in Bergen.' }, 9)).toBe(shared);
  expect(edited(shared, {}, 9)).toBe(shared);
});

test('a name spelled in two ways is one group, and leaving it leaves both', () => {
  const there = edited(ada, { groups: ['Committee'] }, 2, 'b');
  const merged = both(mergePeople, shared, there);
  expect(merged.groups).toEqual(['committee']);
  const left = edited(merged, { groups: [] }, 3);
  expect(left.groups).toEqual([]);
  expect(mergePeople(left, there).groups).toEqual([]);
});

describe('an author on two machines', () => {
  test('a group here and another there are both', () => {
    const here = edited(shared, { groups: ['committee', 'old lab'] }, 2, 'a');
    const there = edited(shared, { groups: ['committee', 'rivals'] }, 3, 'b');
    expect(both(mergePeople, here, there).groups).toEqual(['committee', 'old lab', 'rivals']);
  });

  test('left here and kept there: left; joined again since, knowing that: in it', () => {
    const left = edited(shared, { groups: [] }, 2, 'b');
    expect(both(mergePeople, shared, left).groups).toEqual([]);
    const again = edited(mergePeople(shared, left), { groups: ['committee'] }, 1, 'a');
    expect(both(mergePeople, left, again).groups).toEqual(['committee']);
  });

  test('notes written at once are both kept, and what was written over is gone', () => {
    const here = edited(shared, { note: 'Fusion.' }, 2, 'a');
    const there = edited(shared, { note: 'Colouring.' }, 3, 'b');
    const merged = both(mergePeople, here, there);
    expect(merged.note).toBe('Fusion.\n\n---\n\nColouring.');
    expect(both(mergePeople, there, edited(merged, { note: 'Both.' }, 4, 'a')).note).toBe('Both.');
  });
});

test('of two who are one the groups of either stand, and both notes, also where the later row has none', () => {
  const other = edited({ ...ada, author: 2 }, { groups: ['graphs'], note: 'Colouring.' }, 2);
  const left = edited(edited({ ...ada, author: 3 }, { groups: ['committee'] }, 3), { groups: [] }, 4);
  expect(together(shared, other)).toMatchObject({
    author: 1,
    groups: ['committee', 'graphs'],
    note: 'Met in Bergen.\n\n---\n\nColouring.',
  });
  expect(together(shared, left)).toMatchObject({ groups: ['committee'], note: 'Met in Bergen.' });
  expect(together(left, shared)).toMatchObject({ groups: ['committee'], note: 'Met in Bergen.' });
});

test('whatever three machines say, a merge is a join', () => {
  const change: fc.Arbitrary<PersonChange> = fc.oneof(
    fc.record({ groups: fc.subarray(['a', 'A', 'ü', '__proto__']) }),
    fc.record({ note: fc.constantFrom('', 'x', 'y') }),
  );
  const history = fc.array(fc.record({ change, minute: fc.nat(9) }), { maxLength: 5 });
  const onMachine = (machine: string) =>
    history.map((steps) => steps.reduce((row, step) => edited(row, step.change, step.minute, machine), shared));
  fc.assert(
    fc.property(onMachine('a'), onMachine('b'), onMachine('c'), (a, b, c) => {
      expect(mergePeople(a, a)).toEqual(a);
      both(mergePeople, a, b);
      expect(mergePeople(mergePeople(a, b), c)).toEqual(mergePeople(a, mergePeople(b, c)));
    }),
    { numRuns: 500 },
  );
});
