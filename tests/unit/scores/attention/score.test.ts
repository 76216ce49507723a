import { expect, test } from 'vitest';
import { hashKey } from '../../../../lib/ids/hash-key.ts';
import { attentionFeatures } from '../../../../lib/scores/attention/features.ts';
import { anyField } from '../../../../lib/scores/attention/model.ts';
import { percentileOf, tableFor } from '../../../../lib/scores/attention/percentile.ts';
import { bucketOf, checkOf, contribution, rawScore } from '../../../../lib/scores/attention/score.ts';
import { aTable, evenly, smallModel } from './small-model.ts';

test('bucket and check bits come from different bits of a hash', () => {
  expect(bucketOf(0x12345678)).toBe(0x5678);
  expect(checkOf(0x12345678)).toBe(4);
  expect(bucketOf(0xffff0000)).toBe(0);
  expect(checkOf(0xffff0000)).toBe(15);
});

test('a score is the bias, what each known word adds, and the plain features', () => {
  const model = smallModel({ graphs: 50, 'sparse graphs': -20 }, { bias: 0.5, plain: [0, 0, 0.25] });
  const features = attentionFeatures({ title: 'Sparse graphs: nothing', abstract: '' });
  const each = 1 / Math.sqrt(features.grams.length);
  expect(rawScore(model, features)).toBeCloseTo(0.5 + (0.5 - 0.2) * each + 0.25);
});

test('two words that share a bucket are told apart by the check bits', () => {
  const model = smallModel({ graphs: 50 });
  const hash = hashKey('graphs');
  expect(contribution(model, { hash, weight: 1 })).toBeCloseTo(0.5);
  expect(contribution(model, { hash: (hash ^ 0x10000) >>> 0, weight: 1 })).toBe(0);
});

test('buckets next to each other keep their own check bits', () => {
  const words = ['graphs', 'sparse', 'kernels', 'planning', 'robots', 'speech', 'vision', 'parsing'];
  const model = smallModel(Object.fromEntries(words.map((word, at) => [word, at + 1])));
  expect(words.map((word) => contribution(model, { hash: hashKey(word), weight: 100 }))).toEqual(
    words.map((_, at) => expect.closeTo(at + 1)),
  );
});

test('a percentile lies on straight lines between the quantiles, and ends at 0 and 100', () => {
  const of = (score: number) => percentileOf({ quantiles: evenly }, score);
  expect([of(-1), of(0), of(0.5), of(1)]).toEqual([0, 50, 75, 100]);
  expect(of(0.51)).toBeCloseTo(75.5);
  expect([of(-9), of(9)]).toEqual([0, 100]);
});

test('many equal scores: the percentile is that of the highest of them', () => {
  const quantiles = Float32Array.from({ length: 101 }, (_, percent) => (percent < 40 ? 0 : percent - 39));
  expect(percentileOf({ quantiles }, 0)).toBe(39);
  expect(percentileOf({ quantiles }, 0.5)).toBeCloseTo(39.5);
});

test('the percentile never falls where the score rises', () => {
  const percentiles = Array.from({ length: 400 }, (_, at) => percentileOf({ quantiles: evenly }, at / 100 - 2));
  expect(percentiles).toEqual(percentiles.toSorted((a, b) => a - b));
  expect(new Set(percentiles).size).toBeGreaterThan(190);
});

test('a field is compared with its own papers of the year, else with all fields, else with the nearest years', () => {
  const own = aTable({ firstYear: 2015, lastYear: 2019 });
  const [early, late] = [2010, 2024].map((year) => aTable({ field: anyField, firstYear: year, lastYear: year + 2 }));
  const model = smallModel({}, { tables: [own, ...[early, late].flatMap((table) => table ?? [])] });
  expect(tableFor(model, 'cs.LG', 2015)).toBe(own);
  expect(tableFor(model, 'cs.CV', 2015)).toBe(early);
  expect(tableFor(model, 'cs.LG', 2025)).toBe(late);
  expect(tableFor(model, 'cs.LG', 1995)).toBe(early);
  expect(tableFor(model, 'cs.LG', 2050)).toBe(late);
  expect(tableFor(smallModel({}, { tables: [] }), 'cs.LG', 2020)).toBeUndefined();
});
