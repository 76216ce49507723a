import { z } from 'zod';
import type { SoughtPaper } from '../model/lookup.ts';
import type { PaperRecord } from '../model/paper.ts';
import type { Profile } from '../model/profile.ts';
import { openAlexAuthor, openAlexAuthorShape } from '../profiles/services/openalex/author.ts';
import { openAlexWork, openAlexWorkShape } from '../profiles/services/openalex/work.ts';
import type { RecordSource } from '../profiles/services/paper-record.ts';
import { personId } from '../profiles/services/person-ids.ts';
import { arxivDoi, arxivIdOf, doiOf, inPath } from './addresses.ts';
import { findAuthors } from './find-authors.ts';
import { hitsOf } from './hits.ts';
import type { Ask, ObservedAt, SourceService } from './types.ts';

const api = 'https://api.openalex.org';

/** In US cents. Single records are documented as free, and a recorded answer of 2026 was billed as a list: so we count. */
const cost = { search: 0.1, list: 0.01 };

const workFields =
  'id,ids,doi,title,publication_date,authorships,primary_topic,cited_by_count,counts_by_year,abstract_inverted_index,locations';

export const openAlex: SourceService = {
  id: 'openalex',
  label: 'OpenAlex',
  origins: ['https://api.openalex.org/*'],
  about: {
    offers:
      'Authors of all fields with h-index, citations and works, and works with authors, abstracts and citations. Its authors are clusters that a program made: one may mix people, and one person may be several.',
    sends: 'The arXiv id, DOI or author’s name that you ask about, and your key if you have one.',
    limits: 'Without a key about 1,000 lists or 100 searches a day; with a free key ten times as many.',
    terms: { text: 'The data are free of rights (CC0).', url: 'https://openalex.org/OpenAlex_termsofservice.pdf' },
    credit: 'Data from OpenAlex.',
  },
  key: {
    label: 'API key',
    why: 'Ten times as many questions a day. It is free: sign up at OpenAlex and copy it from your settings.',
    url: 'https://openalex.org/settings/api',
    isNeeded: false,
    add: (request, key) => ({ ...request, headers: { ...request.headers, Authorization: `Bearer ${key}` } }),
  },
  pace: () => ({ burst: 10, everyMs: 100, connections: 4 }),
  quota: (hasKey) => ({ perDay: hasKey ? 100 : 10, unit: 'US cents' }),
  async test(ask) {
    const work = await workBy(`doi:${inPath(arxivDoi('0704.0001'))}`, ask);
    return work?.title ? `OpenAlex answered with the work “${work.title}”.` : 'OpenAlex answered.';
  },
  knows: (ids) => addressOf(ids) !== null,
  async author(ids, ask, at) {
    const address = addressOf(ids);
    return address === null ? null : person(address, ask, at);
  },
  paper,
  findAuthors: (byline, ask, at) =>
    findAuthors(byline, {
      kind: 'openAlex',
      paper: () => paper(byline, ask, at),
      person: (id) => person(id, ask, at),
      search: () => search(byline.name, ask, at),
      papers: ({ externalIds }) => works(externalIds.openAlex, ask, at),
    }),
};

/** How the API calls a person: by its own id, or by their ORCID iD. */
function addressOf({ openAlex, orcid }: { openAlex?: string | undefined; orcid?: string | undefined }): string | null {
  const own = personId('openAlex', openAlex);
  const claimed = personId('orcid', orcid);
  return own ?? (claimed ? `orcid:${claimed}` : null);
}

async function person(address: string, ask: Ask, at: ObservedAt): Promise<Profile | null> {
  const author = await ask.json({ url: `${api}/authors/${address}`, cost: cost.list }, openAlexAuthorShape);
  return (
    author && openAlexAuthor(author, sourceOf(at, author.id), await works(personId('openAlex', author.id), ask, at))
  );
}

async function search(name: string, ask: Ask, at: ObservedAt): Promise<Profile[]> {
  const url = `${api}/authors?search=${encodeURIComponent(name)}&per_page=25`;
  const page = await ask.json({ url, cost: cost.search }, z.object({ results: hitsOf(openAlexAuthorShape) }));
  return page?.results.flatMap((author) => openAlexAuthor(author, sourceOf(at, author.id)) ?? []) ?? [];
}

async function works(id: string | undefined, ask: Ask, at: ObservedAt): Promise<PaperRecord[]> {
  if (!id) return [];
  const url = `${api}/works?filter=author.id:${id}&select=${workFields}&per_page=100&cursor=*`;
  const page = await ask.json({ url, cost: cost.list }, z.object({ results: hitsOf(openAlexWorkShape) }));
  return page?.results.flatMap((work) => openAlexWork(work, sourceOf(at, work.id)) ?? []) ?? [];
}

async function paper(sought: SoughtPaper, ask: Ask, at: ObservedAt): Promise<PaperRecord | null> {
  const arxivId = arxivIdOf(sought);
  const dois = [arxivId && arxivDoi(arxivId), doiOf(sought)].filter((doi) => doi !== null);
  for (const doi of dois) {
    const work = await workBy(`doi:${inPath(doi)}`, ask);
    if (work) return openAlexWork(work, sourceOf(at, work.id));
  }
  return null;
}

function workBy(address: string, ask: Ask) {
  return ask.json({ url: `${api}/works/${address}`, cost: cost.list }, openAlexWorkShape);
}

/** Ids of OpenAlex are addresses of its pages. */
function sourceOf(observedAt: ObservedAt, id: string | null | undefined): RecordSource {
  const isAddress = id?.startsWith('https://openalex.org/');
  return { format: 'openalex', label: 'OpenAlex', ...(isAddress && id && { url: id }), observedAt };
}
