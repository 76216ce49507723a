import { arxivAuthor } from '../arxiv-author.ts';
import type { PaperReading } from '../types.ts';
import type { CaptureFind, ProfilePageReader } from './types.ts';

type Author = Extract<CaptureFind, { kind: 'authors' }>['authors'][number];

/** An author page of arXiv, `/a/…`: the author's own list, with an ORCID iD where they gave one. */
export const arxivAuthorPage: ProfilePageReader = {
  id: 'arxiv-author-page',
  label: 'arXiv author page',
  matches: (url) => arxivAuthor.hosts.includes(url.host) && arxivAuthor.matches(url),
  read(doc, url) {
    const { owner, papers } = arxivAuthor.read(doc, url).reading;
    if (!owner || papers.length === 0) return null;
    return { kind: 'authors', authors: [{ name: owner.name, ids: owner.externalIds, papers: papers.map(listed) }] };
  },
};

function listed(paper: PaperReading): NonNullable<Author['papers']>[number] {
  const { bylines, section: _, date, title, ...facts } = paper;
  return {
    ...facts,
    title: title || paper.arxivId,
    bylines: bylines.map(({ name }) => name),
    ...(date && { date: date.value }),
  };
}
