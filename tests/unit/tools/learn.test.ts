import { expect, test } from 'vitest';
import { bitsAt } from '../../../lib/identity/curve.ts';
import { hashKey } from '../../../lib/ids/hash-key.ts';
import { casesOf } from '../../tools/learn/identity/cases.ts';
import { fitCurves, type Row } from '../../tools/learn/identity/fit-curves.ts';
import { withoutTwins } from '../../tools/learn/identity/label-noise.ts';
import type { Labelled } from '../../tools/learn/identity/labelled.ts';
import { areaUnderCurve, bCubed } from '../../tools/learn/identity/measures.ts';
import { sameRandoms } from '../../tools/learn/read-papers.ts';
import { rightSingularVectors, type SparseRow } from '../../tools/learn/right-singular-vectors.ts';
import { aMention, type Told } from '../support/mentions.ts';

const scored = (same: number[], different: number[]) => [
  ...same.map((bits) => ({ bits, isSame: true })),
  ...different.map((bits) => ({ bits, isSame: false })),
];

test('the area under the curve is one where every same pair is above every different one, and none the other way', () => {
  expect(areaUnderCurve(scored([3, 2], [1, 0, -1]))).toBe(1);
  expect(areaUnderCurve(scored([0, -1], [1, 2, 3]))).toBe(0);
});

test('the area is the share of pairs in the right order: here four of six', () => {
  expect(areaUnderCurve(scored([5, 2], [4, 3, 1]))).toBeCloseTo(4 / 6);
  expect(areaUnderCurve(scored([5, 2], [4, 3, 1]).toReversed())).toBeCloseTo(4 / 6);
});

test('ties count by half', () => {
  expect(areaUnderCurve(scored([1, 1], [1, 1, 1]))).toBe(0.5);
  // 2 beats both; 1 ties with one and beats the other.
  expect(areaUnderCurve(scored([2, 1], [1, 0]))).toBe(3.5 / 4);
});

test('chance is a half', () => {
  const random = sameRandoms(7);
  const guesses = Array.from({ length: 4000 }, (_, at) => ({ bits: random(), isSame: at % 4 === 0 }));
  expect(Math.abs(areaUnderCurve(guesses) - 0.5)).toBeLessThan(0.03);
});

test('B³ is one for the true grouping', () => {
  const perfect = { truth: ['a', 'b', 'a', 'c'], groups: [[0, 2], [1], [3]] };
  expect(bCubed([perfect])).toEqual({ precision: 1, recall: 1, f1: 1 });
});

test('B³ of everything in one group is whole but not pure, of each alone pure but not whole', () => {
  const truth = ['a', 'a', 'a', 'b'];
  // Each of three is in a group that is 3/4 theirs, the fourth in one that is 1/4 his.
  expect(bCubed([{ truth, groups: [[0, 1, 2, 3]] }])).toEqual({
    precision: 2.5 / 4,
    recall: 1,
    f1: (2 * (2.5 / 4)) / (2.5 / 4 + 1),
  });
  const alone = bCubed([{ truth, groups: [[0], [1], [2], [3]] }]);
  expect(alone.precision).toBe(1);
  expect(alone.recall).toBeCloseTo((3 * (1 / 3) + 1) / 4);
});

test('B³ of a mixed grouping is as worked out by hand, and a mean over items, not over names', () => {
  const mixed = {
    truth: ['a', 'a', 'b', 'b', 'b'],
    groups: [
      [0, 1, 2],
      [3, 4],
    ],
  };
  // Pure: 2/3, 2/3, 1/3, 1, 1. Whole: 1, 1, 1/3, 2/3, 2/3.
  const { precision, recall, f1 } = bCubed([mixed]);
  expect(precision).toBeCloseTo(11 / 15);
  expect(recall).toBeCloseTo(11 / 15);
  expect(f1).toBeCloseTo(11 / 15);
  const both = bCubed([mixed, { truth: ['c'], groups: [[0]] }]);
  expect(both.precision).toBeCloseTo((11 / 3 + 1) / 6);
});

const knots = { height: [0, 1, 2, 3, 4], side: [0, 1] };
const planted: [number, number][] = [
  [0, -3],
  [1, -1],
  [2, 0],
  [3, 2],
  [4, 3],
];

