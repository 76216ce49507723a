import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Measured, Measures } from '../../../../lib/scores/novelty/measure.ts';
import { percentile, scaleOf } from '../../../../lib/scores/novelty/scale.ts';

const measures = fc.record({
  distance: fc.double({ min: 0, max: 1, noNaN: true }),
  surprise: fc.double({ min: -3, max: 3, noNaN: true }),
  fresh: fc.nat(12),
});
const measured = fc
  .tuple(measures, measures, measures)
  .map(([all, first, second]): Measured => ({ ...all, halves: [first, second] }));
const references = fc.array(measured, { minLength: 1, maxLength: 60 });

/** The same measures against all papers and against each half. */
const everywhere = (one: Measures): Measured => ({ ...one, halves: [one, one] });

test('a percentile is the share below, with half of those that are equal', () => {
  const values = Float64Array.of(1, 2, 2, 2, 5);
  expect([0, 1, 1.5, 2, 3, 5, 6].map((value) => percentile(value, values))).toEqual([0, 0.1, 0.2, 0.5, 0.8, 0.9, 1]);
});

test('among no papers every place is the middle', () => {
  expect(percentile(3, new Float64Array())).toBe(0.5);
  const scale = scaleOf([]);
  expect(scale.papers).toBe(0);
  expect(scale.place(everywhere({ distance: 1, surprise: 2, fresh: 3 }))).toEqual({ all: 0.5, halves: [0.5, 0.5] });
});

test('a percentile of any values is what counting them says', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1 }),
      fc.integer({ min: -1, max: 10 }),
      (some, value) => {
        const below = some.filter((one) => one < value).length;
        const equal = some.filter((one) => one === value).length;
        expect(percentile(value, Float64Array.from(some).sort())).toBe((below + equal / 2) / some.length);
      },
    ),
  );
});

test('the places of the papers of reference are spread evenly: any is as frequent as any other', () => {
  fc.assert(
    fc.property(references, (some) => {
      const scale = scaleOf(some);
      expect(scale.papers).toBe(some.length);
      const placed = some.map((one) => scale.place(one));
      for (const places of [placed.map(({ all }) => all), placed.map(({ halves }) => halves[0])]) {
        // Of papers that measure the same, each stands in the middle of them.
        for (const place of places) {
          const below = places.filter((other) => other < place).length;
          const equal = places.filter((other) => other === place).length;
          expect(place).toBeCloseTo((below + equal / 2) / places.length, 10);
        }
      }
    }),
  );
});

test('what is farther in one measure and the same in the others is never placed lower', () => {
  const names = fc.constantFrom('distance', 'surprise', 'fresh' as const);
  fc.assert(
    fc.property(references, measures, names, fc.double({ min: 0, max: 3, noNaN: true }), (some, one, name, more) => {
      const scale = scaleOf(some);
      const [before, after] = [one, { ...one, [name]: one[name] + more }].map((each) => scale.place(everywhere(each)));
      expect(after?.all).toBeGreaterThanOrEqual(before?.all ?? 9);
      expect(after?.halves[0]).toBeGreaterThanOrEqual(before?.halves[0] ?? 9);
      expect(after?.halves[1]).toBeGreaterThanOrEqual(before?.halves[1] ?? 9);
    }),
  );
});

test('each measure counts, and what is farthest in all is above everything', () => {
  const steps = [0, 0.25, 0.5, 0.75, 1];
  const middle = { distance: 0.5, surprise: 0.5, fresh: 0.5 };
  const scale = scaleOf(steps.map((step) => everywhere({ distance: step, surprise: step, fresh: step })));
  for (const name of ['distance', 'surprise', 'fresh'] as const) {
    expect(scale.place(everywhere({ ...middle, [name]: 2 })).all).toBeGreaterThan(0.5);
    expect(scale.place(everywhere({ ...middle, [name]: -1 })).all).toBeLessThan(0.5);
  }
  expect(scale.place(everywhere({ distance: 2, surprise: 2, fresh: 2 })).all).toBe(1);
  expect(scale.place(everywhere({ distance: -1, surprise: -1, fresh: -1 })).all).toBe(0);
});

test('halves are placed among halves', () => {
  const at = (distance: number) => ({ distance, surprise: 0, fresh: 0 });
  const some = [0.1, 0.2, 0.3, 0.4].map((one): Measured => ({ ...at(one), halves: [at(one + 1), at(one + 2)] }));
  expect(scaleOf(some).place({ ...at(0.25), halves: [at(0), at(3)] })).toEqual({ all: 0.5, halves: [0, 1] });
});
