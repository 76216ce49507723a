import { expect, it } from 'vitest';
import { askedToCompare, compareAddress } from '../../../lib/view/compare-address.ts';

it('an address says whom to compare and how sure they are, and is read back', () => {
  const people = [
    { authorId: 12, outcome: 'confirmed' as const },
    { authorId: 15, outcome: 'likely' as const },
    { authorId: 99, outcome: undefined },
  ];
  expect(compareAddress(people)).toBe('#compare=12c,15l,99');
  expect(askedToCompare(compareAddress(people))).toEqual(people);
});

it('an address that asks for nobody opens an empty comparison, and one about something else none', () => {
  expect(askedToCompare('#compare')).toEqual([]);
  expect(askedToCompare('#compare=')).toEqual([]);
  expect(askedToCompare('#author=12')).toBeNull();
  expect(askedToCompare('')).toBeNull();
});

it('whatever else stands in an address is passed over', () => {
  expect(askedToCompare('#compare=12x,-7,<b>,c')?.map(({ authorId }) => authorId)).toEqual([12, 7]);
  expect(askedToCompare(`#compare=${'1,'.repeat(100_000)}`)?.length).toBeLessThan(1_000);
});
