import fc from 'fast-check';
import { expect, test } from 'vitest';
import { interestOf, learnInterest, strongest, whyOf } from '../../../../lib/scores/interest/model.ts';

// N = 4. Rarity of a term in f papers is ln(5 / (f + 1)): of 1, 3 and 4, which are in two, ln 5/3 = 0.5108; of 2 and 5,
// which are in one, ln 5/2 = 0.9163; of 9, which is in none, ln 5 = 1.6094.
// At length one [1, 2] is (0.4869, 0.8734), for √(0.5108² + 0.9163²) = 1.0491; [1, 3] is (0.7071, 0.7071).
const saved = [
  [1, 2],
  [1, 3],
];
const background = [
  [3, 4],
  [4, 5],
];
const model = learnInterest(saved, background);
const words = new Map([
  [1, 'graph'],
  [2, 'flow'],
  [3, 'tree'],
  [4, 'skin'],
  [5, 'cell'],
  [9, 'galaxy'],
]);

test('a term weighs what it is of a saved paper on average, less what it is of any other', () => {
  // 1: (0.4869 + 0.7071) / 2. 2: 0.8734 / 2. 3: 0.7071 / 2 − 0.7071 / 2. 4 and 5 mirror 1 and 2.
  const expected = [
    [1, 0.597],
    [2, 0.4367],
    [3, 0],
    [4, -0.597],
    [5, -0.4367],
  ] as const;
  expect([...model.weights.keys()].toSorted()).toEqual(expected.map(([term]) => term));
  for (const [term, weight] of expected) expect(model.weights.get(term), `${term}`).toBeCloseTo(weight, 4);
  expect(model).toMatchObject({ saved: 2, background: 2 });
});

test('a paper scores by its terms at length one; what nobody wrote about makes it longer and says nothing', () => {
  // 0.5970 · 0.4869 + 0.4367 · 0.8734 = 0.6721; 0.5970 · 0.7071 = 0.4221.
  expect(interestOf(model, [1, 2])).toBeCloseTo(0.6721, 3);
  expect(interestOf(model, [1, 3])).toBeCloseTo(0.4221, 3);
  expect(interestOf(model, [4, 5])).toBeCloseTo(-0.6721, 3);
  // 0.5970 · 0.5108 / √(0.5108² + 1.6094²) = 0.3050 / 1.6885.
  expect(interestOf(model, [1, 9])).toBeCloseTo(0.1806, 3);
  expect([interestOf(model, [9]), interestOf(model, [])]).toEqual([0, 0]);
});

test('why: the terms that speak for it, the strongest first, as it writes them', () => {
  // Weight times rarity: flow 0.4367 · 0.9163 = 0.4001, graph 0.5970 · 0.5108 = 0.3050; tree 0, skin and cell below.
  expect(whyOf(model, words, 3)).toEqual(['flow', 'graph']);
  expect(whyOf(model, words, 1)).toEqual(['flow']);
  expect(whyOf(model, new Map([[4, 'skin']]), 3)).toEqual([]);
});

test('what it looks for and away from, the strongest first', () => {
  expect(strongest(model, words, 8)).toEqual({ towards: ['flow', 'graph'], away: ['cell', 'skin'] });
  expect(strongest(model, words, 1)).toEqual({ towards: ['flow'], away: ['cell'] });
});

test('a term that every paper has says nothing, and of nothing nothing is learned', () => {
  // ln(3 / 3) = 0.
  expect(interestOf(learnInterest([[1]], [[1]]), [1])).toBe(0);
  expect(interestOf(learnInterest([], []), [1])).toBe(0);
  expect(interestOf(learnInterest([[1, 2]], []), [1])).toBe(0);
});

test('whatever was saved: between −1 and 1, in whichever order the papers come', () => {
  const papers = fc.array(fc.uniqueArray(fc.nat(12), { maxLength: 6 }), { maxLength: 8 });
  fc.assert(
    fc.property(papers, papers, fc.uniqueArray(fc.nat(14)), (some, others, paper) => {
      const score = interestOf(learnInterest(some, others), paper);
      expect(Math.abs(score)).toBeLessThanOrEqual(1 + 1e-9);
      expect(interestOf(learnInterest(some.toReversed(), others.toReversed()), paper.toReversed())).toBeCloseTo(
        score,
        9,
      );
      // Held against itself the other way round, it is the other way round.
      expect(interestOf(learnInterest(others, some), paper)).toBeCloseTo(-score, 9);
    }),
  );
});
