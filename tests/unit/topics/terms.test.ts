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
