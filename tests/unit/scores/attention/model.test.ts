import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { estimateAttention, isEstimate } from '../../../../lib/scores/attention/estimate.ts';
import { attentionFeatures } from '../../../../lib/scores/attention/features.ts';
import {
  type AttentionModel,
  anyField,
  bucketCount,
  readAttentionModel,
} from '../../../../lib/scores/attention/model.ts';
import { modelCard } from '../../../../lib/scores/attention/model-card.ts';
import { rawScore } from '../../../../lib/scores/attention/score.ts';
import { validatedCategories } from '../../../../lib/scores/attention/validated-categories.ts';
import { quantised, readBack, writeModel } from '../../../tools/learn/attention/write-model.ts';
import { aTable, smallModel } from './small-model.ts';

const shipped = new Uint8Array(
  readFileSync(path.resolve(import.meta.dirname, '../../../../assets/public/weights/attention.bin')),
);

const changed = (bytes: Uint8Array, at: number, value: number): Uint8Array => {
  const copy = bytes.slice();
  copy[at] = value;
  return copy;
};

test('what is written is read back', () => {
  const uneven = Float32Array.from({ length: 101 }, (_, percent) => (percent / 25) ** 3 - 7);
  const tables = [aTable({ papers: 70_000 }), aTable({ field: anyField, firstYear: 1991, quantiles: uneven })];
  const model = smallModel({ graphs: 127, sparse: -127 }, { bias: 0.25, plain: [1, -2, 0.5], scale: 0.125, tables });
  const bytes = writeModel(model);
  // Read from the middle of a larger buffer too: a file is not always at its start.
  const inside = new Uint8Array(bytes.length + 7);
  inside.set(bytes, 7);
  for (const read of [readAttentionModel(bytes), readAttentionModel(inside.subarray(7))]) {
    expect(read).toMatchObject({ bias: 0.25, plain: [1, -2, 0.5], scale: 0.125, trainedFrom: 2000, trainedTo: 2024 });
    expect([read.weights, read.checks]).toEqual([model.weights, model.checks]);
    expect(read.tables.map(({ quantiles, ...rest }) => rest)).toEqual(tables.map(({ quantiles, ...rest }) => rest));
    const widest = (uneven[100] ?? 0) - (uneven[99] ?? 0);
    for (const [percent, quantile] of (read.tables[1]?.quantiles ?? []).entries()) {
      expect(Math.abs(quantile - (uneven[percent] ?? 0))).toBeLessThanOrEqual(widest / 254 / 2 + 1e-5);
    }
  }
});

test('a table of equal scores is written and read', () => {
  const quantiles = new Float32Array(101).fill(2);
  expect(
    readAttentionModel(writeModel(smallModel({}, { tables: [aTable({ quantiles })] }))).tables[0]?.quantiles,
  ).toEqual(quantiles);
});

test('weights in 8 bits are at most half a step off, and the largest takes all', () => {
  const weights = new Float64Array(bucketCount);
  for (const [at, weight] of [0.5, -0.31, 0.123, 0.002, -0.0001].entries()) weights[at * 7] = weight;
  const read = readBack(quantised({ weights, plain: [0, 0, 0], bias: 0, checks: new Uint8Array(bucketCount) }));
  expect(read.weights[0]).toBe(127);
  for (const [at, weight] of weights.entries()) {
    expect(Math.abs((read.weights[at] ?? 0) * read.scale - weight)).toBeLessThanOrEqual(read.scale / 2 + 1e-9);
  }
});

test('check bits of both halves of a byte are kept', () => {
  const checks = Uint8Array.from({ length: bucketCount }, (_, bucket) => bucket % 16);
  const { checks: packed } = quantised({ weights: new Float64Array(bucketCount), plain: [], bias: 0, checks });
  expect([...packed.subarray(0, 3)]).toEqual([0x10, 0x32, 0x54]);
});

test('a damaged file and one of another version are refused with what to do', () => {
  const refused = /damaged or from another version of Byline\. Install Byline again/;
  expect(() => readAttentionModel(new Uint8Array())).toThrow(refused);
  expect(() => readAttentionModel(shipped.subarray(0, 20))).toThrow(refused);
  expect(() => readAttentionModel(shipped.subarray(0, -1))).toThrow(refused);
  expect(() => readAttentionModel(new Uint8Array(shipped.length + 1))).toThrow(refused);
  expect(() => readAttentionModel(changed(shipped, 0, 0x61))).toThrow(refused);
  expect(() => readAttentionModel(changed(shipped, 4, 2))).toThrow(refused);
  expect(() => readAttentionModel(changed(shipped, 6, (shipped[6] ?? 0) + 1))).toThrow(refused);
});

