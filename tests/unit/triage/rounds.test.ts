import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createRounds } from '../../../entrypoints/triage.content/rounds.ts';
import type { SharedPage } from '../../../lib/overlay/shared-page.ts';
import type { TriageAnswer } from '../../../lib/view/triage-types.ts';
import type { PaperView } from '../../../lib/view/types.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const view = { arxivId: '', bylines: [], team: null, saved: null, isHidden: false } satisfies PaperView;
const answer = { papers: [], before: null } as unknown as TriageAnswer;

/** A page of two papers, and what was done about it, in order. */
function aPage() {
  const page: SharedPage = {
    reading: { site: 'x', kind: 'listing', url: '', papers: [{}, {}] as SharedPage['reading']['papers'] },
    anchors: [],
    views: new Map(),
    scores: new Map(),
  };
  const done: string[] = [];
  const visits: (string | null | undefined)[] = [];
  const told = { answer: answer as TriageAnswer | null, isValid: true, slowness: 0 };
  const rounds = createRounds({
    page,
    triage: {
      show: () => void done.push('show'),
      numbersCame: () => void done.push('numbers'),
      leave: () => void done.push('leave'),
    },
    async load(before) {
      done.push('ask');
      visits.push(before);
      const { answer: now } = told;
      await new Promise((resolve) => setTimeout(resolve, told.slowness));
      return now;
    },
    isValid: () => told.isValid,
  });
  const settle = () => vi.advanceTimersByTimeAsync(1_000);
  return { page, rounds, done, visits, told, settle };
}

test('it asks once every paper has its view, and once only; later numbers are looked at together', async () => {
  const { page, rounds, done, settle } = aPage();
  page.views.set(0, view);
  rounds.pageChanged();
  await settle();
  expect(done).toEqual([]);
  page.views.set(1, view);
  rounds.pageChanged();
  await settle();
  expect(done).toEqual(['ask', 'show']);
  for (const _ of 'abc') rounds.pageChanged();
  await settle();
  expect(done).toEqual(['ask', 'show', 'numbers']);
});

test('when the store changed it asks again; where Byline is off by then, it leaves', async () => {
  const { page, rounds, done, told, settle } = aPage();
  for (const at of [0, 1]) page.views.set(at, view);
  rounds.pageChanged();
  await settle();
  rounds.storeChanged();
  await settle();
  expect(done).toEqual(['ask', 'show', 'ask', 'show']);
  told.answer = null;
  rounds.storeChanged();
  await settle();
  expect(done.slice(4)).toEqual(['ask', 'leave']);
});

test('asking again it says what it was told of the visit before, also where there was none', async () => {
  const { page, rounds, visits, told, settle } = aPage();
  for (const at of [0, 1]) page.views.set(at, view);
  rounds.pageChanged();
  await settle();
  told.answer = { ...answer, before: '2026-11-23T09:00:00.000Z' };
  for (const _ of 'ab') {
    rounds.storeChanged();
    await settle();
  }
  expect(visits).toEqual([undefined, null, '2026-11-23T09:00:00.000Z']);
});

test('switched off, it leaves the page; switched on, it begins anew; ended, it does nothing', async () => {
  const { page, rounds, done, told, settle } = aPage();
  for (const at of [0, 1]) page.views.set(at, view);
  rounds.pageChanged();
  await settle();
  page.views.clear();
  rounds.pageChanged();
  await settle();
  expect(done).toEqual(['ask', 'show', 'leave']);
  for (const at of [0, 1]) page.views.set(at, view);
  rounds.pageChanged();
  await settle();
  expect(done.slice(3)).toEqual(['ask', 'show']);
  told.isValid = false;
  rounds.storeChanged();
  await settle();
  expect(done).toHaveLength(5);
});

test('an answer that was overtaken is dropped', async () => {
  const { page, rounds, done, told, settle } = aPage();
  for (const at of [0, 1]) page.views.set(at, view);
  told.slowness = 5_000;
  rounds.pageChanged();
  await settle();
  told.slowness = 0;
  rounds.storeChanged();
  await settle();
  expect(done).toEqual(['ask', 'ask', 'show']);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(done).toEqual(['ask', 'ask', 'show']);
});
