import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { paperRecordSchema } from '../../../../lib/model/paper.ts';
import { profileSchema } from '../../../../lib/model/profile.ts';
import { schemaPerson } from '../../../../lib/profiles/schema-person.ts';
import type { Found } from '../../../../lib/profiles/types.ts';

// Thousands of texts take a busy machine a while.
vi.setConfig({ testTimeout: 60_000 });

const context = { label: 'ann.jsonld', url: 'https://example.org/ann', capturedAt: '2026-11-24T00:00:00Z' };
const orcid = '0000-0002-1825-0097';
const read = (json: unknown) => [...schemaPerson.read(typeof json === 'string' ? json : JSON.stringify(json), context)];
const profilesOf = (found: Found[]) => found.flatMap((one) => (one.kind === 'profile' ? [one.profile] : []));
const doiOf = (value: string) => ({ '@type': 'PropertyValue', propertyID: 'doi', value });

describe('a person', () => {
  it('as ORCID answers in JSON-LD: works without authors, by DOI', () => {
    const found = read({
      '@context': 'http://schema.org',
      '@type': 'Person',
      '@id': `https://orcid.org/${orcid}`,
      mainEntityOfPage: `https://orcid.org/${orcid}`,
      givenName: 'Ann',
      familyName: 'Ash',
      affiliation: {
        '@type': 'Organization',
        name: 'A university',
        identifier: { '@type': 'PropertyValue', propertyID: 'RINGGOLD', value: '41803' },
      },
      '@reverse': {
        funder: { '@type': 'Organization', name: 'A fund', '@id': 'https://doi.org/10.13039/100000001' },
        creator: [
          {
            '@type': 'CreativeWork',
            '@id': 'https://doi.org/10.1000/fern.1',
            name: 'On <i>ferns</i>',
            identifier: [doiOf('10.1000/FERN.1'), { '@type': 'PropertyValue', propertyID: 'issn', value: '1234-5678' }],
          },
          { '@type': 'CreativeWork', name: 'On moss', identifier: doiOf('10.48550/arXiv.2309.99001') },
          { '@type': 'CreativeWork' },
        ],
      },
      identifier: [{ '@type': 'PropertyValue', propertyID: 'Loop profile', value: '845425' }],
    });
    const [profile] = profilesOf(found);
    expect(profile).toMatchObject({ name: 'Ann Ash', externalIds: { orcid }, claims: [] });
    expect(profile?.source).toEqual({
      format: 'schema-person',
      label: 'ann.jsonld',
      url: context.url,
      observedAt: context.capturedAt,
    });
    expect(
      profile?.papers.map(({ record, position }) => [
        record.title,
        record.doi,
        record.arxivId,
        record.hiddenAuthors,
        position,
      ]),
    ).toEqual([
      ['On ferns', '10.1000/fern.1', undefined, null, null],
      ['On moss', undefined, '2309.99001', null, null],
    ]);
    expect(found.filter(({ kind }) => kind === 'problem')).toHaveLength(1);
  });

  it('of a page whose graph names them as an author', () => {
    const [profile, ...others] = profilesOf(
      read([
        {
          '@context': 'https://schema.org',
          '@graph': [
            { '@type': 'ProfilePage', mainEntity: { '@id': '#me' } },
            {
              '@type': ['Person'],
              '@id': '#me',
              name: 'Ash, Ann',
              sameAs: [`https://orcid.org/${orcid}`, 'https://openalex.org/A5012345678', 'https://example.org'],
            },
            {
              '@type': 'ScholarlyArticle',
              headline: 'On ferns',
              author: [{ '@type': 'Person', name: 'Bo Birch' }, { '@id': '#me' }],
              datePublished: '2021-05',
              isPartOf: { '@type': 'PublicationIssue', isPartOf: { '@type': 'Periodical', name: 'Journal of Ferns' } },
            },
            {
              '@type': 'ScholarlyArticle',
              name: 'On bark',
              author: ['Ann Ash', 'Cy Dee'],
              sameAs: 'https://arxiv.org/abs/2309.99002v2',
              url: 'https://publisher.example/doi/10.1000/x/full',
            },
            {
              '@type': 'ScholarlyArticle',
              name: 'Of a namesake',
              author: [{ '@type': 'Person', name: 'Ann Ash', identifier: 'https://orcid.org/0000-0002-1694-233X' }],
            },
            { '@type': 'BlogPosting', headline: 'My cat', author: { '@id': '#me' } },
          ],
        },
      ]),
    );
    expect(others).toEqual([]);
    expect(profile).toMatchObject({ name: 'Ann Ash', externalIds: { orcid, openAlex: 'A5012345678' } });
    expect(
      profile?.papers.map(({ record, position }) => [record.title, position, record.bylines, record.hiddenAuthors]),
    ).toEqual([
      ['On ferns', 2, ['Bo Birch', 'Ann Ash'], 0],
      ['On bark', 1, ['Ann Ash', 'Cy Dee'], 0],
    ]);
    expect(profile?.papers.map(({ record }) => [record.venue, record.date?.value, record.arxivId, record.doi])).toEqual(
      [
        ['Journal of Ferns', '2021-05', undefined, undefined],
        [undefined, undefined, '2309.99002', undefined],
      ],
    );
  });

  it('has no ORCID iD where two are named, or where its check digit is wrong', () => {
    const person = { '@context': 'https://schema.org', '@type': 'Person', name: 'Ann Ash' };
    expect(
      profilesOf(
        read({ ...person, sameAs: [`https://orcid.org/${orcid}`, 'https://orcid.org/0000-0002-1694-233X'] }),
      )[0]?.externalIds,
    ).toEqual({});
    expect(profilesOf(read({ ...person, identifier: '0000-0002-1825-0098' }))[0]?.externalIds).toEqual({});
    expect(
      profilesOf(read({ ...person, identifier: orcid, '@id': `https://orcid.org/${orcid}` }))[0]?.externalIds,
    ).toEqual({ orcid });
  });

  it('takes no work that is only about them', () => {
    const work = (told: object) => ({ '@type': 'ScholarlyArticle', name: 'On ferns', ...told });
    const about = (told: object) =>
      profilesOf(read({ '@type': 'Person', name: 'Ann Ash', subjectOf: work(told) }))[0]?.papers.length;
    expect(about({ author: 'Bo Birch' })).toBe(0);
    expect(about({ author: 'Ann Ash' })).toBe(1);
    expect(about({})).toBe(1);
    expect(about({ '@type': 'NewsArticle' })).toBe(0);
  });
});

