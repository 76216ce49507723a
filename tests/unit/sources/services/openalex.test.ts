import { describe, expect, it } from 'vitest';
import { openAlex } from '../../../../lib/sources/openalex.ts';
import { jsonOf } from '../../profiles/services/read.ts';
import { fakeAsk, now } from './fake-ask.ts';

const api = 'https://api.openalex.org';
const author = jsonOf('openalex-author.json');
const works = jsonOf('openalex-works.json');
const [attention] = works.results;
const byline = { name: 'Mara Ilves', position: 2, arxivId: '2401.01234', title: 'Sparse Attention' };
const atArxiv = `${api}/works/doi:10.48550/arXiv.2401.01234`;
const worksOf = (id: string) =>
  `${api}/works?filter=author.id:${id}&select=id,ids,doi,title,publication_date,authorships,primary_topic,cited_by_count,counts_by_year,abstract_inverted_index,locations&per_page=100&cursor=*`;

describe('a paper', () => {
  it('is asked for by its DOI at arXiv', async () => {
    const { ask, asked } = fakeAsk({ [atArxiv]: attention });
    const paper = await openAlex.paper?.({ arxivId: '2401.01234v2', title: '' }, ask, now);
    expect(asked).toEqual([{ url: atArxiv, cost: 0.01 }]);
    expect(paper).toMatchObject({
      title: 'Sparse Attention & Its Limits in H2O',
      source: { format: 'openalex', label: 'OpenAlex', url: 'https://openalex.org/W4400000001', observedAt: now },
    });
  });

  it('is asked for by its own DOI after that, encoded', async () => {
    const { ask, urls } = fakeAsk();
    const doi = '10.1890/0012-9658(2006)87[2832:tiopma]2.0.co;2?x=1#y';
    expect(await openAlex.paper?.({ arxivId: '2401.01234', doi, title: '' }, ask, now)).toBeNull();
    expect(urls()).toEqual([
      atArxiv,
      `${api}/works/doi:10.1890/0012-9658(2006)87%5B2832%3Atiopma%5D2.0.co%3B2%3Fx%3D1%23y`,
    ]);
  });

  it.each(['../authors', '10.5555/../../authors', '10.5555//x', 'nonsense'])('is not asked for by %s', async (doi) => {
    const { ask, asked } = fakeAsk();
    expect(await openAlex.paper?.({ arxivId: 'nonsense', doi, title: 'A Title' }, ask, now)).toBeNull();
    expect(asked).toEqual([]);
  });
});

describe('an author', () => {
  it('comes with a page of works, and where they stand in each', async () => {
    const { ask, asked } = fakeAsk({ [`${api}/authors/A5100000001`]: author, [worksOf('A5100000001')]: works });
    const profile = await openAlex.author?.({ openAlex: 'A5100000001', orcid: '0009-0001-0002-0007' }, ask, now);
    expect(asked).toEqual([
      { url: `${api}/authors/A5100000001`, cost: 0.01 },
      { url: worksOf('A5100000001'), cost: 0.01 },
    ]);
    expect(profile).toMatchObject({ name: 'Mara Ilves', source: { url: 'https://openalex.org/A5100000001' } });
    expect(profile?.papers.map(({ position }) => position)).toEqual([2, 1, null]);
  });

  it('may be asked for by an ORCID iD', async () => {
    const { ask, urls } = fakeAsk();
    expect(await openAlex.author?.({ orcid: '0009-0001-0002-0007' }, ask, now)).toBeNull();
    expect(urls()).toEqual([`${api}/authors/orcid:0009-0001-0002-0007`]);
  });

  it.each([
    {},
    { openAlex: 'A1/../x' },
    { openAlex: 'W4400000001' },
    { orcid: '0009-0001-0002-0008' },
    { semanticScholar: '1' },
  ])('is not known by %j', async (ids) => {
    const { ask, asked } = fakeAsk();
    expect(openAlex.knows?.(ids)).toBe(false);
    expect(await openAlex.author?.(ids, ask, now)).toBeNull();
    expect(asked).toEqual([]);
  });

  it('in a shape that is not OpenAlex’s is trouble', async () => {
    const { ask } = fakeAsk({ [`${api}/authors/A5100000001`]: { id: 7, display_name: [] } });
    await expect(openAlex.author?.({ openAlex: 'A5100000001' }, ask, now)).rejects.toMatchObject({
      trouble: 'changed',
    });
  });
});

