import fc from 'fast-check';
import { expect, it } from 'vitest';
import { effectiveNumber } from '../../../lib/metrics/effective-number.ts';
import { linkedGroupSizes } from '../../../lib/metrics/linked-groups.ts';

it('equally common kinds count in full, and none counts 0', () => {
  expect(effectiveNumber([])).toBe(0);
  expect(effectiveNumber(['a', 'a'])).toBe(1);
  expect(effectiveNumber(['a', 'b', 'c', 'd', 'a', 'b', 'c', 'd'])).toBeCloseTo(4);
});

it('uneven kinds count for less: those of the seed profile for 6.3 of 7', () => {
  expect(effectiveNumber('LG CV LG IR MED-PH IV CL LG ML IR'.split(' '))).toBeCloseTo(6.26, 2);
});

it('items with a key in common belong together, over any number of steps', () => {
  expect(linkedGroupSizes([])).toEqual([]);
  expect(linkedGroupSizes([['a'], ['b'], []])).toEqual([1, 1, 1]);
  expect(linkedGroupSizes([['x'], ['a', 'b'], ['c'], ['b', 'c']])).toEqual([3, 1]);
});

it('groups are those that walking from item to item finds', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(fc.constantFrom(...'abcdefghijkl'), { maxLength: 3 }), { maxLength: 15 }),
      (items) => {
        expect(linkedGroupSizes(items)).toEqual(walked(items));
      },
    ),
  );
});

it('a chain of a hundred thousand items is one group', () => {
  const chain = Array.from({ length: 100_000 }, (_, index) => [String(index), String(index + 1)]);
  expect(linkedGroupSizes(chain)).toEqual([100_000]);
  expect(linkedGroupSizes(chain.toReversed())).toEqual([100_000]);
  // Strangers whom one key draws in, one after the other, make the longest way to walk.
  const strangers = chain.map(([key = '']) => [key]);
  expect(linkedGroupSizes([...strangers, ...strangers.map((keys) => ['0', ...keys])])).toEqual([200_000]);
});

function walked(items: string[][]): number[] {
  const left = new Set(items);
  const sizes: number[] = [];
  for (const start of items) {
    if (!left.delete(start)) continue;
    const group = [start];
    for (const item of group) {
      for (const other of left) if (other.some((key) => item.includes(key)) && left.delete(other)) group.push(other);
    }
    sizes.push(group.length);
  }
  return sizes.sort((a, b) => b - a);
}
