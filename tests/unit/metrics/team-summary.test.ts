import { expect, it } from 'vitest';
import { type Team, teamSummary } from '../../../lib/metrics/team-summary.ts';

const h = (hIndex: number, isDoubtful = false) => ({ hIndex, isDoubtful });
const unknownH = { isDoubtful: false };
const textOf = (shown: number, hidden: number | null, ...known: Team['known']) =>
  teamSummary({ shown, hidden, known })?.text;

it('a team says how many of its authors are known and the largest h-index', () => {
  expect(teamSummary({ shown: 5, hidden: 0, known: [h(12), h(35)] })).toEqual({
    known: 2,
    shown: 5,
    hidden: 0,
    maxHIndex: { value: 35, isDoubtful: false },
    text: '2 of 5 authors known · max h 35',
  });
  expect(textOf(1, 0, h(0))).toBe('1 of 1 author known · max h 0');
});

it('a team with hidden authors counts the shown ones only, even where their number is not known', () => {
  expect(textOf(25, 100, h(35), h(2))).toBe('2 of 25 shown authors known · max h 35');
  expect(textOf(3, null, h(35))).toBe('1 of 3 shown authors known · max h 35');
});

it('a largest h-index in doubt says so, unless another author has the same without doubt', () => {
  expect(textOf(5, 0, h(35, true), h(12))).toBe('2 of 5 authors known · max h 35 (in doubt)');
  expect(textOf(5, 0, h(35), h(12, true))).toBe('2 of 5 authors known · max h 35');
  expect(textOf(5, 0, h(35, true), h(35))).toBe('2 of 5 authors known · max h 35');
});

it('a team without any h-index has no largest one', () => {
  expect(textOf(5, 0, unknownH, { isDoubtful: true })).toBe('2 of 5 authors known');
  expect(textOf(5, 0, unknownH, h(7))).toBe('2 of 5 authors known · max h 7');
});

it('a team of strangers has no summary', () => {
  expect(teamSummary({ shown: 5, hidden: 0, known: [] })).toBeNull();
});
