import { describe, expect, it } from 'vitest';
import { orcid } from '../../../../lib/profiles/orcid.ts';
import { jsonOf, paperOf, profileOf, read } from './read.ts';

const record = () => jsonOf('orcid-record.json');

describe('a record', () => {
  it('is a profile under the name of choice, with one paper for each group that has a title', () => {
    const { profiles, remarks } = read(orcid, record());
    const source = { format: 'orcid', label: 'a-file.json', observedAt: '2026-05-01T12:00:00Z' };
    expect(profiles).toEqual([
      {
        source,
        name: 'Mara J. Ilves',
        externalIds: { orcid: '0009-0001-0002-0007' },
        claims: [],
        isPartial: true,
        papers: [
          {
            position: null,
            record: {
              source,
              title: 'Sparse Attention and Its Limits',
              arxivId: '2401.01234',
              doi: '10.5555/invented.1',
              date: { value: '2024-01', isYearInferred: false },
              venue: 'Journal of Invented Results',
              categories: [],
              bylines: [],
              hiddenAuthors: null,
            },
          },
          {
            position: null,
            record: {
              source,
              title: 'A Chapter of a Book',
              date: { value: '2018', isYearInferred: false },
              categories: [],
              bylines: [],
              hiddenAuthors: null,
            },
          },
        ],
      },
    ]);
    expect(remarks.map(({ code }) => code)).toEqual(['untitled-papers']);
  });

  it('goes by given and family name where no other is chosen', () => {
    const changed = record();
    changed.person.name['credit-name'] = null;
    expect(profileOf(orcid, changed).name).toBe('Mara Ilves');
    changed.person.name['family-name'] = null;
    expect(profileOf(orcid, changed).name).toBe('Mara');
  });

  it('is refused without a name, and without an iD that is one', () => {
    const nameless = record();
    nameless.person.name = null;
    expect(read(orcid, nameless).refusals[0]?.message).toContain('“person.name” has no name that the person shows');
    const text = JSON.stringify(record()).replaceAll('0009-0001-0002-0007', '0009-0001-0002-0008');
    expect(read(orcid, text).refusals[0]?.message).toContain('“orcid-identifier.path” has no ORCID iD');
  });
});

describe('works by themselves', () => {
  const works = () => record()['activities-summary'].works;

  it('go to the person of the same input', () => {
    const lines = `${JSON.stringify(works())}\n${JSON.stringify(record().person)}`;
    expect(profileOf(orcid, lines)).toMatchObject({ name: 'Mara J. Ilves', papers: [{}, {}] });
  });

  it('take the name under which the owner added one by hand', () => {
    const added = works();
    const source = (path: string, value: string) => ({ 'source-orcid': { path }, 'source-name': { value } });
    added.group[0]['work-summary'][0].source = source('0009-0001-0002-0015', 'Somebody Else');
    added.group[1]['work-summary'][0].source = source('0009-0001-0002-0007', 'Ilves, Mara');
    expect(profileOf(orcid, added)).toMatchObject({
      name: 'Mara Ilves',
      externalIds: { orcid: '0009-0001-0002-0007' },
    });
  });

  it('stand alone where nobody is named, and that is said', () => {
    const { papers, profiles, remarks } = read(orcid, works());
    expect(papers).toHaveLength(2);
    expect(profiles).toEqual([]);
    expect(remarks.map(({ code }) => code)).toEqual(['list-without-name']);
  });

  it('that are none are no remark about a name', () => {
    const none = { group: [], path: '/0009-0001-0002-0007/works' };
    expect(read(orcid, none).remarks.map(({ code }) => code)).toEqual(['no-records']);
  });
});

it('a whole work names its contributors, and may have left some out', () => {
  const work = {
    'put-code': 7,
    title: { title: { value: 'A Title of Some Length' } },
    'external-ids': { 'external-id': null },
    'publication-date': { year: { value: '2012' }, month: null, day: null },
    contributors: {
      contributor: [
        { 'contributor-orcid': { path: '0009-0001-0002-0007' }, 'credit-name': { value: 'Ilves, Mara' } },
        { 'contributor-orcid': null, 'credit-name': { value: 'Pim Zand' } },
      ],
    },
  };
  expect(paperOf(orcid, work)).toMatchObject({
    bylines: ['Mara Ilves', 'Pim Zand'],
    bylineIds: [{ orcid: '0009-0001-0002-0007' }, null],
    hiddenAuthors: null,
  });
});

it('hits of the expanded search are people, and those of the plain one are refused', () => {
  expect(read(orcid, jsonOf('orcid-hits.json')).profiles.map(({ name }) => name)).toEqual([
    'Mara Ilves',
    'Maria K. Ilves',
    'Kadri Ilves',
  ]);
  const plain = { result: [{ 'orcid-identifier': { path: '0009-0001-0002-0007' } }], 'num-found': 1 };
  expect(read(orcid, plain).refusals.map(({ message }) => message)).toEqual([expect.stringContaining('names nobody')]);
});

it('an error is refused in the words of ORCID', () => {
  const error = {
    'response-code': 404,
    'developer-message': '404 Not Found',
    'user-message': 'The resource was not found.',
  };
  expect(read(orcid, error).refusals[0]?.message).toContain('“The resource was not found.”');
});