describe('authors of a byline', () => {
  const other = (number: number, name: string) => ({
    id: `https://openalex.org/A520000000${number}`,
    display_name: name,
    works_count: number,
  });
  const search = `${api}/authors?search=Mara%20Ilves&per_page=25`;
  const hits = {
    results: [
      author,
      other(1, 'Maria Ilves'),
      other(2, 'Pim Zand'),
      other(3, 'M. Ilves'),
      other(4, 'Mart Ilves'),
      other(5, 'Mara Ilves'),
    ],
  };

  it('are whom the paper names, then who bears the name; the first three of those with papers', async () => {
    const { ask, asked } = fakeAsk({
      [atArxiv]: attention,
      [`${api}/authors/A5100000001`]: author,
      [worksOf('A5100000001')]: { results: [] },
      [search]: hits,
      [worksOf('A5200000001')]: { results: [works.results[2]] },
    });
    const people = (await openAlex.findAuthors?.(byline, ask, now)) ?? [];
    expect(people.map(({ name, externalIds, papers }) => [name, externalIds.openAlex, papers.length])).toEqual([
      ['Mara Ilves', 'A5100000001', 1],
      ['Maria Ilves', 'A5200000001', 1],
      ['M. Ilves', 'A5200000003', 0],
      ['Mart Ilves', 'A5200000004', 0],
      ['Mara Ilves', 'A5200000005', 0],
    ]);
    expect(people[0]?.papers[0]).toMatchObject({ position: 2, record: { arxivId: '2401.01234' } });
    expect(asked.map(({ url }) => url)).toEqual([
      atArxiv,
      `${api}/authors/A5100000001`,
      worksOf('A5100000001'),
      search,
      worksOf('A5200000001'),
      worksOf('A5200000003'),
      worksOf('A5200000004'),
    ]);
    expect(asked.find(({ url }) => url === search)?.cost).toBe(0.1);
  });

  it('are found by name where the place is another’s', async () => {
    const { ask, urls } = fakeAsk({ [atArxiv]: attention });
    const people = (await openAlex.findAuthors?.({ ...byline, position: 1 }, ask, now)) ?? [];
    expect(urls()).toContain(`${api}/authors/A5100000001`);
    // OpenAlex names a person of whom it keeps no record: the paper is what is known of them.
    expect(people).toMatchObject([
      { name: 'M. Ilves', externalIds: { openAlex: 'A5100000001' }, papers: [{ position: 2 }] },
    ]);
  });

  it('are not taken from a paper whose author there is somebody else', async () => {
    const { ask, urls } = fakeAsk({ [atArxiv]: attention });
    expect(await openAlex.findAuthors?.({ ...byline, name: 'Zoë Unrelated' }, ask, now)).toEqual([]);
    expect(urls()).toEqual([atArxiv, `${api}/authors?search=Zo%C3%AB%20Unrelated&per_page=25`]);
  });

  it('are ten at most, and a name is only ever a parameter', async () => {
    const results = Array.from({ length: 25 }, (_, n) => ({
      id: `https://openalex.org/A53000000${10 + n}`,
      display_name: 'Mara Ilves',
    }));
    const name = 'Mara&api_key=x#/../ Ilves';
    const { ask, urls } = fakeAsk({ [`${api}/authors`]: { results } });
    expect(await openAlex.findAuthors?.({ name, position: 1, title: 'A' }, ask, now)).toHaveLength(10);
    expect(new URL(urls()[0] ?? '').searchParams.get('search')).toBe(name);
  });
});

it('a key goes into a header, and makes ten times as many questions of a day', () => {
  expect(openAlex.key?.add({ url: api, headers: { Accept: 'x' } }, 'secret')).toEqual({
    url: api,
    headers: { Accept: 'x', Authorization: 'Bearer secret' },
  });
  expect([openAlex.quota?.(false).perDay, openAlex.quota?.(true).perDay]).toEqual([10, 100]);
});
