import { expect, test } from 'vitest';
import { decide } from '../../../lib/identity/decide.ts';
import type { Mention } from '../../../lib/identity/types.ts';
import type { Weighed } from '../../../lib/identity/weigh.ts';
import { shippedWeights } from '../../../lib/identity/weights.ts';
import { aMention } from '../support/mentions.ts';
import { aCandidate } from './weighed.ts';

// Thresholds in whole numbers, so that each test stands well clear of the others.
const weights = { ...shippedWeights, likely: 1, margin: 4, possible: -5 };
const onPaper = aMention('Lin Guo', { title: 'Galaxies and halos', beside: ['Mei Ling'] });
const sure = Number.POSITIVE_INFINITY;
const never = Number.NEGATIVE_INFINITY;

/** The outcome, and whose id. */
function decided(candidates: Weighed[], mention: Mention = onPaper): [string, number | undefined] {
  const { outcome, author } = decide(candidates, mention, weights);
  return [outcome, author?.id];
}

test('where nobody has the name it is nobody', () => {
  expect(decided([])).toEqual(['none', undefined]);
  expect(decide([], undefined, weights)).toEqual({ outcome: 'none', author: null, evidence: [], runnerUp: null });
});

test('likely needs evidence beyond the name, however rare the name is', () => {
  expect(decided([aCandidate(1, { 'name-agreement': 20 })])).toEqual(['possible', 1]);
  expect(decided([aCandidate(1, { 'name-agreement': 20, 'known-papers': 3, 'years-apart': 2 })])).toEqual([
    'possible',
    1,
  ]);
  expect(decided([aCandidate(1, { 'name-agreement': 20, topic: -1, category: -1 })])).toEqual(['possible', 1]);
  expect(decided([aCandidate(1, { 'name-agreement': 20, topic: 0.1 })])).toEqual(['likely', 1]);
});

test('evidence beyond the name is not enough below the threshold', () => {
  expect(decided([aCandidate(1, { 'name-agreement': -3, topic: 3.9 })])).toEqual(['possible', 1]);
  expect(decided([aCandidate(1, { 'name-agreement': -3, topic: 4.1 })])).toEqual(['likely', 1]);
});

test('too close a runner-up makes it possible, and is named', () => {
  const close = [aCandidate(1, { topic: 11 }), aCandidate(2, { topic: 12.5 })];
  expect(decided(close)).toEqual(['possible', 2]);
  expect(decide(close, onPaper, weights).runnerUp?.author.id).toBe(1);
  const clear = [aCandidate(1, { topic: 9 }), aCandidate(2, { topic: 12.5 })];
  expect(decided(clear)).toEqual(['likely', 2]);
  expect(decide(clear, onPaper, weights).runnerUp?.author.id).toBe(1);
});

test('without coauthors and abstract it is possible at most, unless the name is rare', () => {
  const one = [aCandidate(1, { topic: 9 })];
  const title = 'Galaxies and halos';
  expect(decided(one, aMention('Lin Guo', { title }))).toEqual(['possible', 1]);
  expect(decided(one, aMention('Ottoline Quibberwick', { title }))).toEqual(['likely', 1]);
  expect(decided(one, aMention('Lin Guo', { title, beside: ['Mei Ling'] }))).toEqual(['likely', 1]);
  expect(decided(one, aMention('Lin Guo', { title, abstract: 'Dark matter.' }))).toEqual(['likely', 1]);
});

test('a certainty needs neither coauthors nor an abstract', () => {
  expect(decided([aCandidate(1, { 'own-paper': sure })], aMention('Lin Guo'))).toEqual(['confirmed', 1]);
});

test('where more speaks against it than a name makes up for it is nobody, and nothing is said', () => {
  expect(decided([aCandidate(1, { 'name-agreement': 1, topic: -5.9 })])).toEqual(['possible', 1]);
  expect(decide([aCandidate(1, { 'name-agreement': 1, topic: -6.1 })], onPaper, weights)).toEqual({
    outcome: 'none',
    author: null,
    evidence: [],
    runnerUp: null,
  });
});

test('who is ruled out is neither chosen nor a runner-up, and takes nothing from the others', () => {
  const ruledOut = aCandidate(1, { topic: 30, 'own-paper': never });
  expect(decided([ruledOut])).toEqual(['none', undefined]);
  const match = decide([ruledOut, aCandidate(2, { topic: 3 })], onPaper, weights);
  expect([match.outcome, match.author?.id, match.runnerUp]).toEqual(['likely', 2, null]);
});

test('a certainty for one is confirmed, whatever speaks for the others', () => {
  expect(decided([aCandidate(1, { topic: 30 }), aCandidate(2, { 'own-paper': sure })])).toEqual(['confirmed', 2]);
});

test('a certainty for two is possible until the reader says which', () => {
  const two = [aCandidate(1, { 'own-paper': sure }), aCandidate(2, { 'own-paper': sure })];
  expect(decided(two)).toEqual(['possible', 1]);
});

test('the reader’s word comes before any other certainty', () => {
  const said = aCandidate(2, { 'readers-word': sure });
  for (const other of ['own-paper', 'hard-id']) {
    expect(decided([aCandidate(1, { [other]: sure }), said])).toEqual(['confirmed', 2]);
    expect(decided([said, aCandidate(1, { [other]: sure })])).toEqual(['confirmed', 2]);
  }
  expect(decided([aCandidate(1, { 'readers-word': sure }), said])).toEqual(['possible', 1]);
});

test('of two who are equal the one stored first is named, in whatever order they come', () => {
  const two = [aCandidate(7, { topic: 5 }), aCandidate(3, { topic: 5 })];
  expect(decided(two)).toEqual(['possible', 3]);
  expect(decided(two.toReversed())).toEqual(['possible', 3]);
});
