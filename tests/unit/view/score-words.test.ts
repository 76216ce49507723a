import { expect, test } from 'vitest';
import type { NoveltyLack } from '../../../lib/scores/novelty/types.ts';
import {
  attentionRefusalSentence,
  attentionSentence,
  confidenceSentence,
  noveltyLackSentence,
  noveltySentence,
  ordinal,
} from '../../../lib/view/score-words.ts';
import { attention, lacking, near, novelty } from './scores.ts';

test('ordinals end as they are spoken', () => {
  expect([0, 1, 2, 3, 4, 10, 11, 12, 13, 21, 22, 53, 72, 100].map(ordinal).join(' ')).toBe(
    '0th 1st 2nd 3rd 4th 10th 11th 12th 13th 21st 22nd 53rd 72nd 100th',
  );
});

test('a percentile says of what: a category, an archive, or all fields', () => {
  const of = (name: string, papers: number) => noveltySentence({ ...novelty, references: { papers, of: name } });
  expect(of('cs.LG', 400)).toBe('72nd percentile of 400 cs.LG papers in your library.');
  expect(of('cs', 250)).toBe('72nd percentile of 250 cs papers in your library.');
  expect(of('all fields', 1_400)).toBe('72nd percentile of 1,400 papers of all fields in your library.');
});

test('a near copy is not called a percentile', () => {
  expect(noveltySentence({ ...novelty, value: 3, copyOf: near })).toBe(
    'Its text repeats an earlier paper, which counts as 5 at most.',
  );
});

test('confidence names what it lacks', () => {
  expect(confidenceSentence({ confidence: 'high', earlier: 12_340 })).toBe(
    'High confidence: 12,340 earlier papers are known.',
  );
  expect(confidenceSentence({ confidence: 'medium', earlier: 5_000 })).toBe(
    'Medium confidence: only 5,000 earlier papers are known.',
  );
  expect(confidenceSentence({ confidence: 'low', earlier: 1_200 })).toBe(
    'Low confidence: only 1,200 earlier papers are known.',
  );
  expect(confidenceSentence({ confidence: 'low', earlier: 50_000 })).toBe(
    'Low confidence: few earlier papers are on its subject, or two halves of them disagree about it.',
  );
});

test('whatever novelty lacks has a sentence', () => {
  const sentences: Record<NoveltyLack, string> = {
    abstract: 'No abstract is known. Byline learns it when you open the page of the paper.',
    date: 'The date of its first version is not known, so nothing is known to be earlier.',
    terms: 'Too little text: 312 of the 1,000 it needs in different words.',
    'earlier papers': 'Not enough earlier papers: 312 of the 1,000 it needs.',
    'papers of its field': 'Not enough earlier papers of its field: 312 of the 1,000 it needs.',
    'related papers': 'Not enough earlier papers on its subject: 312 of the 1,000 it needs.',
    'papers to compare with': 'Not enough papers to compare it with: 312 of the 1,000 it needs.',
  };
  for (const [lacks, sentence] of Object.entries(sentences)) {
    expect(noveltyLackSentence(lacking(lacks as NoveltyLack))).toBe(sentence);
  }
});

test('attention says among whom and when', () => {
  expect(attentionSentence(attention)).toBe(
    '45th percentile of cs.LG papers of 2017 to 2019 by citations, guessed from title and abstract.',
  );
  expect(attentionSentence({ ...attention, value: 91, years: [2019, 2019] })).toMatch(/^91st .* papers of 2019 by/);
});

test('why there is no attention estimate', () => {
  const validated = ['cs.LG', 'cs.CV', 'stat.ML'];
  expect(attentionRefusalSentence({ reason: 'category-not-validated', category: 'math.AG', validated })).toBe(
    'Not validated for math.AG: it was tried on cs.LG, cs.CV and stat.ML only.',
  );
  expect(attentionRefusalSentence({ reason: 'category-not-validated', category: '', validated })).toBe(
    'Its category is not known: it was tried on cs.LG, cs.CV and stat.ML only.',
  );
  expect(attentionRefusalSentence({ reason: 'no-abstract' })).toContain('No abstract is known.');
  expect(attentionRefusalSentence({ reason: 'no-year' })).toBe('The year of its first version is not known.');
  expect(attentionRefusalSentence({ reason: 'too-short', words: 20, needed: 30 })).toBe(
    'Too little text: 20 of the 30 different words it needs.',
  );
});
