import { expect, test } from 'vitest';
import type { MetPaper } from '../../../lib/model/met-paper.ts';
import { type DigestFindings, digestView, shownPapers } from '../../../lib/view/digest-view.ts';
import { closeWhy, farEmpty, farWhy, followedWhy, metSentence } from '../../../lib/view/digest-words.ts';
import { aPaperReading } from '../support/builders.ts';
import { lacking, near, novelty } from './scores.ts';

const eleven = 'A B C D E F G H I J K'.split(' ').map((letter) => `${letter}. Quill`);
const sheep = { ...aPaperReading('2411.00001', 'Counting $n$ sheep', eleven), hiddenAuthors: 4 };
const goats = aPaperReading('2411.00002', 'Counting goats', ['Bo Tern']);
const met = (paper: typeof sheep, ...listings: string[]): MetPaper => ({
  id: paper.arxivId,
  paper,
  listings,
  firstAt: '2026-11-24T09:00:00.000Z',
  lastAt: '2026-11-24T09:00:00.000Z',
});
const marks = { saved: new Set(['2411.00002']), seen: new Set(['2411.00001']), isBlind: false };
const findings: DigestFindings = {
  day: '2026-11-24',
  met: [met(sheep, 'cs.LG'), met(goats, 'cs.LG', 'search')],
  followed: { papers: [{ paper: sheep, authors: [{ name: 'A. Quill', outcome: 'likely' }] }], follows: true },
  close: {
    papers: [
      {
        paper: goats,
        similarity: 0.314,
        near: { paperId: 7, title: 'Of goats', url: 'https://arxiv.org/abs/2309.00001' },
        savedAt: '2026-11-03T22:00:00.000Z',
      },
    ],
    saved: 12,
  },
  far: { papers: [{ paper: goats, novelty: { ...novelty, value: 91, low: 86, high: 96 } }], scored: 2, lack: null },
};

test('a day in sentences: whom one follows, what is close to the list, what is far', () => {
  const view = digestView(findings, ['2026-11-24', '2026-11-21'], marks);
  // 24 November 2026 is a Tuesday, and three days before it is Saturday.
  expect(view.days).toEqual([
    { id: '2026-11-24', label: 'Tue 24 Nov 2026' },
    { id: '2026-11-21', label: 'Sat 21 Nov 2026' },
  ]);
  expect([view.day, view.met]).toEqual(['Tue 24 Nov 2026', '2 papers on cs.LG and searches']);
  expect(view.parts.map(({ id, lines }) => [id, lines.map(({ why }) => why)])).toEqual([
    ['followed', ['by A. Quill, whom you follow (likely)']],
    ['close', ['31% alike: “Of goats”, saved 3 Nov 2026']],
    ['far', ['novelty ≈91 (86 to 96), 1 new term: “sheepness”']],
  ]);
  const [followed, close] = view.parts.map(({ lines }) => lines[0]);
  // Ten of eleven names, so one more and the four that the page only counts.
  expect(followed).toMatchObject({ bylines: eleven.slice(0, 10), hiddenAuthors: 5, saved: false, isSeen: true });
  expect(followed).toMatchObject({ url: 'https://arxiv.org/abs/2411.00001', category: 'cs.LG' });
  expect(close).toMatchObject({ saved: true, isSeen: false, near: { paperId: 7 } });
});

test('where authors are hidden, nothing tells them: neither names, nor how many, nor that one is followed', () => {
  const view = digestView(findings, [], { ...marks, isBlind: true });
  expect(view.parts[0]).toMatchObject({ id: 'followed', lines: [] });
  expect(view.parts[0]?.empty).toMatch(/hidden/);
  expect(JSON.stringify(view)).not.toMatch(/Quill|Tern/);
  expect(view.parts.flatMap(({ lines }) => lines.map(({ hiddenAuthors }) => hiddenAuthors))).toEqual([0, 0]);
});

test('where scores are switched off there is no part about them', () => {
  expect(digestView({ ...findings, far: null }, [], marks).parts.map(({ id }) => id)).toEqual(['followed', 'close']);
});

test('what is not worked out yet is said, and is no “none”', () => {
  const young = { ...findings, followed: null, close: null, far: { done: 1 } };
  const empty = digestView(young, [], marks).parts.map((part) => part.empty);
  expect(empty).toEqual(['Looking for them…', 'Looking for them…', 'Estimating: 1 of 2 looked at…']);
});

test('why a part is empty says what would fill it', () => {
  const none = {
    ...findings,
    followed: { papers: [], follows: false },
    close: { papers: [], saved: 0 },
    far: { papers: [], scored: 0, lack: lacking('earlier papers') },
  };
  const [followed, close, far] = digestView(none, [], marks).parts.map(({ empty }) => empty);
  expect(followed).toMatch(/^You follow nobody yet/);
  expect(close).toBe('Nothing is saved yet to be close to.');
  expect(far).toMatch(/^Not enough earlier papers: 312 of the 1,000 it needs\. The listings you open/);
  expect(farEmpty({ papers: [], scored: 540, lack: null }, 80)).toBe(
    'None of the 540 papers with an estimate reaches 80 with that confidence.',
  );
  expect(farEmpty({ papers: [], scored: 0, lack: lacking('abstract', 0, 1) }, 80)).toMatch(/“new” listings/);
});

test('the papers of the lines are named once each', () => {
  expect(shownPapers(findings)).toEqual([sheep, goats]);
  expect(shownPapers({ ...findings, followed: null, close: null, far: { done: 0 } })).toEqual([]);
});

test('the listing with the most papers comes first, and many are counted', () => {
  const on = (...listings: string[]) => ({ listings });
  expect(metSentence([on('cs.CL'), on('cs.LG'), on('cs.LG')])).toBe('3 papers on cs.LG and cs.CL');
  expect(metSentence([on('a', 'b', 'c', 'd', 'e')])).toBe('1 paper on a, b, c and 2 other listings');
  expect(metSentence([on('search')])).toBe('1 paper on searches');
});

test('reasons: several authors, no new terms, many new terms', () => {
  expect(
    followedWhy([
      { name: 'Ada Quill', outcome: 'confirmed' },
      { name: 'Bo Tern', outcome: 'likely' },
    ]),
  ).toBe('by Ada Quill and Bo Tern (likely), whom you follow');
  expect(followedWhy([{ name: 'Ada Quill', outcome: 'confirmed' }])).toBe('by Ada Quill, whom you follow');
  const explained = (newTerms: string[], nearest = [near]) =>
    farWhy({ ...novelty, explanation: { nearest, newTerms } });
  expect(explained([])).toBe('novelty ≈72 (65 to 79), the nearest earlier paper is 31% alike');
  expect(explained([], [])).toBe('novelty ≈72 (65 to 79)');
  expect(explained(['a', 'b', 'c', 'd'])).toBe('novelty ≈72 (65 to 79), 4 new terms: “a”, “b”, “c” …');
  expect(closeWhy('T', { similarity: 0.186, savedAt: '2025-01-02T00:00:00Z' })).toBe(
    '19% alike: “T”, saved 2 Jan 2025',
  );
});
