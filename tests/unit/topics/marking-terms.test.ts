import { expect, test } from 'vitest';
import { markingTerms } from '../../../lib/topics/marking-terms.ts';
import { termsOf } from '../../../lib/topics/terms.ts';

const scans = [
  { title: 'Tomography from few projections', abstract: 'We learn to reconstruct scans of patients.' },
  { title: 'Denoising for tomography', abstract: 'We learn to reconstruct images of patients from few projections.' },
];
const shops = [
  { title: 'Recommendation in online shops', abstract: 'We learn what customers click.' },
  { title: 'Cold customers', abstract: 'We learn a recommendation for those who never click.' },
];

const termsIn = (papers: readonly { title: string; abstract: string }[]) =>
  new Set(papers.flatMap(({ title, abstract }) => termsOf(`${title} ${abstract}`)));

test('what marks some papers off stands in them and in none of the rest', () => {
  for (const [own, rest] of [
    [scans, shops],
    [shops, scans],
  ] as const) {
    const marks = markingTerms(own, rest, 4);
    expect(marks).toHaveLength(4);
    for (const term of marks) {
      expect(termsIn(own)).toContain(term);
      expect(termsIn(rest)).not.toContain(term);
    }
  }
});

test('a word of every paper in any field marks nothing off, though the table does not know it', () => {
  const own = scans.map((paper) => ({ ...paper, abstract: `${paper.abstract} Both thus such whereas.` }));
  const marks = markingTerms(own, shops, 50);
  for (const word of ['both', 'thus', 'such', 'whereas']) expect(marks).not.toContain(word);
});

test('a rare word of all papers comes first, a word that the others have as often marks nothing off', () => {
  const marks = markingTerms(scans, shops, 50);
  expect(marks[0]).toBe('tomography');
  expect(marks).not.toContain('learn');
});

test('what only one of several papers has marks them less than what both have', () => {
  const marks = markingTerms(scans, shops, 50);
  expect(marks.indexOf('projections')).toBeLessThan(marks.indexOf('denoising'));
  expect(marks.indexOf('projections')).toBeLessThan(marks.indexOf('scans'));
});

test('words of three letters mark nothing, and no more are named than asked for', () => {
  expect(markingTerms(scans, shops, 50)).not.toContain('few');
  expect(markingTerms(scans, shops, 2)).toHaveLength(2);
});

test('papers with nothing beside them are marked by what is rare', () => {
  expect(markingTerms([{ title: 'Accuracy of tomography' }], [], 1)).toEqual(['tomography']);
  expect(markingTerms(scans, [], 1)).toEqual(['tomography']);
  expect(markingTerms([], [], 5)).toEqual([]);
});
