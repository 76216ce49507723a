import { expect, it } from 'vitest';
import { inspire } from '../../../../lib/profiles/inspire.ts';
import { jsonOf, paperOf, profileOf, read } from './read.ts';

const page = () => jsonOf('inspire-literature.json');
const authors = jsonOf('inspire-authors.json');

it('a hit is a paper with names as printed and the identifiers behind them', () => {
  expect(paperOf(inspire, page())).toEqual({
    source: { format: 'inspire', label: 'a-file.json', observedAt: '2026-05-01T12:00:00Z' },
    title: 'Sparse attention in $\\mathcal{N}=4$ SYM',
    arxivId: '2401.01234',
    doi: '10.5555/invented.1',
    date: { value: '2024-01-02', isYearInferred: false },
    categories: ['hep-th', 'cs.LG'],
    bylines: ['Tomas Quell', 'Mara Ilves Jr.', 'Pim Zand'],
    bylineIds: [{ inspire: 'T.Quell.1' }, { orcid: '0009-0001-0002-0007', inspire: 'M.Ilves.1' }, null],
    hiddenAuthors: 0,
    abstract: 'Submitted.',
    venue: 'J.Invented Phys.',
    claims: [{ metric: 'citations', value: 5, label: 'Citation count', unit: 'count', basis: 'reported' }],
  });
});

it('an author is a profile with identifiers, and claims no numbers', () => {
  expect(profileOf(inspire, authors.hits.hits[0])).toMatchObject({
    name: 'Mara Ilves',
    externalIds: { orcid: '0009-0001-0002-0007', inspire: 'M.Ilves.1' },
    claims: [],
    papers: [],
  });
  expect(profileOf(inspire, authors.hits.hits[1].metadata).name).toBe('Maria Ilves');
});

it('papers go to the authors of the same file', () => {
  const { profiles, papers } = read(inspire, [page(), authors]);
  expect(papers).toEqual([]);
  expect(profiles.map(({ papers }) => papers.map(({ position }) => position))).toEqual([[2], []]);
});

it('authors that were left out are counted', () => {
  const counted = page();
  counted.hits.hits[0].metadata.author_count = 3000;
  expect(paperOf(inspire, counted).hiddenAuthors).toBe(2997);
  delete counted.hits.hits[0].metadata.authors;
  expect(paperOf(inspire, counted).hiddenAuthors).toBeNull();
});

it('what the site before 2020 exported is read, too', () => {
  const old = {
    recid: 1,
    title: { title: 'An Old Paper with a Title' },
    authors: [{ first_name: 'Mara', last_name: 'Ilves', full_name: 'Ilves, Mara' }],
    number_of_authors: 1,
    number_of_citations: 3,
    primary_report_number: ['ROM2F-03-07', 'hep-th/0305224'],
    doi: ['10.5555/Old.1', '10.5555/Old.2'],
    prepublication: { date: '2003-05' },
    abstract: [
      { number: 'Springer', summary: 'Printed.' },
      { number: 'arXiv', summary: 'Submitted.' },
    ],
    publication_info: [{ title: 'J.Invented Phys.', year: '2004' }],
  };
  expect(paperOf(inspire, [old])).toMatchObject({
    arxivId: 'hep-th/0305224',
    doi: '10.5555/old.1',
    date: { value: '2003-05' },
    bylines: ['Mara Ilves'],
    hiddenAuthors: 0,
    abstract: 'Submitted.',
    claims: [{ metric: 'citations', value: 3, label: 'Number of citations' }],
  });
});

it.each([
  [{ metadata: { titles: [], authors: [] } }, '“titles”'],
  [{ metadata: { name: 'Ilves, Mara' } }, '“name”'],
  [{ metadata: { name: { value: 7 } } }, '“name.value”'],
  [{ status: 404, message: 'PID does not exist.' }, '“PID does not exist.”'],
  [{ metadata: { control_number: 1 } }, 'no author and no paper'],
])('what is wrong is named: %j', (record, named) => {
  const { profiles, papers, refusals } = read(inspire, record);
  expect([...profiles, ...papers]).toEqual([]);
  expect(refusals.map(({ message }) => message)).toEqual([expect.stringContaining(named)]);
});
