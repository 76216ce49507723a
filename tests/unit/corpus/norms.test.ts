import fc from 'fast-check';
import { expect, test } from 'vitest';
import { paperNorms, rarity } from '../../../lib/corpus/norms.ts';
import { type PlainPaper, plainNorm, plainPapers, plainRarity, segmentsOf, someDay } from './plain-corpus.ts';

/** What each paper weighs, by key. */
function normsByKey(papers: readonly PlainPaper[], parts?: number): Map<string, number> {
  const segments = segmentsOf(papers, parts);
  const norms = paperNorms(segments);
  return new Map(
    segments.flatMap(({ keys }, at) => keys.map((key, paper) => [key, norms[at]?.[paper] ?? Number.NaN] as const)),
  );
}

test('a term is worth one where no paper has it, nothing where each has, and the less the more have it', () => {
  const of = (frequency: number, earlier: number) => rarity(Math.log(earlier + 1), Math.log(frequency + 1));
  expect([of(0, 0), of(0, 9), of(9, 9)]).toEqual([1, 1, 0]);
  // ln 10 / ln 100 is a half.
  expect(of(9, 99)).toBeCloseTo(0.5, 12);
  expect(of(1, 99)).toBeGreaterThan(of(2, 99));
  expect(of(5, 999)).toBeGreaterThan(of(5, 99));
});

test('a paper weighs what its terms weigh among the papers of its day and before, taken to be 100 at least', () => {
  const paper = (key: string, day: number, terms: number[], part: number) => ({ key, day, category: '', terms, part });
  const norms = normsByKey([paper('first', 1, [1, 2], 0), paper('twin', 1, [1, 2], 1), paper('next', 2, [1, 3], 1)]);
  const worth = (frequency: number) => 1 - Math.log(frequency + 1) / Math.log(101);
  // Both papers of the first day have both terms.
  expect(norms.get('first')).toBeCloseTo(Math.hypot(worth(2), worth(2)), 6);
  expect(norms.get('twin')).toBeCloseTo(Math.hypot(worth(2), worth(2)), 6);
  // Then three have term 1, and one has term 3.
  expect(norms.get('next')).toBeCloseTo(Math.hypot(worth(3), worth(1)), 6);
});

test('norms are those of the formula, and one segment or many is the same', () => {
  fc.assert(
    fc.property(plainPapers, (papers) => {
      const norms = normsByKey(papers);
      for (const paper of papers) {
        expect(Math.abs((norms.get(paper.key) ?? 9) - plainNorm(paper, papers))).toBeLessThan(1e-6);
      }
      expect(new Map([...normsByKey(papers, 1)].sort())).toEqual(new Map([...norms].sort()));
    }),
  );
});

test('later papers change no norm', () => {
  fc.assert(
    fc.property(plainPapers, someDay, (papers, day) => {
      const all = normsByKey(papers);
      const earlier = papers.filter((paper) => paper.day <= day);
      for (const [key, norm] of normsByKey(earlier)) expect(all.get(key)).toBe(norm);
    }),
  );
});

test('the formula of these tests is that of the corpus', () => {
  fc.assert(
    fc.property(fc.nat(1_000), fc.nat(1_000), (a, b) => {
      const [frequency, earlier] = [Math.min(a, b), Math.max(a, b)];
      const expected = plainRarity(earlier, frequency);
      expect(rarity(Math.log(earlier + 1), Math.log(frequency + 1))).toBeCloseTo(expected, 12);
    }),
  );
});
