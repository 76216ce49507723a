import { expect, test } from 'vitest';
import {
  type AttentionEstimate,
  type AttentionInput,
  estimateAttention,
  fewestWords,
  isEstimate,
} from '../../../../lib/scores/attention/estimate.ts';
import { anyField } from '../../../../lib/scores/attention/model.ts';
import { validatedCategories } from '../../../../lib/scores/attention/validated-categories.ts';
import { aTable, smallModel } from './small-model.ts';

// Forty different words, of which none is a stop word.
const filler = Array.from({ length: 40 }, (_, at) => `filler${String.fromCharCode(97 + (at % 26))}${at}`).join(' ');
const paper: AttentionInput = { title: 'Sparse graphs', abstract: filler, category: 'cs.LG', year: 2024 };

function estimated(model: ReturnType<typeof smallModel>, more: Partial<AttentionInput> = {}): AttentionEstimate {
  const result = estimateAttention(model, { ...paper, ...more });
  if (!isEstimate(result)) throw new Error(`refused: ${result.reason}`);
  return result;
}

test('the value is the whole percentile of the score in the table of field and year', () => {
  const tables = [
    aTable(),
    aTable({ field: anyField, from: 2010, to: 2025, quantiles: new Float32Array(101).fill(9) }),
  ];
  const model = smallModel({}, { bias: 0.107, tables });
  expect(estimated(model)).toMatchObject({ value: 55, field: 'cs.LG', years: [2019, 2025] });
  expect(estimated(model, { category: 'cs.CV' })).toMatchObject({ value: 0, field: anyField, years: [2010, 2025] });
});

test('the value rises with the score, and so do both ends', () => {
  const rows = [-1.5, -0.7, -0.2, 0, 0.3, 0.8, 1.5].map((bias) => estimated(smallModel({}, { bias })));
  expect(rows.map(({ value }) => value)).toEqual([0, 15, 40, 50, 65, 90, 100]);
  expect(rows.map(({ low }) => low)).toEqual([0, 0, 10, 20, 35, 60, 70]);
  expect(rows.map(({ high }) => high)).toEqual([30, 45, 70, 80, 95, 100, 100]);
});

test('the words that raise it and lower it most are words of the text, the strongest first', () => {
  const model = smallModel({ graphs: 9, fillera0: 70, fillerb1: 40, fillerc2: -20, fillerd3: -60, absent: 127 });
  expect(estimated(model)).toMatchObject({
    forTerms: ['fillera0', 'fillerb1', 'graphs'],
    againstTerms: ['fillerd3', 'fillerc2'],
  });
});

test('a word of a pair that is named already is not named again', () => {
  const model = smallModel({ 'sparse graphs': 90, graphs: 80, sparse: 70, fillera0: 5 });
  expect(estimated(model).forTerms).toEqual(['sparse graphs', 'fillera0']);
});

test('stop words are not named, alone or in a pair, though they count', () => {
  const model = smallModel({ propose: 100, 'propose graphs': 100, graphs: 10 });
  const abstract = `We propose graphs. ${filler}`;
  expect(estimated(model, { abstract }).forTerms).toEqual(['graphs']);
  expect(estimated(model, { abstract }).value).toBeGreaterThan(estimated(model).value);
});

test('at most five words each', () => {
  const words = filler.split(' ');
  const model = smallModel(Object.fromEntries(words.map((word, at) => [word, at < 20 ? at + 1 : -at])));
  const { forTerms, againstTerms } = estimated(model);
  expect([forTerms.length, againstTerms.length]).toEqual([5, 5]);
  expect(forTerms[0]).toBe(words[19]);
  expect(againstTerms[0]).toBe(words[39]);
});

test('no estimate outside of the categories that were tried', () => {
  for (const category of ['math.AG', 'astro-ph.CO', 'cs.DS', 'cs', '', null, undefined]) {
    expect(estimateAttention(smallModel(), { ...paper, category })).toEqual({
      reason: 'category-not-validated',
      category: category ?? '',
      validated: validatedCategories,
    });
  }
  for (const category of validatedCategories)
    expect(isEstimate(estimateAttention(smallModel(), { ...paper, category }))).toBe(category === 'cs.LG');
});

test('no estimate without an abstract', () => {
  for (const abstract of [null, undefined, '', ' \n']) {
    expect(estimateAttention(smallModel(), { ...paper, abstract })).toEqual({ reason: 'no-abstract' });
  }
});

test('no estimate without a year', () => {
  for (const year of [null, undefined, Number.NaN]) {
    expect(estimateAttention(smallModel(), { ...paper, year })).toEqual({ reason: 'no-year' });
  }
});

test('no estimate from a few words, however often they stand there', () => {
  const abstract = 'graphs networks learning '.repeat(30);
  expect(estimateAttention(smallModel(), { ...paper, title: '', abstract })).toEqual({
    reason: 'too-short',
    words: 3,
    needed: fewestWords,
  });
  const enough = filler.split(' ').slice(0, fewestWords).join(' ');
  expect(isEstimate(estimateAttention(smallModel(), { ...paper, title: '', abstract: enough }))).toBe(true);
});
