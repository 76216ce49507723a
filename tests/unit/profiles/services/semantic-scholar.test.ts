import { describe, expect, it } from 'vitest';
import { semanticScholar } from '../../../../lib/profiles/semantic-scholar.ts';
import { jsonOf, paperOf, profileOf, read } from './read.ts';

const author = jsonOf('semantic-scholar-author.json');
const [attention, survey] = author.papers;

it('an author is a profile with the papers that have a title, and it says how many have none', () => {
  const { profiles, remarks } = read(semanticScholar, author);
  expect(profiles).toMatchObject([
    {
      name: 'Mara Ilves',
      externalIds: { orcid: '0009-0001-0002-0007', semanticScholar: '900000001' },
      claims: [
        { metric: 'papers', value: 40, label: 'Paper count' },
        { metric: 'citations', value: 1200, label: 'Citation count' },
        { metric: 'hIndex', value: 16, label: 'h-index' },
      ],
      papers: [
        { position: 2, record: { title: 'Sparse Attention and Its Limits', arxivId: '2401.01234' } },
        { position: 2, record: { title: 'A Survey of Nothing in Particular' } },
      ],
    },
  ]);
  expect(remarks.map(({ message }) => message)).toEqual([
    '1 of the papers of Mara Ilves has no title, and was left out.',
  ]);
});

describe('a paper', () => {
  it('has what is there, and nothing for what is null', () => {
    expect(paperOf(semanticScholar, attention)).toEqual({
      source: { format: 'semantic-scholar', label: 'a-file.json', observedAt: '2026-05-01T12:00:00Z' },
      title: 'Sparse Attention and Its Limits',
      arxivId: '2401.01234',
      date: { value: '2024-01-02', isYearInferred: false },
      categories: [],
      bylines: ['Tomas Quell', 'Mara Ilves'],
      bylineIds: [{ semanticScholar: '900000002' }, { semanticScholar: '900000001' }],
      hiddenAuthors: 0,
      claims: [{ metric: 'citations', value: 8, label: 'Citation count', unit: 'count', basis: 'reported' }],
    });
  });

  it('falls back on the year and on the journal', () => {
    expect(paperOf(semanticScholar, survey)).toMatchObject({
      date: { value: '2019' },
      venue: 'Journal of Invented Results',
      abstract: 'Nothing is surveyed.',
      bylineIds: [null, { semanticScholar: '900000001' }],
    });
  });

  it('whose authors were not asked for hides them', () => {
    expect(paperOf(semanticScholar, { paperId: 'x', title: 'A Title' })).toMatchObject({
      bylines: [],
      hiddenAuthors: null,
    });
  });

  it('is read in the words of the API before this one', () => {
    const old = {
      paperId: 'x',
      title: 'A Title',
      arxivId: '1603.05459',
      doi: '10.5555/Old.1',
      authors: [],
      citations: [{}],
    };
    expect(paperOf(semanticScholar, old)).toMatchObject({ arxivId: '1603.05459', doi: '10.5555/old.1' });
  });

  it('has an old DOI of Wiley whole, and none where half of one is all that can be kept', () => {
    const old = '10.1002/1521-3978(200209)50:8/9<735::AID-PROP735>3.0.CO;2-V';
    const doiIn = (DOI: string) => paperOf(semanticScholar, { ...survey, externalIds: { DOI } }).doi;
    expect(doiIn(old)).toBe(old.toLowerCase());
    expect(doiIn('10.5555/a<i>b</i>')).toBeUndefined();
  });
});

it('pages, lists, citations and what was not found are taken apart', () => {
  const page = { offset: 0, next: 100, data: [{ contexts: [], citingPaper: attention }, { citedPaper: survey }] };
  expect(read(semanticScholar, page).papers).toHaveLength(2);
  expect(read(semanticScholar, { recommendedPapers: [attention] }).papers).toHaveLength(1);
  const { profiles, remarks } = read(semanticScholar, [null, { authorId: '1', name: 'Ada Brook' }]);
  expect(profiles).toHaveLength(1);
  expect(remarks.map(({ code }) => code)).toEqual(['empty-record']);
  expect(read(semanticScholar, { total: 0, offset: 0 }).remarks.map(({ code }) => code)).toEqual(['no-records']);
});

it.each([
  [{ authorId: 7, name: 'Ada Brook' }, '“authorId”'],
  [{ authorId: '7', name: null }, '“name”'],
  [{ paperId: '7', title: 12 }, '“title”'],
  [{ error: 'Paper with id 0 not found' }, '“Paper with id 0 not found”'],
])('what is wrong is named: %j', (record, named) => {
  const { profiles, papers, refusals } = read(semanticScholar, record);
  expect([...profiles, ...papers]).toEqual([]);
  expect(refusals.map(({ message }) => message)).toEqual([expect.stringContaining(named)]);
});

it('an author by their name alone is an author', () => {
  expect(profileOf(semanticScholar, { authorId: '2262', name: 'Ada Brook' })).toMatchObject({ claims: [], papers: [] });
});