test('the file that ships is small, and holds weights and tables for every validated field', () => {
  expect(shipped.length).toBeLessThan(125_000);
  const model: AttentionModel = readAttentionModel(shipped);
  expect(model.weights.filter((weight) => weight !== 0).length).toBeGreaterThan(50_000);
  expect(model.residual).toBeGreaterThan(20);
  expect(model.residual).toBeLessThan(40);
  expect(new Set(model.tables.map(({ field }) => field))).toEqual(new Set([...validatedCategories, anyField]));
  for (const { quantiles, from, to, firstYear, lastYear, papers } of model.tables) {
    expect(quantiles.every((score, at) => at === 0 || score >= (quantiles[at - 1] ?? 0))).toBe(true);
    expect([from <= to, firstYear <= lastYear, papers >= 300]).toEqual([true, true, true]);
  }
});

const title = 'Teaching a language model to plan before it answers';
const abstract = `Large language models answer at once, even where a question needs several steps. We train a model to
  write down a short plan first, with rewards from a checker instead of labels, and compare it with prompting on five
  benchmarks of arithmetic and logic. Accuracy rises by eleven points while answers grow by a third. We release code.`;

test('the file that ships gives every validated category of any year a value, and terms of the text', () => {
  const model = readAttentionModel(shipped);
  const words = `${title} ${abstract}`.toLowerCase();
  for (const category of validatedCategories) {
    for (const year of [1991, 2005, 2019, 2022, 2026, 2031]) {
      const result = estimateAttention(model, { title, abstract, category, year });
      if (!isEstimate(result)) throw new Error(result.reason);
      expect(result.value).toBeGreaterThanOrEqual(0);
      expect(result.value).toBeLessThanOrEqual(100);
      expect(result.low).toBeLessThanOrEqual(result.value);
      expect(result.high).toBeGreaterThanOrEqual(result.value);
      expect(result.forTerms.length).toBeGreaterThan(0);
      for (const term of [...result.forTerms, ...result.againstTerms].flatMap((one) => one.split(' '))) {
        expect(words).toContain(term);
      }
    }
  }
});

test('a subject of many readers is above one of few in the same field and year', () => {
  const model = readAttentionModel(shipped);
  const few = `We study the calibration of a planar parallel manipulator with passive joints. The kinematic parameters
    are identified by least squares from measured poses, and a simulation of the mechanism confirms that the residual
    error of the prototype is reduced. The procedure needs one camera and takes ten minutes.`;
  const estimateOf = (paper: { title: string; abstract: string }) => {
    const result = estimateAttention(model, { ...paper, category: 'cs.RO', year: 2025 });
    return isEstimate(result) ? result.value : Number.NaN;
  };
  const many = estimateOf({ title, abstract });
  expect(many).toBeGreaterThan(estimateOf({ title: 'Calibration of a parallel manipulator', abstract: few }) + 30);
});

test('authors are not read: a paper that has none, one or many gets the same score', () => {
  const model = readAttentionModel(shipped);
  const refuse = (field: string) => {
    throw new Error(`${field} was read`);
  };
  const guarded = new Proxy(
    { title, abstract, category: 'cs.CL', year: 2025 },
    {
      get: (target, field) => (field in target ? Reflect.get(target, field) : refuse(String(field))),
      ownKeys: () => refuse('every field'),
    },
  );
  const result = estimateAttention(model, guarded);
  expect(result).toEqual(estimateAttention(model, { title, abstract, category: 'cs.CL', year: 2025 }));
  expect(rawScore(model, attentionFeatures(guarded))).toBe(rawScore(model, attentionFeatures({ title, abstract })));
});

test('the card says what the file says', () => {
  const model = readAttentionModel(shipped);
  expect(modelCard.training).toContain(`${model.trainedFrom} to ${model.trainedTo}`);
  expect(modelCard.interval).toContain(`${Math.round(model.residual)} points`);
});
