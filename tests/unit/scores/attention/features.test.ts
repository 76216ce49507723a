import { expect, test } from 'vitest';
import { hashKey } from '../../../../lib/ids/hash-key.ts';
import { attentionFeatures, plainNames } from '../../../../lib/scores/attention/features.ts';

const weightsOf = (title: string, abstract: string) =>
  Object.fromEntries(attentionFeatures({ title, abstract }).grams.map(({ text, weight }) => [text, weight]));

test('words and pairs of words of title and abstract, none across the two', () => {
  const { grams } = attentionFeatures({ title: 'Deep Sparse Nets', abstract: 'Sparse nets learn.' });
  expect(grams.map(({ text }) => text)).toEqual([
    'deep',
    'sparse',
    'deep sparse',
    'nets',
    'sparse nets',
    'learn',
    'nets learn',
  ]);
});

test('a word hashes as itself and a pair with one space between', () => {
  const { grams } = attentionFeatures({ title: 'Deep  nets', abstract: '' });
  expect(grams.map(({ hash }) => hash)).toEqual([hashKey('deep'), hashKey('nets'), hashKey('deep nets')]);
});

test('the title counts as three mentions, and further mentions count ever less', () => {
  const weights = weightsOf('graphs', 'trees. trees trees');
  expect(weights.graphs).toBeCloseTo(weights.trees ?? 0);
  const { once = 0, twice = 0, often = 0 } = weightsOf('', 'once, twice or twice, often often often often');
  expect(twice / once).toBeCloseTo(1 + Math.log(2));
  expect(often / once).toBeCloseTo(1 + Math.log(4));
});

test('the squares of the weights of a text sum to one however long it is', () => {
  for (const abstract of ['short text', 'a much longer text that goes on and on about many other things '.repeat(9)]) {
    const { grams } = attentionFeatures({ title: 'Any title', abstract });
    expect(grams.reduce((sum, { weight }) => sum + weight ** 2, 0)).toBeCloseTo(1);
  }
});

test('plain features: lengths of title and abstract, a colon in the title', () => {
  const plainOf = (title: string, abstract: string) => attentionFeatures({ title, abstract }).plain;
  expect(plainOf('Nets: one', 'two')).toEqual([Math.log(10), Math.log(4), 1]);
  expect(plainOf('Nets', 'one: two')).toEqual([Math.log(5), Math.log(9), 0]);
  expect(plainOf('', '')).toHaveLength(plainNames.length);
});

test('a text without words has no words, and nothing is divided by zero', () => {
  expect(attentionFeatures({ title: '', abstract: '1 + 1' })).toEqual({ grams: [], plain: [0, Math.log(6), 0] });
});
