import { describe, expect, it } from 'vitest';
import { inspire } from '../../../../lib/sources/inspire.ts';
import { jsonOf } from '../../profiles/services/read.ts';
import { fakeAsk, now } from './fake-ask.ts';

const api = 'https://inspirehep.net/api';
const page = jsonOf('inspire-literature.json');
const [hit] = page.hits.hits;
const authors = jsonOf('inspire-authors.json');
const byline = { name: 'Mara Ilves', position: 2, arxivId: '2401.01234', title: 'Sparse Attention' };
const byBai = `${api}/authors?q=${encodeURIComponent('ids.value:"M.Ilves.1"')}&size=25`;
const papersOf = (bai: string) =>
  `${api}/literature?q=a%20${bai}&fields=titles,authors.full_name,authors.ids,arxiv_eprints,citation_count,earliest_date,dois,publication_info.journal_title&size=250`;

it('a paper is asked for by its arXiv id, then by its DOI', async () => {
  const { ask, urls } = fakeAsk({ [`${api}/doi/10.5555/invented.1`]: hit });
  const sought = { arxivId: 'hep-ph/0603175', doi: '10.5555/invented.1', title: '' };
  expect(await inspire.paper?.(sought, ask, now)).toMatchObject({
    arxivId: '2401.01234',
    source: { label: 'INSPIRE' },
  });
  expect(urls()).toEqual([`${api}/arxiv/hep-ph/0603175`, `${api}/doi/10.5555/invented.1`]);
});

describe('an author', () => {
  it('is asked for by their id at INSPIRE, with papers', async () => {
    const { ask, urls } = fakeAsk({ [byBai]: authors, [papersOf('M.Ilves.1')]: page });
    const profile = await inspire.author?.({ inspire: 'M.Ilves.1' }, ask, now);
    expect(profile).toMatchObject({
      name: 'Mara Ilves',
      externalIds: { inspire: 'M.Ilves.1' },
      papers: [{ position: 2 }],
    });
    expect(urls()).toEqual([byBai, papersOf('M.Ilves.1')]);
  });

  it('may be asked for by an ORCID iD', async () => {
    const { ask, urls } = fakeAsk({ [`${api}/orcid/0009-0001-0002-0007`]: authors.hits.hits[0] });
    expect(await inspire.author?.({ orcid: '0009-0001-0002-0007' }, ask, now)).toMatchObject({ name: 'Mara Ilves' });
    expect(urls()).toEqual([`${api}/orcid/0009-0001-0002-0007`, papersOf('M.Ilves.1')]);
  });

  it('is not one of another id, though the search may give that', async () => {
    const { ask } = fakeAsk({ [byBai]: { hits: { hits: [authors.hits.hits[1]] } } });
    expect(await inspire.author?.({ inspire: 'M.Ilves.1' }, ask, now)).toBeNull();
  });

  it.each([{}, { inspire: 'M.Ilves.1" OR *' }, { inspire: 'x' }, { openAlex: 'A5100000001' }])(
    'is not known by %j',
    async (ids) => {
      const { ask, asked } = fakeAsk();
      expect(inspire.knows?.(ids)).toBe(false);
      expect(await inspire.author?.(ids, ask, now)).toBeNull();
      expect(asked).toEqual([]);
    },
  );
});

describe('authors of a byline', () => {
  it('are whom the paper names, and others of the name', async () => {
    const { ask, urls } = fakeAsk({
      [`${api}/arxiv/2401.01234`]: hit,
      [byBai]: authors,
      [`${api}/authors?q=mara%20ilves&size=25`]: authors,
    });
    const people = (await inspire.findAuthors?.(byline, ask, now)) ?? [];
    expect(people.map(({ name, externalIds, papers }) => [name, externalIds.inspire, papers.length])).toEqual([
      ['Mara Ilves', 'M.Ilves.1', 1],
      ['Maria Ilves', 'M.Ilves.2', 0],
    ]);
    expect(urls().at(-1)).toBe(papersOf('M.Ilves.2'));
  });

  it('are searched for by words alone: signs mean something to the search', async () => {
    const { ask, urls } = fakeAsk();
    await inspire.findAuthors?.({ name: 'Mára (x) "OR" *:* Ilves/', position: 1, title: '' }, ask, now);
    expect(urls()).toEqual([`${api}/authors?q=mara%20x%20or%20ilves&size=25`]);
  });

  it('are passed over where a hit is not understood', async () => {
    const hits = [{ metadata: { name: null } }, authors.hits.hits[0]];
    const { ask } = fakeAsk({ [`${api}/authors`]: { hits: { hits } } });
    expect(await inspire.findAuthors?.(byline, ask, now)).toMatchObject([{ name: 'Mara Ilves' }]);
    const none = fakeAsk({ [`${api}/authors`]: { hits: { hits: hits.slice(0, 1) } } });
    await expect(inspire.findAuthors?.(byline, none.ask, now)).rejects.toMatchObject({ trouble: 'changed' });
  });

  it('in a wrong shape are trouble', async () => {
    const { ask } = fakeAsk({ [`${api}/authors`]: { hits: [] } });
    await expect(inspire.findAuthors?.(byline, ask, now)).rejects.toMatchObject({ trouble: 'changed' });
  });
});

it('fifteen questions are the most in any five seconds', () => {
  const { burst, everyMs } = inspire.pace(false);
  expect(burst + Math.floor(5_000 / everyMs)).toBeLessThanOrEqual(15);
});
