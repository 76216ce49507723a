import { describe, expect, it } from 'vitest';
import { nameQuery, orcid } from '../../../../lib/sources/orcid.ts';
import { jsonOf } from '../../profiles/services/read.ts';
import { fakeAsk, now } from './fake-ask.ts';

const api = 'https://pub.orcid.org/v3.0';
const headers = { Accept: 'application/json' };
const record = jsonOf('orcid-record.json');
const hits = jsonOf('orcid-hits.json');
const byline = {
  name: 'Mara Ilves',
  position: 2,
  arxivId: '2401.01234',
  doi: '10.5555/invented.1',
  title: 'Sparse Attention',
};
const search = (query: string) => `${api}/expanded-search/?q=${encodeURIComponent(query)}&rows=50`;
const byName = search('family-name:"Ilves" AND given-names:"Mara"');
const byWork = search(
  'digital-object-ids:("10.48550/arXiv.2401.01234" OR "10.48550/arxiv.2401.01234" OR "10.5555/invented.1") AND family-name:"Ilves"',
);

describe('an author', () => {
  it('is asked for by their iD', async () => {
    const { ask, asked } = fakeAsk({ [`${api}/0009-0001-0002-0007/record`]: record });
    const profile = await orcid.author?.({ orcid: '0009-0001-0002-0007' }, ask, now);
    expect(asked).toEqual([{ url: `${api}/0009-0001-0002-0007/record`, headers }]);
    expect(profile).toMatchObject({
      name: 'Mara J. Ilves',
      source: { label: 'ORCID', url: 'https://orcid.org/0009-0001-0002-0007' },
    });
    expect(profile?.papers).toHaveLength(2);
  });

  it.each([{}, { orcid: '0009-0001-0002-0008' }, { orcid: '../search' }])('is not known by %j', async (ids) => {
    const { ask, asked } = fakeAsk();
    expect(orcid.knows?.(ids)).toBe(false);
    expect(await orcid.author?.(ids, ask, now)).toBeNull();
    expect(asked).toEqual([]);
  });
});

describe('authors of a byline', () => {
  it('are who lists the paper, then who bears the name; the first three with works', async () => {
    const [mara, maria, kadri] = hits['expanded-result'];
    const { ask, urls } = fakeAsk({
      [byWork]: { 'expanded-result': [maria], 'num-found': 1 },
      [byName]: { 'expanded-result': [mara, maria, kadri], 'num-found': 3 },
      [`${api}/0009-0001-0002-0007/record`]: record,
    });
    const people = (await orcid.findAuthors?.(byline, ask, now)) ?? [];
    expect(people.map(({ name, papers }) => [name, papers.length])).toEqual([
      ['Maria K. Ilves', 0],
      ['Mara J. Ilves', 2],
    ]);
    expect(urls()).toEqual([byWork, byName, `${api}/0009-0001-0002-0015/record`, `${api}/0009-0001-0002-0007/record`]);
  });

  it('are none where nobody is found, however ORCID puts it', async () => {
    for (const answer of [null, { 'num-found': 0 }, { 'expanded-result': null, 'num-found': 0 }]) {
      const { ask } = fakeAsk({ [byName]: answer });
      expect(await orcid.findAuthors?.({ name: 'Mara Ilves', position: 1, title: '' }, ask, now)).toEqual([]);
    }
  });

  it('in a wrong shape are trouble', async () => {
    const { ask } = fakeAsk({ [byName]: { 'expanded-result': [{ 'orcid-id': 7 }] } });
    await expect(orcid.findAuthors?.(byline, ask, now)).rejects.toMatchObject({ trouble: 'changed' });
  });
});

it.each([
  ['Mara Ilves', 'family-name:"Ilves"', 'given-names:"Mara"'],
  ['M. J. Ilves', 'family-name:"Ilves"', 'given-names:M*'],
  ['Ilves, Mara', 'family-name:"Ilves"', 'given-names:"Mara"'],
  ['Mara Ilves Jr.', 'family-name:"Ilves"', 'given-names:"Mara"'],
  ['Mara "x" OR orcid:* \\ Il"ves\\', 'family-name:"Il\\"ves\\\\"', 'given-names:"Mara"'],
  ['*) OR (orcid:0 Ilves', 'family-name:"Ilves"', 'given-names:"OR"'],
  ["Séan O'Brien-Núñez", 'family-name:"O\'Brien-Núñez"', 'given-names:"Séan"'],
  ['王伟', 'family-name:"王伟"', null],
  ['12 %', null, null],
])('the name %s is put into quotes', (name, family, given) => {
  expect(nameQuery(name)).toEqual({ family, given });
});
