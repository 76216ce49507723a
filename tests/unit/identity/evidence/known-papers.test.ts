import { expect, test } from 'vitest';
import { aBearer, aMention, bitsOf, evidenceOf, type Told } from '../../support/mentions.ts';

const papers = (count: number): Told[] => Array.from({ length: count }, (_, at) => ({ title: `Study ${at}` }));
const worth = (count: number) => bitsOf('known-papers', {}, papers(count)) ?? Number.NaN;

test('who wrote many papers wrote this one sooner than who wrote few', () => {
  expect(worth(16)).toBeGreaterThan(worth(4));
  expect(worth(4)).toBeGreaterThan(worth(1));
});

test('between two counts that were learned, it lies between them', () => {
  expect(worth(3)).toBeGreaterThan(worth(2));
  expect(worth(3)).toBeLessThan(worth(4));
});

test('of somebody without papers there is nothing to go by', () => {
  expect(bitsOf('known-papers', {}, [])).toBeUndefined();
});

test('the sentence counts the papers', () => {
  const mention = aMention('Lin Guo');
  const said = (count: number) =>
    evidenceOf('known-papers', mention, aBearer(mention, 'Lin Guo', papers(count)))?.because();
  expect(said(1)).toBe('One paper of this profile is known.');
  expect(said(7)).toBe('7 papers of this profile are known.');
});
