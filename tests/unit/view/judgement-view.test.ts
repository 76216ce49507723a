import { expect, test } from 'vitest';
import type { Judgement } from '../../../lib/model/judgement.ts';
import { judgementViews } from '../../../lib/view/judgement-view.ts';
import { judgingWords } from '../../../lib/view/words.ts';
import { judgement as sheep } from './scores.ts';

const judgement: Judgement = {
  ...sheep,
  values: { novelty: 60, soundness: 50, clarity: 81 },
  spread: { novelty: [50, 70], soundness: [50, 50], clarity: [80, 82] },
};
const none = { novelty: null, soundness: null, clarity: null };
const view = (change: Partial<Judgement>) => judgementViews([{ ...judgement, ...change }])[0];

test('a judgement in words: its marks, their spread, by whom, when and on what', () => {
  expect(view({})).toEqual({
    id: 'a',
    novelty: 60,
    ai: 66,
    spread: '3 runs: novelty 50 to 70, soundness 50, clarity 80 to 82',
    model: 'sheep:2b on 127.0.0.1:11434',
    day: '2026-11-24',
    quotes: ['we count sheep'],
    notes: ['A language model’s opinion, from title and abstract alone.'],
  });
});

test('one that was refused has no value, and its reason comes first', () => {
  const refused = view({
    status: 'refused',
    values: none,
    spread: none,
    quotes: [],
    reason: 'Too little.',
    runs: { asked: 3, good: 1 },
  });
  expect(refused).toMatchObject({ novelty: null, ai: null, spread: '', quotes: [] });
  expect(refused?.notes).toEqual(['Too little.', 'A language model’s opinion, from title and abstract alone.']);
});

test('nought is a value', () => {
  expect(view({ values: { novelty: 0, soundness: 0, clarity: 0 } })).toMatchObject({ novelty: 0, ai: 0 });
});

test('what to know of it is said', () => {
  expect(view({ suspicious: true, isShortened: true, runs: { asked: 3, good: 2 } })?.notes.slice(1)).toEqual([
    'The abstract holds words that read like an instruction to a language model.',
    'The end of the abstract was left out: it did not fit the model.',
    '1 of 3 answers could not be used.',
  ]);
});

test('the model is named with what tells its versions apart', () => {
  expect(view({ stamp: 'abcdef0123456789abcdef0123456789abcdef0123456789' })?.model).toBe(
    'sheep:2b on 127.0.0.1:11434, version abcdef012345',
  );
  const builtIn = { provider: 'browser-model' as const, host: null, model: 'built-in model' };
  expect(view({ ...builtIn, stamp: 'Google Chrome 148.0.1.2' })?.model).toBe(
    'the browser’s own model, Google Chrome 148.0.1.2',
  );
  expect(view(builtIn)?.model).toBe('the browser’s own model');
});

test('several judgements stand side by side, the newest first', () => {
  const newer = { ...judgement, id: 'b', at: '2026-11-25T00:00:00.000Z' };
  expect(judgementViews([judgement, newer]).map(({ id }) => id)).toEqual(['b', 'a']);
});

test('how it stands with a paper, in a word or two', () => {
  expect(judgingWords({ position: null, queued: 3, running: null })).toBe('');
  expect(judgingWords({ position: 2, queued: 3, running: null })).toBe('waits, 2 of 3');
  expect(judgingWords({ position: 1, queued: 3, running: { run: 2, of: 3 } })).toBe('run 2 of 3');
});
