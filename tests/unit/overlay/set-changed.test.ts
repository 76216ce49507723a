import { expect, test } from 'vitest';
import { setChanged } from '../../../lib/overlay/set-changed.ts';

test('what changed is returned; that nothing is known is kept, too', () => {
  const map = new Map<number, { n: number } | null>([[0, { n: 1 }]]);
  const news = new Map([
    [0, { n: 1 }],
    [1, null],
    [2, { n: 2 }],
  ]);
  expect(setChanged(map, news)).toEqual([2]);
  // Triage counts them: a listing whose papers have no score is told so, and waits for nothing.
  expect(map).toEqual(news);
  expect(setChanged(map, new Map([[0, null]]))).toEqual([0]);
  expect(map.get(0)).toBeNull();
});