it('an article with authors is a paper, and they are no profiles', () => {
  const found = read({
    '@context': 'https://schema.org',
    '@type': 'ScholarlyArticle',
    name: 'On ferns',
    author: [
      { '@type': 'Person', name: 'Ann Ash' },
      { '@type': 'Person', name: 'Bo Birch' },
    ],
  });
  expect(found).toMatchObject([{ kind: 'paper', record: { title: 'On ferns', bylines: ['Ann Ash', 'Bo Birch'] } }]);
});

it.each([
  ['no JSON', '{"@type": "Person"'],
  ['nobody', { '@context': 'https://schema.org', '@type': 'Organization', name: 'A university' }],
  ['a person without a name', { '@type': 'Person', givenName: '\u200b' }],
])('refuses %s, aloud', (_, json) => {
  expect(read(json)).toMatchObject([{ kind: 'problem', isRefusal: true }]);
});

it('is recognised by its person', () => {
  expect(schemaPerson.sniff('{"@context": "http://schema.org", "@type": "Person"')?.certainty).toBeGreaterThan(0.8);
  expect(
    schemaPerson.sniff('[{"@context":"https://schema.org","@graph":[{"@type":["schema:Person"]')?.certainty,
  ).toBeGreaterThan(0.8);
  for (const text of [
    '',
    '{}',
    '<html>',
    '{"byline": 1, "authors": []}',
    '{"id": "https://openalex.org/A1", "display_name": "Person"}',
  ]) {
    expect(schemaPerson.sniff(text)).toBeNull();
  }
});

describe('anything at all', () => {
  const field = fc.constantFrom(
    '@type',
    '@id',
    '@graph',
    '@reverse',
    'name',
    'author',
    'creator',
    'subjectOf',
    'sameAs',
    'identifier',
    'mainEntity',
    'isPartOf',
    '__proto__',
  );
  const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
    tree: fc.oneof(
      { depthSize: 'medium' },
      fc.constantFrom('Person', 'ScholarlyArticle', '#a', '#b', 'Ann Ash', `https://orcid.org/${orcid}`, null, 3),
      fc.array(tie('tree'), { maxLength: 4 }),
      fc.dictionary(field, tie('tree'), { maxKeys: 6 }),
    ),
  }));

  it('is read without a throw, and what is kept is sound', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          tree.map((json) => JSON.stringify(json)),
          fc.json(),
          fc.string(),
        ),
        (text) => {
          schemaPerson.sniff(text);
          for (const one of schemaPerson.read(text, context)) {
            if (one.kind === 'profile') expect(profileSchema.safeParse(one.profile).error).toBeUndefined();
            if (one.kind === 'paper') expect(paperRecordSchema.safeParse(one.record).error).toBeUndefined();
          }
        },
      ),
      { numRuns: 1_000 },
    );
  });

  it('may point at itself, be deep, and be long', () => {
    const part = {
      '@id': '#a',
      '@type': ['Person', 'ScholarlyArticle'],
      name: 'Ann Ash',
      isPartOf: { '@id': '#a' },
      author: { '@id': '#a' },
      mainEntity: { '@id': '#a' },
    };
    expect(profilesOf(read(part))).toHaveLength(1);
    expect(read(`${'{"a":['.repeat(50_000)}${']}'.repeat(50_000)}`)).toMatchObject([{ isRefusal: true }]);
    const works = Array.from({ length: 5_000 }, (_, at) => ({
      '@type': 'ScholarlyArticle',
      name: `On fern ${at}`,
      author: [{ name: 'Bo Birch' }, 'Ann Ash'],
    }));
    const started = performance.now();
    expect(profilesOf(read([{ '@type': 'Person', name: 'Ann Ash' }, ...works]))[0]?.papers).toHaveLength(5_000);
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
