import { z } from 'zod';
import type { SoughtPaper } from '../model/lookup.ts';
import type { PaperRecord } from '../model/paper.ts';
import type { Profile } from '../model/profile.ts';
import type { RecordSource } from '../profiles/services/paper-record.ts';
import { personId } from '../profiles/services/person-ids.ts';
import { withPapers } from '../profiles/services/profile.ts';
import { semanticScholarAuthor, semanticScholarAuthorShape } from '../profiles/services/semantic-scholar/author.ts';
import { semanticScholarPaper, semanticScholarPaperShape } from '../profiles/services/semantic-scholar/paper.ts';
import { arxivIdOf, doiOf, inPath } from './addresses.ts';
import { findAuthors } from './find-authors.ts';
import { hitsOf } from './hits.ts';
import type { Ask, ObservedAt, SourceService } from './types.ts';

const api = 'https://api.semanticscholar.org/graph/v1';

const authorFields = 'name,aliases,affiliations,externalIds,paperCount,citationCount,hIndex';
const listFields = 'externalIds,title,year,authors,citationCount,publicationDate';
const paperFields = `${listFields},abstract,venue`;

export const semanticScholar: SourceService = {
  id: 'semantic-scholar',
  label: 'Semantic Scholar',
  origins: ['https://api.semanticscholar.org/*'],
  about: {
    offers:
      'Authors with h-index, citations and papers, and papers with authors, abstracts and citations, best in computer science. Its authors are clusters that a program made: one may mix people, and one person may be several.',
    sends: 'The arXiv id, DOI or author’s name that you ask about, and your key if you have one.',
    limits:
      'Without a key everybody shares one pool, and it is often empty: expect to wait. With a key of your own one question a second.',
    terms: {
      text: 'Semantic Scholar asks to be named, and its licence for the API holds.',
      url: 'https://www.semanticscholar.org/product/api/license',
    },
    credit: 'Data from the Semantic Scholar API.',
  },
  key: {
    label: 'API key',
    why: 'A pace of your own instead of the pool that all share. Ask for it with a form, from an address of your institution; a key that is not used expires.',
    url: 'https://www.semanticscholar.org/product/api#api-key-form',
    isNeeded: false,
    add: (request, key) => ({ ...request, headers: { ...request.headers, 'x-api-key': key } }),
  },
  pace: (hasKey) => ({ burst: 1, everyMs: hasKey ? 1_000 : 3_000, connections: 1 }),
  async test(ask) {
    const found = await ask.json({ url: `${api}/paper/arXiv:0704.0001?fields=title` }, semanticScholarPaperShape);
    return found?.title ? `Semantic Scholar answered with the paper “${found.title}”.` : 'Semantic Scholar answered.';
  },
  knows: ({ semanticScholar }) => personId('semanticScholar', semanticScholar) !== undefined,
  async author({ semanticScholar }, ask, at) {
    const id = personId('semanticScholar', semanticScholar);
    return id === undefined ? null : person(id, ask, at);
  },
  paper,
  findAuthors: (byline, ask, at) =>
    findAuthors(byline, {
      kind: 'semanticScholar',
      paper: () => paper(byline, ask, at),
      person: (id) => person(id, ask, at),
      search: () => search(byline.name, ask, at),
      papers: ({ externalIds }) => papers(externalIds.semanticScholar, ask, at),
    }),
};

async function person(id: string, ask: Ask, at: ObservedAt): Promise<Profile | null> {
  const author = await ask.json({ url: `${api}/author/${id}?fields=${authorFields}` }, semanticScholarAuthorShape);
  const profile = author && semanticScholarAuthor(author, authorSource(at, author.authorId));
  return profile && withPapers(profile, 'semanticScholar', await papers(id, ask, at));
}

async function search(name: string, ask: Ask, at: ObservedAt): Promise<Profile[]> {
  // A word with a hyphen finds nothing.
  const words = name.replace(/[-‐]/g, ' ');
  const url = `${api}/author/search?query=${encodeURIComponent(words)}&fields=${authorFields}&limit=25`;
  // A page without hits comes without its list.
  const page = await ask.json({ url }, z.object({ data: hitsOf(semanticScholarAuthorShape).default([]) }));
  return page?.data.flatMap((author) => semanticScholarAuthor(author, authorSource(at, author.authorId)) ?? []) ?? [];
}

async function papers(id: string | undefined, ask: Ask, at: ObservedAt): Promise<PaperRecord[]> {
  if (!id) return [];
  const url = `${api}/author/${id}/papers?fields=${listFields}&limit=100`;
  const page = await ask.json({ url }, z.object({ data: hitsOf(semanticScholarPaperShape).default([]) }));
  return page?.data.flatMap((paper) => semanticScholarPaper(paper, paperSource(at, paper.paperId)) ?? []) ?? [];
}

async function paper(sought: SoughtPaper, ask: Ask, at: ObservedAt): Promise<PaperRecord | null> {
  const [arxivId, doi] = [arxivIdOf(sought), doiOf(sought)];
  const names = [arxivId && `arXiv:${inPath(arxivId)}`, doi && `DOI:${inPath(doi)}`].filter((name) => name !== null);
  for (const name of names) {
    const found = await ask.json({ url: `${api}/paper/${name}?fields=${paperFields}` }, semanticScholarPaperShape);
    if (found) return semanticScholarPaper(found, paperSource(at, found.paperId));
  }
  return null;
}

function authorSource(observedAt: ObservedAt, id: string): RecordSource {
  return sourceOf(observedAt, /^\d+$/.test(id) && `author/${id}`);
}

function paperSource(observedAt: ObservedAt, id: string | null | undefined): RecordSource {
  return sourceOf(observedAt, id && /^[\da-f]{40}$/.test(id) && `paper/${id}`);
}

function sourceOf(observedAt: ObservedAt, page: string | false | null | undefined): RecordSource {
  const url = page && `https://www.semanticscholar.org/${page}`;
  return { format: 'semantic-scholar', label: 'Semantic Scholar', ...(url && { url }), observedAt };
}
