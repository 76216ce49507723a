import { expect, it } from 'vitest';
import { changesSince, seenOf } from '../../../lib/view/compare-changes.ts';
import { compareView } from '../../../lib/view/compare-view.ts';
import { anInput, aPaper, aSource, somebody } from './comparing.ts';

const papers = [aPaper(1, ['Ada Brook', 'Wei Lin']), aPaper(2, ['Wei Lin', 'Ada Brook']), aPaper(3, ['Wei Lin'])];
const ada = (hIndex?: number, own: [number, number][] = [[1, 1]]) =>
  somebody(1, 'Ada Brook', own, [{ claims: hIndex === undefined ? {} : { hIndex } }]);
const wei = somebody(2, 'Wei Lin', [
  [1, 2],
  [2, 1],
]);
const viewOf = (...people: Parameters<typeof anInput>[0][number][]) => compareView(anInput(people, papers));
const before = seenOf(viewOf(ada(35), wei), '2026-11-01T00:00:00Z');

it('nothing changed where nothing did, whatever day it is', () => {
  expect(changesSince(before, viewOf(ada(35), wei))).toEqual([]);
  const later = compareView(anInput([ada(35), wei], papers, { now: '2029-01-01T00:00:00Z' }));
  expect(changesSince(before, later)).toEqual([]);
  expect(changesSince(before, viewOf(wei, ada(35))), 'in another order').toEqual([]);
});

it('a newer number is told with what it was', () => {
  const newer = somebody(
    1,
    'Ada Brook',
    [[1, 1]],
    [{ claims: { hIndex: 35 } }, { source: aSource('profile-text', 'one.txt', '2026-11-20'), claims: { hIndex: 36 } }],
  );
  expect(changesSince(before, viewOf(newer, wei))).toEqual(['h-index of Ada Brook: 35 → 36']);
});

it('a number that came, and one that went, are told, though their row was not there or is not', () => {
  expect(changesSince(before, viewOf(ada(), wei))).toEqual(['h-index of Ada Brook: 35 → not known']);
  const none = seenOf(viewOf(ada(), wei), '2026-11-01T00:00:00Z');
  expect(changesSince(none, viewOf(ada(35), wei))).toEqual(['h-index of Ada Brook: not known → 35']);
});

it('so is a number of the reader’s papers that nobody had then, or has now', () => {
  const cited = papers.map((paper) => aPaper(paper.id, paper.records[0]?.bylines ?? [], { cited: { openalex: 4 } }));
  const then = compareView(anInput([ada(35), wei], papers));
  const now = compareView(anInput([ada(35), wei], cited));
  expect(changesSince(seenOf(then, '2026-11-01T00:00:00Z'), now)).toEqual([
    'Citations of these of Ada Brook: not known → 4',
    'Citations of these of Wei Lin: not known → 8',
  ]);
  expect(changesSince(seenOf(now, '2026-11-01T00:00:00Z'), then)).toContain(
    'Citations of these of Wei Lin: 8 → not known',
  );
});

it('more papers together are told, and fewer', () => {
  const both = ada(35, [
    [1, 1],
    [2, 2],
  ]);
  expect(changesSince(before, viewOf(both, wei))).toEqual([
    'Papers in your store of Ada Brook: 1 → 2',
    'Fields of Ada Brook: cs.LG 1 → cs.LG 2',
    '1 more paper together: Ada Brook and Wei Lin',
  ]);
  const then = seenOf(viewOf(both, wei), '2026-11-01T00:00:00Z');
  expect(changesSince(then, viewOf(ada(35), wei))).toContain('1 fewer paper together: Ada Brook and Wei Lin');
});

it('who was added has no past, and who is gone is counted without a name', () => {
  expect(changesSince(before, viewOf(ada(35), wei, somebody(3, 'Noa Field', [], [{ claims: { hIndex: 9 } }])))).toEqual(
    [],
  );
  expect(changesSince(before, viewOf(wei, somebody(3, 'Noa Field')))).toEqual([
    '1 person no longer in it: removed, or merged with another',
  ]);
});

it('scores switched off are no change of them', () => {
  const scored = somebody(1, 'Ada Brook', [[1, 1]], [{ claims: { hIndex: 35, novelty: 48 } }]);
  const with48 = compareView(anInput([scored, wei], papers));
  const without = compareView(anInput([scored, wei], papers, { showsScores: false }));
  expect(changesSince(seenOf(with48, '2026-11-01T00:00:00Z'), without)).toEqual([]);
  expect(changesSince(seenOf(without, '2026-11-01T00:00:00Z'), with48)).toEqual([]);
});
