import { z } from 'zod';
import type { ExternalIds } from '../model/external-ids.ts';
import type { SoughtPaper } from '../model/lookup.ts';
import type { PaperRecord } from '../model/paper.ts';
import type { Profile } from '../model/profile.ts';
import { inspireAuthor, inspireAuthorHitShape } from '../profiles/services/inspire/author.ts';
import { inspirePaper, inspirePaperHitShape } from '../profiles/services/inspire/literature.ts';
import { wordsOf } from '../profiles/services/loose-name.ts';
import type { RecordSource } from '../profiles/services/paper-record.ts';
import { personId } from '../profiles/services/person-ids.ts';
import { withPapers } from '../profiles/services/profile.ts';
import { arxivIdOf, doiOf, inPath } from './addresses.ts';
import { findAuthors } from './find-authors.ts';
import { hitsOf } from './hits.ts';
import type { Ask, ObservedAt, SourceService } from './types.ts';

const api = 'https://inspirehep.net/api';

const paperFields =
  'titles,authors.full_name,authors.ids,arxiv_eprints,citation_count,earliest_date,dois,publication_info.journal_title';

export const inspire: SourceService = {
  id: 'inspire',
  label: 'INSPIRE',
  origins: ['https://inspirehep.net/*'],
  about: {
    offers:
      'Papers and authors of high-energy physics and its neighbours, with identifiers that people have checked, and citations. It knows little of other fields.',
    sends: 'The arXiv id, DOI, INSPIRE id, ORCID iD or author’s name that you ask about.',
    limits: 'Fifteen questions in five seconds. No key is needed.',
    terms: {
      text: 'Most of the metadata are free of rights (CC0); addresses must not be collected.',
      url: 'https://inspirehep.net/help/knowledge-base/terms-of-use/',
    },
    credit: 'Data from INSPIRE (inspirehep.net).',
  },
  pace: () => ({ burst: 5, everyMs: 500, connections: 2 }),
  async test(ask) {
    const hit = await ask.json({ url: `${api}/arxiv/hep-th/9711200` }, inspirePaperHitShape);
    const title = hit?.metadata.titles[0]?.title;
    return title ? `INSPIRE answered with the paper “${title}”.` : 'INSPIRE answered.';
  },
  knows: ({ inspire, orcid }) => Boolean(personId('inspire', inspire) ?? personId('orcid', orcid)),
  author,
  paper,
  findAuthors: (byline, ask, at) =>
    findAuthors(byline, {
      kind: 'inspire',
      paper: () => paper(byline, ask, at),
      person: (id) => author({ inspire: id }, ask, at),
      search: () => search(wordsOf(byline.name).join(' '), ask, at),
      papers: ({ externalIds }) => papers(externalIds.inspire, ask, at),
    }),
};

async function author(ids: ExternalIds, ask: Ask, at: ObservedAt): Promise<Profile | null> {
  const bai = personId('inspire', ids.inspire);
  const found = bai
    ? (await search(`ids.value:"${bai}"`, ask, at)).find((one) => one.externalIds.inspire === bai)
    : null;
  const profile = found ?? (await authorByOrcid(personId('orcid', ids.orcid), ask, at));
  return profile && withPapers(profile, 'inspire', await papers(profile.externalIds.inspire, ask, at));
}

async function authorByOrcid(orcid: string | undefined, ask: Ask, at: ObservedAt): Promise<Profile | null> {
  const hit = orcid ? await ask.json({ url: `${api}/orcid/${orcid}` }, inspireAuthorHitShape) : null;
  return hit && inspireAuthor(hit.metadata, sourceOf(at));
}

/** `query`: words without signs, or a field and a quoted value: signs mean something to the search. */
async function search(query: string, ask: Ask, at: ObservedAt): Promise<Profile[]> {
  if (!query) return [];
  const url = `${api}/authors?q=${encodeURIComponent(query)}&size=25`;
  const page = await ask.json({ url }, pageOf(inspireAuthorHitShape));
  return page?.hits.hits.flatMap(({ metadata }) => inspireAuthor(metadata, sourceOf(at)) ?? []) ?? [];
}

async function papers(bai: string | undefined, ask: Ask, at: ObservedAt): Promise<PaperRecord[]> {
  if (!bai) return [];
  const url = `${api}/literature?q=${encodeURIComponent(`a ${bai}`)}&fields=${paperFields}&size=250`;
  const page = await ask.json({ url }, pageOf(inspirePaperHitShape));
  return page?.hits.hits.flatMap(({ metadata }) => inspirePaper(metadata, sourceOf(at)) ?? []) ?? [];
}

async function paper(sought: SoughtPaper, ask: Ask, at: ObservedAt): Promise<PaperRecord | null> {
  const [arxivId, doi] = [arxivIdOf(sought), doiOf(sought)];
  const addresses = [arxivId && `arxiv/${inPath(arxivId)}`, doi && `doi/${inPath(doi)}`].filter(
    (name) => name !== null,
  );
  for (const address of addresses) {
    const hit = await ask.json({ url: `${api}/${address}` }, inspirePaperHitShape);
    if (hit) return inspirePaper(hit.metadata, sourceOf(at));
  }
  return null;
}

function pageOf<T>(hit: z.ZodType<T>) {
  return z.object({ hits: z.object({ hits: hitsOf(hit) }) });
}

function sourceOf(observedAt: ObservedAt): RecordSource {
  return { format: 'inspire', label: 'INSPIRE', observedAt };
}
