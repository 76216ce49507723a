import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bitsAt, type Curve } from '../../../lib/identity/curve.ts';

const roof: Curve = [
  [-1, -2],
  [1, 4],
  [5, 0],
];

test('at its points a curve is worth what they say', () => {
  expect(roof.map(([at]) => bitsAt(roof, at))).toEqual([-2, 4, 0]);
});

test('between two points it goes straight', () => {
  expect(bitsAt(roof, 0)).toBe(1);
  expect(bitsAt(roof, 2)).toBe(3);
  expect(bitsAt(roof, 4.5)).toBe(0.5);
});

test('beyond its ends it stays level', () => {
  expect(bitsAt(roof, -100)).toBe(-2);
  expect(bitsAt(roof, 100)).toBe(0);
  expect(bitsAt(roof, Number.POSITIVE_INFINITY)).toBe(0);
  expect(bitsAt(roof, Number.NEGATIVE_INFINITY)).toBe(-2);
});

test('a curve of one point is worth the same everywhere, one without points nothing', () => {
  expect([-9, 3, 9].map((at) => bitsAt([[3, 1.5]], at))).toEqual([1.5, 1.5, 1.5]);
  expect(bitsAt([], 3)).toBe(0);
});

const number = fc.double({ min: -1e6, max: 1e6, noNaN: true });
const anyCurve = fc
  .uniqueArray(fc.tuple(fc.integer({ min: -1000, max: 1000 }), number), {
    minLength: 2,
    maxLength: 12,
    selector: ([at]) => at,
  })
  .map((points) => points.sort(([a], [b]) => a - b));

test('between two neighbouring points the value lies between theirs', () => {
  fc.assert(
    fc.property(anyCurve, fc.nat(), fc.double({ min: 0, max: 1, noNaN: true }), (curve, choice, share) => {
      const left = choice % (curve.length - 1);
      const [[a, from] = [0, 0], [b, to] = [0, 0]] = curve.slice(left, left + 2);
      const value = bitsAt(curve, a + share * (b - a));
      const slip = 1e-6 * (1 + Math.abs(from) + Math.abs(to));
      expect(value).toBeGreaterThanOrEqual(Math.min(from, to) - slip);
      expect(value).toBeLessThanOrEqual(Math.max(from, to) + slip);
    }),
  );
});
