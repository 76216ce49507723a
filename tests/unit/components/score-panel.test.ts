import { parseHTML } from 'linkedom';
import { type ComponentChild, h, render } from 'preact';
import { beforeAll, expect, test } from 'vitest';
import { ScoreChip } from '../../../components/score-chip.tsx';
import { ScoreLines } from '../../../components/score-lines.tsx';
import { ScorePanel } from '../../../components/score-panel.tsx';
import { scoreChip } from '../../../lib/view/score-chip-view.ts';
import { scorePanel } from '../../../lib/view/score-panel-view.ts';
import { attention, judgement, near, nothingKnown, novelty, now, ready, reported } from '../view/scores.ts';

beforeAll(() => {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  Object.assign(globalThis, { document });
});

const paper = { arxivId: '2411.00001', title: 'Sheep' };
const full = { novelty, attention, judgements: [judgement], reported: [reported('novelty', 48)], records: [] };

function draw(node: ComponentChild): HTMLElement {
  const root = document.createElement('div');
  render(node, root);
  return root;
}

test('whoever says a score is seen without colour, and heard with what is seen', () => {
  for (const provider of ['estimated', 'reported', 'judge'] as const) {
    const scores = scoreChip(full, provider);
    if (!scores) throw new Error('There are scores of each.');
    const button = draw(h(ScoreChip, { scores, onOpen: () => {} })).querySelector('button');
    expect(button?.className).toBe(`score-chip score-chip-${provider}`);
    expect(button?.getAttribute('aria-label')).toContain(button?.textContent);
    expect(button?.getAttribute('aria-label')).toContain(scores.by);
  }
});

test('the chip hands its button over when pressed', () => {
  const scores = scoreChip(full, 'estimated');
  if (!scores) throw new Error('There are scores.');
  const opened: HTMLElement[] = [];
  const button = draw(h(ScoreChip, { scores, onOpen: (one) => opened.push(one) })).querySelector('button');
  button?.click();
  expect(opened).toEqual([button]);
});

test('each number stands with its bar, and says whose it is', () => {
  const root = draw(h(ScorePanel, { panel: scorePanel(paper, full, null, now), onAskJudge: () => {} }));
  const sections = [...root.querySelectorAll('section')];
  expect(sections.map((section) => section.querySelector('.score-value')?.textContent)).toEqual([
    '≈72',
    '≈45',
    '48%',
    'novelty 60, AI score 65',
  ]);
  expect(sections.map((section) => section.querySelector('.score-provenance')?.textContent)).toEqual([
    'Estimated by Byline novelty 1, from 5,000 earlier papers',
    'Estimated by Byline attention estimate 1',
    'Reported by wool.txt, 2026-11-23',
    'Said by sheep:2b on 127.0.0.1:11434, 2026-11-24',
  ]);
  expect(sections[0]?.querySelector('.score-bar > span')?.getAttribute('style')).toMatch(/left: ?65%.*width: ?14%/);
  expect(root.querySelectorAll('.score-bar')).toHaveLength(2);
});

test('where there is no number there is no bar, and the reason stands in its place', () => {
  const root = draw(h(ScorePanel, { panel: scorePanel(paper, nothingKnown, null, now), onAskJudge: () => {} }));
  expect(root.querySelectorAll('.score-bar, .score-value')).toHaveLength(0);
  expect(root.textContent).toContain('Not enough earlier papers: 312 of the 1,000 it needs.');
});

test('the first earlier papers are seen, the others when asked for; each is linked where it can be', () => {
  const nearest = ['arxiv:1', 'title:b', 'arxiv:3', 'arxiv:4', 'arxiv:5'].map((key) => ({ ...near, key, title: key }));
  const scores = { ...nothingKnown, novelty: { ...novelty, explanation: { nearest, newTerms: [] } } };
  const root = draw(h(ScorePanel, { panel: scorePanel(paper, scores, null, now), onAskJudge: () => {} }));
  expect([...root.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual(
    [1, 3, 4, 5].map((id) => `https://arxiv.org/abs/${id}`),
  );
  expect(root.querySelector('details summary')?.textContent).toBe('and 2 more');
  expect(root.querySelectorAll('details li')).toHaveLength(2);
});

test('the judge is asked with a button that is there only where it can be asked', () => {
  let asked = 0;
  const panel = (judge: Parameters<typeof scorePanel>[2]) =>
    draw(h(ScorePanel, { panel: scorePanel(paper, nothingKnown, judge, now), onAskJudge: () => asked++ }));
  panel(ready).querySelector('button')?.click();
  expect(asked).toBe(1);
  const waiting = panel({ ...ready, position: 1, queued: 2 });
  expect(waiting.querySelector('button')).toBeNull();
  expect(waiting.querySelector('[role="status"]')?.textContent).toBe('Your judge: waits, 1 of 2.');
  expect(panel(null).querySelector('[role="status"]')).toBeNull();
});

test('the popup says in words what the chip shows, and nothing where it shows nothing', () => {
  const panel = scorePanel(paper, full, null, now);
  const words = (provider: 'estimated' | 'judge', scores = full) =>
    draw(h(ScoreLines, { scores: { chip: scoreChip(scores, provider), panel }, onAskJudge: () => {} })).querySelector(
      'p',
    );
  expect(words('estimated')?.textContent).toBe(
    'novelty ≈72 · attention ≈45 estimated by Byline from title and abstract',
  );
  const without = draw(h(ScoreLines, { scores: { chip: null, panel }, onAskJudge: () => {} }));
  expect(without.querySelector('.score-words')).toBeNull();
  expect(without.querySelector('details')?.textContent).toContain('72nd percentile');
});
