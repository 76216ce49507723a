import { expect, it } from 'vitest';
import { comparedPapers, comparedPerson } from '../../../lib/compare/to-compared.ts';
import { type Paper, paperSchema } from '../../../lib/model/paper.ts';

const citations = (value: number, basis = 'reported') => [
  { metric: 'citations', value, label: 'Citations', unit: 'count', basis },
];
const record = (format: string, label: string, day: string, known: object = {}) => ({
  source: { format, label, observedAt: `2026-11-${day}T00:00:00Z` },
  title: 'A paper',
  ...known,
});
const papers = (...records: object[]): Map<number, Paper> => new Map([[1, paperSchema.parse({ id: 1, records })]]);
const counts = (...records: object[]) =>
  comparedPapers(papers(...records))
    .get(1)
    ?.citations.map(({ countedBy, source, value }) => [countedBy, source, value]);

it('of each source the newest count is taken, and none is not zero', () => {
  expect(
    counts(
      record('openalex', 'works.json', '01', { claims: citations(7) }),
      record('openalex', 'OpenAlex', '09', { claims: citations(9) }),
      record('openalex', 'OpenAlex', '20'),
      record('openalex', 'OpenAlex', '05', { claims: citations(8) }),
      record('semantic-scholar', 'Semantic Scholar', '02', { claims: citations(0) }),
      record('inspire', 'INSPIRE', '02', { claims: [] }),
    ),
  ).toEqual([
    ['openalex', 'OpenAlex', 9],
    ['semantic-scholar', 'Semantic Scholar', 0],
  ]);
});

it('tables of two names are two sources: nobody knows who counted', () => {
  expect(
    counts(
      record('csv', 'scholar.csv', '01', { claims: citations(50) }),
      record('csv', 'scopus.csv', '02', { claims: citations(20) }),
      record('csv', 'scholar.csv', '03', { claims: citations(52) }),
    ),
  ).toEqual([
    ['csv: scholar.csv', 'scholar.csv', 52],
    ['csv: scopus.csv', 'scopus.csv', 20],
  ]);
});

it('estimates and other numbers are no counts', () => {
  expect(
    counts(
      record('openalex', 'OpenAlex', '01', { claims: citations(7, 'estimated') }),
      record('inspire', 'INSPIRE', '01', {
        claims: [{ metric: 'novelty', value: 3, label: 'Novelty', unit: 'percent', basis: 'reported' }],
      }),
    ),
  ).toEqual([]);
});

it('what is not known of a paper stays so', () => {
  const [bare] = comparedPapers(papers(record('csv', 'a.csv', '01', { hiddenAuthors: null }))).values();
  expect(bare).toMatchObject({
    date: null,
    year: null,
    categories: [],
    bylines: [],
    hiddenAuthors: null,
    citations: [],
  });
  const [known] = comparedPapers(papers(record('csv', 'a.csv', '01', { date: { value: '2019-05' } }))).values();
  expect(known).toMatchObject({ date: '2019-05', year: 2019 });
});

it('a person has the papers that are still there, each with their place', () => {
  const read = comparedPapers(papers(record('csv', 'a.csv', '01')));
  const listed = [
    { paper: 1, position: 2 },
    { paper: 99, position: 1 },
  ];
  expect(comparedPerson({ id: 5, papers: listed }, 'Ada Brook', read)).toEqual({
    id: 5,
    name: 'Ada Brook',
    papers: [{ paper: read.get(1), position: 2 }],
  });
});
