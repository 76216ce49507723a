import { expect, test } from 'vitest';
import { splitView } from '../../../lib/view/split-view.ts';
import { anAuthor, papersById } from './people.ts';

const papers = papersById(
  [1, 'Large batches', ['Ann Lee', 'Lin Guo'], '2022', 'cs.LG'],
  [2, 'Distilling BERT', ['Ann Lee', 'Lin Guo'], '2023', 'cs.CL'],
  [3, 'Sparse-view CT', ['Lin Guo', 'Bo Chen'], '2018', 'eess.IV'],
);
const guo = anAuthor(10, 'Lin Guo', [1, 2, 3]);
const group = { terms: ['batch', 'BERT', 'ct', 'more'], coauthors: ['Ann Lee'], links: [] };
const link = { a: 1, b: 2, bits: 6.04, because: ['They share the coauthor Ann Lee.'] };
const two = {
  groups: [
    { ...group, papers: [1, 2], links: [link] },
    { ...group, papers: [3], terms: [], coauthors: [] },
  ],
  hiddenIn: 0,
};

test('a proposal says as how many people the papers look, and what marks each', () => {
  const view = splitView(guo, two, papers);
  expect(view?.summary).toBe('These 3 papers look like 2 people.');
  expect(view?.caveat).toBe(
    'One paper stands alone because nothing known links it to another: fewer people are possible.',
  );
  expect(view?.groups).toMatchObject([
    { years: '2022–2023', categories: ['cs.LG', 'cs.CL'], terms: ['batch', 'BERT', 'ct'], coauthors: ['Ann Lee'] },
    { years: '2018', categories: ['eess.IV'], terms: [], coauthors: [], because: [], acceptedAs: null },
  ]);
  expect(view?.groups[0]?.papers.map(({ title }) => title)).toEqual(['Distilling BERT', 'Large batches']);
  expect(view?.groups[0]?.because).toEqual([
    '“Large batches” and “Distilling BERT”: They share the coauthor Ann Lee (+6 bits).',
  ]);
});

test('papers that look like one person’s are no proposal', () => {
  expect(splitView(guo, { groups: two.groups.slice(0, 1), hiddenIn: 0 }, papers)).toBeNull();
  expect(splitView(guo, { groups: [], hiddenIn: 0 }, papers)).toBeNull();
});

test('what cannot be known is said', () => {
  expect(splitView(guo, { ...two, hiddenIn: 2 }, papers)?.caveat).toMatch(
    /^Of 2 of these 3 papers only the first authors/,
  );
  expect(splitView(guo, { ...two, hiddenIn: 3 }, papers)?.caveat).toMatch(/^Of these papers only the first authors/);
});

test('a group whose papers are a part’s already is that person', () => {
  const part = anAuthor(11, 'Lin Guo', [1, 2], { partOf: 10 });
  expect(splitView(guo, two, papers, [part])?.groups.map(({ acceptedAs }) => acceptedAs)).toEqual([11, null]);
});
