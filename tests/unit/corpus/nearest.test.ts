import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Nearest } from '../../../lib/corpus/nearest.ts';

test('the nearest of any papers are kept, the nearest first, and of two as near the one seen first', () => {
  const similarities = fc.array(fc.integer({ min: 1, max: 12 }).map((twelfth) => twelfth / 12));
  fc.assert(
    fc.property(similarities, fc.integer({ min: 1, max: 11 }), (values, most) => {
      const nearest = new Nearest(most);
      for (const [paper, similarity] of values.entries()) nearest.add(paper % 3, paper, similarity, 1 - similarity);
      const sorted = values.map((similarity, paper) => ({ at: paper % 3, paper, similarity, overlap: 1 - similarity }));
      sorted.sort((a, b) => b.similarity - a.similarity || a.paper - b.paper);
      expect(nearest.found).toEqual(sorted.slice(0, most));
      expect(nearest.least).toBe(values.length < most ? 0 : sorted[most - 1]?.similarity);
    }),
  );
});

test('a paper that is not near at all is not among them', () => {
  const nearest = new Nearest(3);
  nearest.add(0, 1, 0, 0);
  expect(nearest.found).toEqual([]);
});
