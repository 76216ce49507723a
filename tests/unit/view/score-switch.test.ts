import { expect, test } from 'vitest';
import { scoreOutOfRange } from '../../../lib/metrics/checks/score-out-of-range.ts';
import { cardWithoutScores, paperWithoutScores, withoutScores } from '../../../lib/view/score-switch.ts';
import type { AuthorView, CardView, DoubtView, MetricView, PopupByline, PopupPaper } from '../../../lib/view/types.ts';

const metric = (id: MetricView['metric']): MetricView => ({
  metric: id,
  label: id,
  text: '1',
  basis: 'reported',
  source: 'a',
  observedOn: '2026-11-24',
  doubts: [],
});
const doubt = (id: string): DoubtView => ({ id, code: '', level: 'unusual', message: id, means: '' });
const author: AuthorView = {
  authorId: 1,
  name: 'Ada',
  externalIds: {},
  followed: false,
  metrics: [metric('hIndex'), metric('novelty'), metric('aiScore'), metric('i10')],
  doubts: [doubt(scoreOutOfRange.id), doubt('several-people')],
  looksMixed: false,
  people: 1,
  partOf: null,
  parts: [],
  papers: [],
};
const left = { metrics: [metric('hIndex'), metric('i10')], doubts: [doubt('several-people')] };

test('an author loses scores and the doubts about them, and nothing else', () => {
  expect(withoutScores(author)).toEqual({ ...author, ...left });
});

test('so do the card and the rows of the popup, where nobody may stand behind a name', () => {
  const card = { author, outcome: 'likely' } as CardView;
  expect(cardWithoutScores(card)).toEqual({ author: { ...author, ...left }, outcome: 'likely' });
  const bylines = [{ author }, { author: null }] as PopupByline[];
  expect(paperWithoutScores({ bylines } as PopupPaper).bylines).toEqual([
    { author: { ...author, ...left } },
    { author: null },
  ]);
});
