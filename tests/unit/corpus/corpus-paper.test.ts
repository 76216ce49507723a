import { expect, test } from 'vitest';
import { corpusPaper, dayOfPaper, type PaperDescription } from '../../../lib/corpus/corpus-paper.ts';
import { dayOf } from '../../../lib/corpus/day.ts';
import { longAbstract } from './papers.ts';

const at = '2026-11-24T09:00:00Z';
const day = (value: string) => dayOf({ value });
const date = (value: string) => ({ value, isYearInferred: false });
const described: PaperDescription = {
  title: 'A study of something',
  arxivId: '2309.13681',
  categories: ['cs.LG', 'stat.ML'],
  abstract: longAbstract,
};

test('a paper joins under its surest key, with its primary category', () => {
  expect(corpusPaper(described, at, true)).toEqual({
    key: 'arxiv:2309.13681',
    title: 'A study of something',
    abstract: longAbstract,
    day: day('2023-09-30'),
    category: 'cs.LG',
    isFromPage: true,
  });
  const titled = { ...described, arxivId: undefined, categories: [], date: date('2020-02-03') };
  expect(corpusPaper({ ...titled, badge: 'ML' }, at, false)).toMatchObject({ category: 'stat.ML', isFromPage: false });
  expect(corpusPaper({ ...titled, badge: 'AP' }, at, false)).toMatchObject({ category: '' });
  expect(corpusPaper(titled, at, false)?.key).toMatch(/^title:/);
});

test.each<[string, Partial<PaperDescription>]>([
  ['without an abstract', { abstract: undefined }],
  ['with a few words for an abstract', { abstract: 'We show that a lattice is a graph of the galaxy.' }],
  [
    'with many words that say nothing',
    { abstract: 'We propose that these are the results of this paper. '.repeat(20) },
  ],
  ['that was withdrawn', { abstract: `This paper has been withdrawn by the author due to an error. ${longAbstract}` }],
  ['that arXiv withdrew', { abstract: `This submission has been withdrawn by arXiv administrators. ${longAbstract}` }],
  ['without any date', { arxivId: undefined, doi: '10.1/x' }],
  ['without any key', { arxivId: undefined, title: 'Short', date: date('2020') }],
])('a paper %s stays out', (_, change) => {
  expect(corpusPaper({ ...described, ...change }, at, true)).toBeNull();
});

test('a paper about withdrawal is no withdrawn paper', () => {
  const abstract = `We study how a withdrawn offer changes bargaining. ${longAbstract}`;
  expect(corpusPaper({ ...described, abstract }, at, true)).not.toBeNull();
});

test.each([
  ['its date, where that is known', '2309.13681', '2023-09-24', '2023-09-24'],
  ['its date, where its id is a month later', '2310.00001', '2023-09-29', '2023-09-29'],
  ['the end of the month of its id, where a venue gives the year alone', '2309.13681', '2023', '2023-09-30'],
  ['the end of the month of its id, where its date is that of print', '2309.13681', '2024-05-01', '2023-09-30'],
  ['the end of the month of its id, where there is no date', 'hep-th/9901001', undefined, '1999-01-31'],
  ['today, where the month is not over', '2611.00001', undefined, '2026-11-24'],
  ['today, where the year is not over', undefined, '2026', '2026-11-24'],
])('a paper counts as of %s', (_, arxivId, value, expected) => {
  expect(dayOfPaper({ arxivId, date: value ? date(value) : undefined }, at)).toBe(day(expected));
});
