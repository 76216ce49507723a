import { describe, expect, it } from 'vitest';
import { semanticScholar } from '../../../../lib/sources/semantic-scholar.ts';
import { jsonOf } from '../../profiles/services/read.ts';
import { fakeAsk, now } from './fake-ask.ts';

const api = 'https://api.semanticscholar.org/graph/v1';
const { papers, ...author } = jsonOf('semantic-scholar-author.json');
const [attention] = papers;
const byline = { name: 'Mara Ilves', position: 2, arxivId: '2401.01234', title: 'Sparse Attention' };
const fieldsOf = (url: string | undefined) => new URL(url ?? '').searchParams.get('fields');

it('a paper is asked for by its arXiv id, then by its DOI', async () => {
  const { ask, urls } = fakeAsk();
  const sought = { arxivId: 'hep-th/9901001', doi: '10.5555/A b', title: '' };
  expect(await semanticScholar.paper?.(sought, ask, now)).toBeNull();
  expect(
    await semanticScholar.paper?.({ doi: 'https://doi.org/10.1093/Mind/LIX.236.433', title: '' }, ask, now),
  ).toBeNull();
  expect(urls().map((url) => url.split('?')[0])).toEqual([
    `${api}/paper/arXiv:hep-th/9901001`,
    `${api}/paper/DOI:10.5555/a`,
    `${api}/paper/DOI:10.1093/mind/lix.236.433`,
  ]);
  expect(fieldsOf(urls()[0])).toBe('externalIds,title,year,authors,citationCount,publicationDate,abstract,venue');
});

it('a paper says where it is from', async () => {
  const { ask } = fakeAsk({ [`${api}/paper/arXiv:2401.01234`]: attention });
  expect(await semanticScholar.paper?.(byline, ask, now)).toMatchObject({
    arxivId: '2401.01234',
    source: {
      label: 'Semantic Scholar',
      url: `https://www.semanticscholar.org/paper/${attention.paperId}`,
      observedAt: now,
    },
  });
});

it('an author comes with a page of papers', async () => {
  const { ask, urls } = fakeAsk({
    [`${api}/author/900000001`]: author,
    [`${api}/author/900000001/papers`]: { offset: 0, data: papers },
  });
  const profile = await semanticScholar.author?.({ semanticScholar: '900000001' }, ask, now);
  expect(profile).toMatchObject({
    name: 'Mara Ilves',
    source: { url: 'https://www.semanticscholar.org/author/900000001' },
  });
  expect(profile?.papers.map(({ position }) => position)).toEqual([2, 2]);
  expect(urls()).toEqual([
    `${api}/author/900000001?fields=name,aliases,affiliations,externalIds,paperCount,citationCount,hIndex`,
    `${api}/author/900000001/papers?fields=externalIds,title,year,authors,citationCount,publicationDate&limit=100`,
  ]);
});

it.each([{}, { semanticScholar: '12/papers' }, { semanticScholar: 'x' }, { orcid: '0009-0001-0002-0007' }])(
  'an author is not known by %j',
  async (ids) => {
    const { ask, asked } = fakeAsk();
    expect(semanticScholar.knows?.(ids)).toBe(false);
    expect(await semanticScholar.author?.(ids, ask, now)).toBeNull();
    expect(asked).toEqual([]);
  },
);

describe('authors of a byline', () => {
  it('are whom the paper names, and others of the name; who only shares a word is none', async () => {
    const hit = (id: string, name: string) => ({ authorId: id, name });
    const { ask, urls } = fakeAsk({
      [`${api}/paper/arXiv:2401.01234`]: attention,
      [`${api}/author/900000001`]: author,
      [`${api}/author/search`]: {
        total: 4,
        offset: 0,
        data: [hit('5', 'Mara-Liis Ilves'), author, hit('6', 'Mara Award'), hit('7', 'The Ilves Institute')],
      },
    });
    const people = (await semanticScholar.findAuthors?.({ ...byline, name: 'Mara-Liis Ilves' }, ask, now)) ?? [];
    expect(people.map(({ name, externalIds }) => [name, externalIds.semanticScholar])).toEqual([
      ['Mara Ilves', '900000001'],
      ['Mara-Liis Ilves', '5'],
    ]);
    const search = urls().find((url) => url.includes('/search'));
    expect(search).toContain('/author/search?query=Mara%20Liis%20Ilves&');
    expect(urls().at(-1)).toContain('/author/5/papers');
  });

  it('are none where the search finds none', async () => {
    const { ask } = fakeAsk({ [`${api}/author/search`]: { total: 0, offset: 0 } });
    expect(await semanticScholar.findAuthors?.(byline, ask, now)).toEqual([]);
  });

  it('in a wrong shape are trouble', async () => {
    const { ask } = fakeAsk({ [`${api}/author/search`]: { data: [{ authorId: 7 }] } });
    await expect(semanticScholar.findAuthors?.(byline, ask, now)).rejects.toMatchObject({ trouble: 'changed' });
  });
});

it('a key goes into its header and quickens the pace', () => {
  expect(semanticScholar.key?.add({ url: api }, 'secret').headers).toEqual({ 'x-api-key': 'secret' });
  expect([semanticScholar.pace(false), semanticScholar.pace(true)].map(({ everyMs }) => everyMs)).toEqual([
    3_000, 1_000,
  ]);
});
