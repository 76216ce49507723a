import { expect, test } from 'vitest';
import { scoreChip } from '../../../lib/view/score-chip-view.ts';
import { attention, judgement, near, nothingKnown, novelty, refused, reported } from './scores.ts';

const full = {
  novelty,
  attention,
  judgements: [judgement],
  reported: [reported('novelty', 48), reported('aiScore', 52)],
  records: [],
};

test('nothing known of the chosen provider: nothing to draw', () => {
  for (const provider of ['estimated', 'reported', 'judge'] as const) {
    expect(scoreChip(nothingKnown, provider)).toBeNull();
  }
});

test('estimates are marked as such, and say by whom', () => {
  expect(scoreChip(full, 'estimated')).toEqual({
    basis: 'estimated',
    parts: ['novelty ≈72', 'attention ≈45'],
    by: 'estimated by Byline from title and abstract',
    numbers: { novelty: 72, attention: 45 },
  });
});

test('one estimate stands alone where the other is lacking', () => {
  expect(scoreChip({ ...nothingKnown, novelty }, 'estimated')?.parts).toEqual(['novelty ≈72']);
  expect(scoreChip({ ...nothingKnown, attention }, 'estimated')?.parts).toEqual(['attention ≈45']);
});

test('little confidence is a question mark, a near copy says so, nought is a number', () => {
  const parts = (change: Partial<typeof novelty>) =>
    scoreChip({ ...nothingKnown, novelty: { ...novelty, ...change } }, 'estimated')?.parts;
  expect(parts({ confidence: 'low' })).toEqual(['novelty ≈72?']);
  expect(parts({ value: 3, copyOf: near })).toEqual(['near copy ≈3']);
  expect(parts({ value: 0 })).toEqual(['novelty ≈0']);
});

test('what sources reported of this paper, the newest of each', () => {
  const older = reported('novelty', 10, '2025-01-01');
  expect(scoreChip({ ...full, reported: [older, ...full.reported] }, 'reported')).toEqual({
    basis: 'reported',
    parts: ['novelty 48%', 'AI score 52'],
    by: 'reported by wool.txt',
    numbers: { novelty: 48, attention: 52 },
  });
});

test('the newest words of the judge that have values', () => {
  const older = { ...judgement, at: '2026-11-01T00:00:00.000Z', values: { novelty: 10, soundness: 10, clarity: 10 } };
  const newest = { ...refused, at: '2026-11-25T00:00:00.000Z' };
  expect(scoreChip({ ...full, judgements: [older, newest, judgement] }, 'judge')).toEqual({
    basis: 'judge',
    parts: ['novelty 60', 'AI score 65'],
    by: 'the opinion of your judge, sheep:2b on 127.0.0.1:11434',
    numbers: { novelty: 60, attention: 65 },
  });
  expect(scoreChip({ ...full, judgements: [newest] }, 'judge')).toBeNull();
});
