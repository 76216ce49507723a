import { expect, test } from 'vitest';
import type { PaperScores } from '../../../lib/scores/types.ts';
import { scorePanel } from '../../../lib/view/score-panel-view.ts';
import { attention, judgement, lacking, near, nothingKnown, novelty, now, ready, refused, reported } from './scores.ts';

const paper = { arxivId: '2411.00001', title: 'Sheep' };
const sections = (change: Partial<PaperScores>) =>
  scorePanel(paper, { ...nothingKnown, ...change }, null, now).sections;

test('novelty with its range, its doubt and what it rests on', () => {
  expect(sections({ novelty })[0]).toEqual({
    heading: 'Text novelty',
    basis: 'estimated',
    value: '≈72',
    place: { value: 72, low: 65, high: 79 },
    sentence: '72nd percentile of 400 cs.LG papers in your library.',
    notes: ['Range: 65 to 79. Medium confidence: only 5,000 earlier papers are known.'],
    nearest: [
      {
        title: 'Counting sheep at night',
        url: 'https://arxiv.org/abs/2309.13681',
        date: 'Sep 2023',
        likeness: '31% alike',
        shared: ['sheep', 'night'],
      },
    ],
    newTerms: ['sheepness'],
    forTerms: [],
    againstTerms: [],
    quotes: [],
    provenance: 'Byline novelty 1, from 5,000 earlier papers',
  });
});

test('a near copy names what it repeats', () => {
  expect(sections({ novelty: { ...novelty, value: 3, copyOf: near } })[0]?.notes[0]).toBe(
    'Nearly the same text as “Counting sheep at night” (Sep 2023).',
  );
});

test('earlier papers are linked by arXiv or DOI, and not by a title', () => {
  const nearest = ['doi:10.1/a<b', 'title:counting sheep', 'arxiv:hep-th/9901001'].map((key) => ({ ...near, key }));
  const [first] = sections({ novelty: { ...novelty, explanation: { nearest, newTerms: [] } } });
  expect(first?.nearest.map(({ url }) => url)).toEqual([
    'https://doi.org/10.1/a%3Cb',
    undefined,
    'https://arxiv.org/abs/hep-th/9901001',
  ]);
});

test('too little to go by: no number, the reason, what to do, and still the nearest papers', () => {
  const [first] = sections({ novelty: lacking('earlier papers') });
  expect(first).toMatchObject({ value: null, place: null });
  expect(first?.sentence).toBe('Not enough earlier papers: 312 of the 1,000 it needs.');
  expect(first?.notes).toEqual(['The listings you open and the papers you import and save make it more.']);
  expect(first?.nearest).toHaveLength(1);
  expect(sections({ novelty: lacking('abstract') })[0]?.notes).toEqual([]);
});

test('attention with its range and the words that make it', () => {
  expect(sections({ attention })[1]).toMatchObject({
    heading: 'Attention estimate',
    value: '≈45',
    place: { value: 45, low: 14, high: 76 },
    notes: ['Range: 14 to 76. One paper of three lies outside such a range.'],
    forTerms: ['language models'],
    againstTerms: ['sheep'],
    provenance: 'Byline attention estimate 1',
  });
});

test('what was reported of the paper, with source and day, and that nobody published how', () => {
  expect(sections({ reported: [reported('novelty', 48)] })[2]).toMatchObject({
    heading: 'Novelty, as reported',
    basis: 'reported',
    value: '48%',
    place: null,
    notes: ['How it is computed is not published.'],
    provenance: 'wool.txt, 2026-11-23',
  });
});

test('every judgement is a section of its own, the newest first', () => {
  const older = { ...refused, id: 'b', at: '2026-11-01T00:00:00.000Z' };
  const [, , newest, before] = sections({ judgements: [older, judgement] });
  expect(newest).toMatchObject({
    heading: 'Opinion of your judge',
    basis: 'judge',
    value: 'novelty 60, AI score 65',
    sentence: 'A language model’s opinion, from title and abstract alone.',
    quotes: ['we count sheep'],
    provenance: 'sheep:2b on 127.0.0.1:11434, 2026-11-24',
  });
  expect(newest?.notes).toContain('3 runs: novelty 50 to 70, soundness 50, clarity 80.');
  expect(before).toMatchObject({ value: null, sentence: 'Its answers could not be used.' });
});

test('what the numbers are not is always said', () => {
  const { isNot } = scorePanel(paper, nothingKnown, null, now);
  expect(isNot.join(' ')).toMatch(/not quality.*not merit.*authors.*machine.*None of this is for judging people/);
});

test('what can be asked of the judge, and how it stands', () => {
  const judge = (change: Partial<typeof ready>) => scorePanel(paper, nothingKnown, { ...ready, ...change }, now).judge;
  expect(scorePanel(paper, nothingKnown, null, now).judge).toBeNull();
  expect(judge({ isOn: false })).toBeNull();
  expect(judge({})).toEqual({ canAsk: true, status: '' });
  expect(judge({ position: 2, queued: 3 })).toEqual({ canAsk: false, status: 'Your judge: waits, 2 of 3.' });
  expect(judge({ position: 1, queued: 1, running: { run: 2, of: 3 } })?.status).toBe('Your judge: run 2 of 3.');
  expect(judge({ position: 1, queued: 1, stoppedBecause: 'It does not answer.' })).toEqual({
    canAsk: true,
    status: 'It does not answer.',
  });
  expect(judge({ limitReached: true })).toEqual({
    canAsk: false,
    status: 'No more papers today: the limit you set is reached.',
  });
});

test('what the sources of a paper say against each other', () => {
  const record = (label: string, date: string) => ({
    source: { format: 'profile-text', label, observedAt: now },
    title: 'Counting sheep',
    date: { value: date, isYearInferred: false },
    categories: [],
    bylines: [],
    hiddenAuthors: 0,
  });
  const records = [record('wool.txt', '2019-05-01'), record('barn.txt', '2023-05-01')];
  const { doubts } = scorePanel(paper, { ...nothingKnown, records }, null, now);
  expect(doubts).toHaveLength(1);
  expect(doubts[0]?.message).toContain('2019');
  expect(scorePanel(paper, nothingKnown, null, now).doubts).toEqual([]);
});