/** Pairs whose odds are those of the planted curve, and of whatever is fixed besides. */
function lessons(count: number, fixed: (at: number) => number = () => 0): Row[] {
  const random = sameRandoms(11);
  return Array.from({ length: count }, (_, index): Row => {
    const at = 4 * random();
    const bits = bitsAt(planted, at) + fixed(index);
    return {
      measures: [{ curve: 'height', at }],
      fixed: fixed(index),
      isSame: random() < 1 / (1 + 2 ** -bits),
      weight: 1,
    };
  });
}

test('a planted curve is found again from pairs that follow it', () => {
  const { height = [] } = fitCurves(lessons(20_000), knots);
  expect(height.map(([at]) => at)).toEqual([0, 1, 2, 3, 4]);
  for (const [at, bits] of planted) expect(Math.abs(bitsAt(height, at) - bits)).toBeLessThan(0.4);
  const bits = height.map(([, value]) => value);
  expect(bits).toEqual([...bits].sort((a, b) => a - b));
});

test('what is fixed already is not learned again', () => {
  const { height = [] } = fitCurves(
    lessons(20_000, (at) => (at % 2 === 0 ? 2 : -2)),
    knots,
  );
  for (const [at, bits] of planted) expect(Math.abs(bitsAt(height, at) - bits)).toBeLessThan(0.4);
});

test('what two reasons both know counts once', () => {
  const twice = lessons(5_000).map((row) => {
    return { ...row, measures: row.measures.flatMap((one) => [one, { ...one, curve: 'again' }]) };
  });
  const { height = [], again = [] } = fitCurves(twice, { ...knots, again: knots.height });
  const { height: alone = [] } = fitCurves(lessons(5_000), knots);
  for (const at of knots.height) {
    expect(bitsAt(height, at)).toBeCloseTo(bitsAt(again, at), 3);
    expect(Math.abs(bitsAt(height, at) + bitsAt(again, at) - bitsAt(alone, at))).toBeLessThan(0.2);
  }
});

test('a pair counts for as much as it weighs', () => {
  const row = (isSame: boolean, weight: number): Row => {
    return { measures: [{ curve: 'height', at: 2 }], fixed: 0, isSame, weight };
  };
  const at = (rows: Row[]) => bitsAt(fitCurves(rows, knots).height ?? [], 2);
  expect(at([row(true, 300), row(false, 100)])).toBeCloseTo(Math.log2(3), 1);
  expect(at([row(true, 100), row(false, 300)])).toBeCloseTo(-Math.log2(3), 1);
});

test('beyond the last knot a measure counts as at it, and a curve nobody measured says nothing', () => {
  const inside = lessons(500).map((row) => ({ ...row, measures: [{ curve: 'height', at: 4 }] }));
  const beyond = inside.map((row) => ({ ...row, measures: [{ curve: 'height', at: 400 }] }));
  expect(fitCurves(beyond, knots)).toEqual(fitCurves(inside, knots));
  expect(fitCurves(inside, knots).side).toEqual([
    [0, 0],
    [1, 0],
  ]);
});

/** A mention of a known person: by default of Lin Guo. */
const labelled = (person: string, paper: number, told: Told = {}): Labelled => {
  return { ...aMention('Lin Guo', told), person, paper };
};

test('a paper is left out of what the store knows of its own author', () => {
  const own = [
    labelled('a', 1, { beside: ['Ada Byron'] }),
    labelled('a', 2, { beside: ['Bo Zhou'] }),
    labelled('a', 3, { beside: ['Carla Rossi'] }),
  ];
  const [first] = casesOf(own);
  expect(first?.candidates).toHaveLength(1);
  const [candidate] = first?.candidates ?? [];
  expect(candidate).toMatchObject({ person: 'a', isSame: true });
  expect(candidate?.fingerprint?.texts).toHaveLength(2);
  expect([...(candidate?.fingerprint?.coauthors ?? [])].sort()).toEqual(
    [hashKey('zhou|bo'), hashKey('rossi|carla')].sort(),
  );
});

test('a person whose only paper it is leaves no right candidate', () => {
  const cases = casesOf([labelled('a', 1), labelled('b', 2), labelled('b', 3)]);
  expect(cases.map(({ candidates }) => candidates.map(({ person, isSame }) => [person, isSame]))).toEqual([
    [['b', false]],
    [
      ['a', false],
      ['b', true],
    ],
    [
      ['a', false],
      ['b', true],
    ],
  ]);
});

