import { expect, test } from 'vitest';
import { aBearer, aMention, bitsOf, evidenceOf, type Told } from '../../support/mentions.ts';

const scans = {
  title: 'Sparse-view tomography reconstruction',
  abstract: 'We reconstruct computed tomography scans of patients from few projections with diffusion models.',
};
const moreScans = {
  title: 'Tomography reconstruction from few projections',
  abstract: 'Diffusion models reconstruct computed tomography scans from sparse projections of patients.',
};
const shops = {
  title: 'Recommendation in online shops',
  abstract: 'We recommend items to users by what other users clicked, with collaborative filtering at scale.',
};
const titleOf = ({ title }: Told): Told => ({ title });

const worth = (paper: Told, ...known: Told[]) => bitsOf('topic', paper, known) ?? Number.NaN;

test('much the same topic speaks for one person, another topic against', () => {
  expect(worth(scans, moreScans)).toBeGreaterThan(0);
  expect(worth(scans, shops)).toBeLessThan(0);
  expect(worth(titleOf(scans), titleOf(moreScans))).toBeGreaterThan(0);
  expect(worth(titleOf(scans), titleOf(shops))).toBeLessThan(0);
});

test('a likeness of abstracts says more than one of titles alone', () => {
  expect(worth(scans, moreScans)).toBeGreaterThan(worth(titleOf(scans), titleOf(moreScans)));
});

test('the closest of several papers counts, in whatever order they stand', () => {
  expect(worth(scans, shops, moreScans)).toBe(worth(scans, moreScans));
  expect(worth(scans, moreScans, shops)).toBe(worth(scans, moreScans));
});

test('a paper whose words nobody knows is passed over', () => {
  const unknown = { title: 'Xyzzyqua' };
  expect(worth(scans, unknown, moreScans)).toBe(worth(scans, moreScans));
  expect(bitsOf('topic', scans, [unknown])).toBeUndefined();
  expect(bitsOf('topic', unknown, [scans])).toBeUndefined();
  expect(bitsOf('topic', scans, [])).toBeUndefined();
});

test('the sentence says how near it is, and when titles are all there is', () => {
  const said = (paper: Told, known: Told) => {
    const mention = aMention('Lin Guo', paper);
    return evidenceOf('topic', mention, aBearer(mention, 'Lin Guo', [known]))?.because();
  };
  expect(said(scans, scans)).toMatch(
    /^Much the same topic as the closest paper of this profile \((99|100|101) of 100\)/,
  );
  expect(said(scans, shops)).toMatch(/^A topic far from the closest paper of this profile \(-?\d+ of 100\)\.$/);
  expect(said(titleOf(scans), titleOf(shops))).toMatch(/, judged by titles alone\)\.$/);
});
