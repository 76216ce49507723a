import { expect, test } from 'vitest';
import type { Decision } from '../../../lib/model/decision.ts';
import { correctionsView, correctionViews, decidedView } from '../../../lib/view/corrections-view.ts';
import { anAuthor, anchors, papersById } from './people.ts';

const papers = papersById([5, 'Image fusion', ['Lin Guo', 'Wei Lin'], '2024']);
const yes: Decision = {
  ...anchors([1, 'Lin Guo']),
  id: 'byline|5|1|1',
  kind: 'byline',
  verdict: 'same',
  author: 1,
  paper: 5,
  name: 'L. Guo',
  position: 1,
};
const move: Decision = {
  ...anchors([1, 'Lin Guo'], [2, 'Lin Guo']),
  id: 'move|5|1',
  kind: 'move',
  paper: 5,
  from: 1,
  to: 2,
  position: 1,
};
const merge: Decision = {
  ...anchors([1, 'Lin Guo'], [3, 'Guo Lin']),
  id: 'merge|1|3',
  kind: 'merge',
  author: 1,
  other: 3,
};
const split: Decision = {
  ...anchors([1, 'Lin Guo'], [6, 'Lin Guo'], [7, 'Lin Guo']),
  id: 'split|1',
  kind: 'split',
  author: 1,
  parts: [
    { author: 6, papers: [5] },
    { author: 7, papers: [8, 9] },
  ],
};

test.each([
  [yes, 'You said that “L. Guo” on “Image fusion” is Lin Guo.'],
  [{ ...yes, verdict: 'different' as const }, 'You said that “L. Guo” on “Image fusion” is not Lin Guo.'],
  [move, 'You moved “Image fusion” from Lin Guo to another Lin Guo.'],
  [{ ...move, paper: 99 }, 'You moved a paper from Lin Guo to another Lin Guo.'],
  [merge, 'You said that Lin Guo and Guo Lin are one person.'],
  [split, 'You split 2 people with 3 papers off Lin Guo.'],
])('a correction is said in a sentence (%#)', (decision, text) => {
  expect(correctionViews([decision], papers)).toEqual([{ id: decision.id, text, madeOn: '2026-11-24' }]);
});

test('the newest correction comes first', () => {
  const later = { ...move, at: '2026-11-25T10:00:00Z' };
  expect(correctionViews([yes, later, split], papers).map(({ id }) => id)[0]).toBe(move.id);
});

test('an author’s corrections are those that name them, or somebody merged into them', () => {
  const [guo] = [anAuthor(2, 'Lin Guo')];
  const known = { namesakes: [], decisions: [yes, move, merge], papers };
  expect(correctionsView(guo, known).made.map(({ id }) => id)).toEqual([move.id]);
  const [profile] = guo.profiles;
  const merged = { ...guo, profiles: [...guo.profiles, ...(profile ? [{ ...profile, mergedFrom: 3 }] : [])] };
  expect(correctionsView(merged, known).made.map(({ id }) => id)).toEqual([move.id, merge.id]);
});

test('the reader’s word is that on this place of this paper', () => {
  const author = anAuthor(1, 'Lin Guo');
  expect(decidedView({ paper: 5, position: 1, author }, [yes, move])).toEqual({
    id: yes.id,
    verdict: 'same',
    name: 'Lin Guo',
  });
  expect(decidedView({ paper: 5, position: 2, author }, [yes])).toBeNull();
  expect(decidedView({ paper: undefined, position: 1, author }, [yes])).toBeNull();
  expect(decidedView({ paper: 5, position: 1, author: anAuthor(2, 'Lin Guo') }, [yes])).toBeNull();
});
