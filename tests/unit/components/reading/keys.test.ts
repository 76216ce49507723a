import { describe, expect, test } from 'vitest';
import { keyLines, keyName, keyOf } from '../../../../components/reading/keys.ts';
import { nextStatus } from '../../../../components/reading/list-commands.ts';
import { afterRemoval, toggled, withRange } from '../../../../components/reading/selecting.ts';
import { columns, pressed, sortBy } from '../../../../components/reading/sorting.ts';
import { readingStatuses } from '../../../../lib/model/reading-entry.ts';
import { readingColumns } from '../../../../lib/view/reading-types.ts';

const bare = { ctrlKey: false, altKey: false, metaKey: false };

describe('the keys of the list', () => {
  test('every key of the sheet does what the sheet says', () => {
    for (const { action, keys } of keyLines) for (const key of keys) expect(keyOf({ ...bare, key })).toBe(action);
  });

  test('no key means two things, and every one has a name', () => {
    const keys = keyLines.flatMap((line) => line.keys);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.map(keyName).filter((name) => name === '')).toEqual([]);
  });

  test("the browser's own keys stay the browser's", () => {
    expect(keyOf({ ...bare, key: 's', ctrlKey: true })).toBeNull();
    expect(keyOf({ ...bare, key: 'n', metaKey: true })).toBeNull();
    expect(keyOf({ ...bare, key: 'e', altKey: true })).toBeNull();
    expect(keyOf({ ...bare, key: 'Tab' })).toBeNull();
    expect(keyOf({ ...bare, key: 'constructor' })).toBeNull();
  });

  test('the statuses go round, all of them', () => {
    let status = readingStatuses[0] as (typeof readingStatuses)[number];
    const seen = readingStatuses.map(() => {
      const before = status;
      status = nextStatus(status);
      return before;
    });
    expect(seen).toEqual([...readingStatuses]);
    expect(status).toBe(readingStatuses[0]);
  });
});

describe('selecting', () => {
  test('a range goes both ways and keeps what was selected', () => {
    expect([...withRange(new Set([9]), [1, 2, 3, 4, 9], 3, 1)].sort()).toEqual([1, 2, 3, 9]);
    expect([...withRange(new Set(), [1, 2, 3, 4], 2, 4)]).toEqual([2, 3, 4]);
  });

  test('a range from what is not listed is the one paper', () => {
    expect([...withRange(new Set(), [1, 2, 3], 7, 2)]).toEqual([2]);
    expect([...withRange(new Set(), [1, 2, 3], null, 2)]).toEqual([2]);
    expect([...withRange(new Set(), [1, 2, 3], 1, 7)]).toEqual([]);
  });

  test('ticking twice is not ticking, and the set given stays as it was', () => {
    const before = new Set([1]);
    expect([...toggled(toggled(before, 2), 2)]).toEqual([1]);
    expect([...before]).toEqual([1]);
  });

  test('after a deletion one stands on the next that stays, else on the one before', () => {
    expect(afterRemoval([1, 2, 3, 4], new Set([2, 3]), 2)).toBe(4);
    expect(afterRemoval([1, 2, 3, 4], new Set([3, 4]), 4)).toBe(2);
    expect(afterRemoval([1, 2, 3, 4], new Set([1]), 3)).toBe(3);
    expect(afterRemoval([1, 2], new Set([1, 2]), 1)).toBeNull();
    expect(afterRemoval([], new Set(), null)).toBeNull();
  });
});

describe('sorting', () => {
  test('every column is offered', () => {
    expect([...columns]).toEqual([...readingColumns]);
  });

  test('numbers and days begin with the highest and newest, words with A; pressing again turns round', () => {
    expect(sortBy('novelty').isDescending).toBe(true);
    expect(sortBy('priority').isDescending).toBe(true);
    expect(sortBy('title').isDescending).toBe(false);
    expect(pressed(sortBy('saved'), 'saved')).toEqual({ column: 'saved', isDescending: false });
    expect(pressed(sortBy('saved'), 'title')).toEqual(sortBy('title'));
  });
});
