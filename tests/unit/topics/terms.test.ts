import { expect, test } from 'vitest';
import { countTerms, termsOf } from '../../../lib/topics/terms.ts';

test('terms are lower-case words in their order, without accents', () => {
  expect(termsOf('Naïve Schrödinger Bridges, naïve again')).toEqual([
    'naive',
    'schrodinger',
    'bridges',
    'naive',
    'again',
  ]);
});

test('formulas and TeX commands are no terms, what stands inside a command is one', () => {
  expect(termsOf('An $\\alpha$-stable \\emph{sampler} with rate $n \\log n$ bounds')).toEqual([
    'stable',
    'sampler',
    'with',
    'rate',
    'bounds',
  ]);
});

test('words of one or two letters and bare numbers are no terms, names with a number are', () => {
  expect(termsOf('On 3D of a CT in 2024: GPT-4 and state-of-the-art')).toEqual(['gpt-4', 'and', 'state-of-the-art']);
});

test('a title says twice what an abstract does', () => {
  const counts = countTerms({ title: 'Sparse graphs', abstract: 'Graphs are sparse where graphs are large' });
  expect(Object.fromEntries(counts)).toEqual({ sparse: 3, graphs: 4, are: 2, where: 1, large: 1 });
});

test('a paper without an abstract has the terms of its title', () => {
  expect([...countTerms({ title: 'Sparse graphs' })]).toEqual([
    ['sparse', 2],
    ['graphs', 2],
  ]);
});

test('letters with a TeX accent are letters', () => {
  expect(termsOf('The Schr\\"odinger equation by Fr{\\"u}hwirth, Erd\\H{o}s and \\v{S}koda')).toEqual([
    'the',
    'schrodinger',
    'equation',
    'fruhwirth',
    'erdos',
    'and',
    'skoda',
  ]);
});

test('two dashes end a word, one does not', () => {
  expect(termsOf('time--frequency analysis---of state-of-the-art low- rank')).toEqual([
    'time',
    'frequency',
    'analysis',
    'state-of-the-art',
    'low',
    'rank',
  ]);
});

test('prices are no formulas', () => {
  expect(termsOf('It costs $5 to train, and labels cost $7 a piece')).toEqual([
    'costs',
    'train',
    'and',
    'labels',
    'cost',
    'piece',
  ]);
});