test('two namesakes on one paper are not each other’s candidates', () => {
  const cases = casesOf([labelled('a', 1), labelled('b', 1), labelled('a', 2), labelled('b', 3)]);
  expect(cases.map(({ person, candidates }) => [person, ...candidates.map((one) => one.person)])).toEqual([
    ['a', 'a'],
    ['b', 'b'],
    ['a', 'a', 'b'],
    ['b', 'a', 'b'],
  ]);
});

test('no more cases are made than asked for, all mentions being known', () => {
  const cases = casesOf([labelled('a', 1), labelled('b', 2), labelled('a', 3)], 1);
  expect(cases.map(({ candidates }) => candidates.map(({ person }) => person))).toEqual([['a', 'b']]);
});

test('ids with two coauthors in common are joined, those with one are not', () => {
  const { mentions, twins } = withoutTwins([
    labelled('a', 1, { beside: ['Ada Byron', 'Bo Zhou'] }),
    labelled('b', 2, { beside: ['Ada Byron', 'Esra Kaya'] }),
    labelled('c', 3, { beside: ['Bo Zhou', 'Ada Byron', 'Gita Rao'] }),
  ]);
  expect(mentions.map(({ person }) => person)).toEqual(['a', 'b', 'a']);
  expect(twins.map(({ papers, sharedCoauthors }) => ({ papers, sharedCoauthors }))).toEqual([
    { papers: [1, 1], sharedCoauthors: 2 },
  ]);
});

test('coauthors in common may stand on several papers, and joining goes on from id to id', () => {
  const { mentions } = withoutTwins([
    labelled('a', 1, { beside: ['Ada Byron'] }),
    labelled('a', 2, { beside: ['Bo Zhou'] }),
    labelled('b', 3, { beside: ['Ada Byron', 'Bo Zhou', 'Esra Kaya', 'Gita Rao'] }),
    labelled('c', 4, { beside: ['Esra Kaya', 'Gita Rao'] }),
    labelled('d', 5, { beside: ['Hana Sato', 'Gita Rao'] }),
  ]);
  const people = mentions.map(({ person }) => person);
  expect(new Set(people.slice(0, 4)).size).toBe(1);
  expect(people[4]).toBe('d');
});

test('joining changes nothing but who is meant', () => {
  const before = [labelled('a', 1, { beside: ['Ada Byron'] }), labelled('b', 2)];
  expect(withoutTwins(before)).toEqual({ mentions: before, twins: [] });
});

const sparse = (...rows: number[][]): SparseRow[] =>
  rows.map((row) => {
    const filled = row.flatMap((value, column) => (value === 0 ? [] : [column]));
    return { columns: Int32Array.from(filled), values: Float32Array.from(filled, (column) => row[column] ?? 0) };
  });

/** One column of a row-major matrix, its first number that is not zero taken as positive. */
function column(matrix: Float64Array, k: number, at: number): number[] {
  const values = Array.from({ length: matrix.length / k }, (_, row) => matrix[row * k + at] ?? 0);
  const sign = Math.sign(values.find((value) => Math.abs(value) > 1e-6) ?? 1);
  return values.map((value) => value * sign);
}

const closeTo = (...values: number[]) => values.map((value) => expect.closeTo(value, 4));

test('the right singular vectors of a diagonal matrix are its axes, the strongest first', () => {
  const vectors = rightSingularVectors(sparse([2, 0, 0], [0, 0, 5], [0, 3, 0]), 3, 3, sameRandoms(1), 40);
  expect(vectors).toHaveLength(9);
  expect([0, 1, 2].map((at) => column(vectors, 3, at))).toEqual([closeTo(0, 0, 1), closeTo(0, 1, 0), closeTo(1, 0, 0)]);
});

test('the right singular vectors of (3 0; 4 5) lie on the diagonals', () => {
  // AᵀA = (25 20; 20 25), with eigenvalues 45 and 5.
  const vectors = rightSingularVectors(sparse([3, 0], [4, 5]), 2, 2, sameRandoms(1), 40);
  const half = Math.SQRT1_2;
  expect([column(vectors, 2, 0), column(vectors, 2, 1)]).toEqual([closeTo(half, half), closeTo(half, -half)]);
});

test('of a table with two kinds of rows the first vector is that of the stronger kind', () => {
  const vectors = rightSingularVectors(sparse([1, 1, 0, 0], [2, 2, 0, 0], [0, 0, 1, 1]), 4, 1, sameRandoms(5), 40);
  expect(column(vectors, 1, 0)).toEqual(closeTo(Math.SQRT1_2, Math.SQRT1_2, 0, 0));
});
