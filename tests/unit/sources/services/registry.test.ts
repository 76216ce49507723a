import { expect, it } from 'vitest';
import { sourceIds } from '../../../../lib/model/lookup.ts';
import { profileSchema } from '../../../../lib/model/profile.ts';
import { sourceOf, sources } from '../../../../lib/sources/index.ts';
import { jsonOf, textOf } from '../../profiles/services/read.ts';
import { areThere, recordingsOf } from '../../profiles/services/recordings.ts';
import { fakeAsk, now } from './fake-ask.ts';

it('every service of the model is here, in its order', () => {
  expect(sources.map(({ id }) => id)).toEqual([...sourceIds]);
  for (const id of sourceIds) expect(sourceOf(id)?.id).toBe(id);
});

it.each(sources.map((source) => [source.id, source] as const))(
  '%s asks only where it says that it does',
  async (_, source) => {
    const { ask, asked } = fakeAsk();
    const ids = {
      orcid: '0009-0001-0002-0007',
      arxivAuthor: 'ilves_m_1',
      inspire: 'M.Ilves.1',
      openAlex: 'A5100000001',
      semanticScholar: '900000001',
    };
    const paper = { arxivId: '2401.01234', doi: '10.5555/invented.1', title: 'A Title' };
    expect(await source.author?.(ids, ask, now)).toBeNull();
    expect((await source.paper?.(paper, ask, now)) ?? null).toBeNull();
    expect((await source.findAuthors?.({ ...paper, name: 'Mara Ilves', position: 1 }, ask, now)) ?? []).toEqual([]);
    expect(await source.test(ask)).toMatch(/ answered\.$/);
    expect(asked.length).toBeGreaterThan(2);
    for (const { url } of asked) {
      expect(source.origins.map((origin) => origin.replace(/\*$/, ''))).toContain(`${new URL(url).origin}/`);
    }
  },
);

it.each(sources.map((source) => [source.id, source] as const))(
  '%s says what it is in sentences',
  (_, { about, key }) => {
    for (const words of [
      about.offers,
      about.sends,
      about.limits,
      about.terms.text,
      about.credit,
      ...(key ? [key.why] : []),
    ]) {
      expect(words).toMatch(/^[A-Z].*\.$/);
    }
    for (const url of [about.terms.url, ...(key ? [key.url] : [])]) expect(new URL(url).protocol).toBe('https:');
  },
);

it('a test repeats what the service said', async () => {
  const work = jsonOf('openalex-works.json').results[2];
  const { ask } = fakeAsk({ 'https://api.openalex.org/works/doi:10.48550/arXiv.0704.0001': work });
  expect(await sourceOf('openalex')?.test(ask)).toBe("OpenAlex answered with the work “Somebody Else's Paper”.");
  const arxiv = fakeAsk({ 'https://export.arxiv.org/api/query': textOf('arxiv-query.atom') });
  expect(await sourceOf('arxiv')?.test(arxiv.ask)).toBe('arXiv answered with the paper that was asked for.');
});

it.skipIf(!areThere)('what was recorded is what the services are asked for', async () => {
  const recorded = new Map(
    ['semantic-scholar', 'orcid', 'arxiv-atom', 'openalex-works']
      .flatMap(recordingsOf)
      .filter(({ status }) => status === 200)
      .map(({ url, body }) => [url.split('?')[0] ?? '', body]),
  );
  const json = (url: string) => JSON.parse(recorded.get(url) ?? 'null');
  const s2 = 'https://api.semanticscholar.org/graph/v1';
  const scholar = fakeAsk({
    [`${s2}/author/2262347`]: json(`${s2}/author/2262347`),
    [`${s2}/author/2262347/papers`]: json(`${s2}/author/1723755/papers`),
    [`${s2}/author/search`]: json(`${s2}/author/search`),
    [`${s2}/paper/DOI:10.1093/mind/lix.236.433`]: json(`${s2}/paper/10.1093/mind/lix.236.433`),
  });
  const found = await sourceOf('semantic-scholar')?.findAuthors?.(
    { name: 'A. Turing', position: 1, title: '' },
    scholar.ask,
    now,
  );
  expect(found?.length).toBe(10);
  for (const profile of found ?? []) profileSchema.parse(profile);
  expect(await sourceOf('semantic-scholar')?.author?.({ semanticScholar: '2262347' }, scholar.ask, now)).toMatchObject({
    name: 'A. Turing',
  });
  expect(
    await sourceOf('semantic-scholar')?.paper?.({ doi: '10.1093/mind/lix.236.433', title: '' }, scholar.ask, now),
  ).toMatchObject({ title: 'Computing Machinery and Intelligence' });

  const openAlexUrl = 'https://api.openalex.org/works/https://doi.org/10.1145/3448016.3452841';
  const alex = fakeAsk({ 'https://api.openalex.org/works/doi:10.1145/3448016.3452841': json(openAlexUrl) });
  expect(
    await sourceOf('openalex')?.paper?.({ doi: '10.1145/3448016.3452841', title: '' }, alex.ask, now),
  ).toMatchObject({
    title: 'Vector Quotient Filters',
  });

  const feed = recordingsOf('arxiv-atom').find(({ url }) => url.includes('id_list=astro-ph%2F0601001'))?.body;
  const atom = fakeAsk({ 'https://export.arxiv.org/api/query': feed });
  expect(await sourceOf('arxiv')?.paper?.({ arxivId: 'astro-ph/0601001', title: '' }, atom.ask, now)).toMatchObject({
    date: { value: '2006-01-02' },
  });

  const orcid = 'https://pub.orcid.org/v3.0/0000-0003-1444-9135';
  const record = {
    'orcid-identifier': { path: '0000-0003-1444-9135' },
    person: json(`${orcid}/person`),
    'activities-summary': { works: json(`${orcid}/works`) },
  };
  const people = fakeAsk({ [`${orcid}/record`]: record });
  const profile = await sourceOf('orcid')?.author?.({ orcid: '0000-0003-1444-9135' }, people.ask, now);
  expect(profile?.papers.length).toBeGreaterThan(100);
});
