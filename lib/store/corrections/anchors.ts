import { paperKeys } from '../../ids/paper-key.ts';
import type { Author } from '../../model/author.ts';
import type { AuthorAnchor, PaperAnchor } from '../../model/decision.ts';
import type { Paper } from '../../model/paper.ts';
import { ownProfiles } from './reported.ts';

const mostKeys = 100;

/** How to know an author again, and everybody merged into them; nothing for a part, who only comes back with its parent. */
export function authorAnchors(author: Author, papers: ReadonlyMap<number, Paper>): AuthorAnchor[] {
  return [...ownProfiles(author)].map(([id, profiles]) => {
    const listed = profiles.flatMap((profile) => profile.papers.map(({ paper }) => paper));
    const known = [...new Set([...listed, ...author.papers.map(({ paper }) => paper)])];
    const newest = [...profiles].sort((a, b) => b.source.observedAt.localeCompare(a.source.observedAt))[0];
    return {
      id,
      name: newest?.name ?? '',
      externalIds: Object.assign({}, ...profiles.map((profile) => profile.externalIds)),
      paperKeys: known.flatMap((paper) => keysOf(papers.get(paper))).slice(0, mostKeys),
    };
  });
}

/** How to know a paper again. */
export function paperAnchor(paper: Paper | undefined): PaperAnchor[] {
  return paper ? [{ id: paper.id, keys: keysOf(paper) }] : [];
}

function keysOf(paper: Paper | undefined): string[] {
  return [...new Set(paper?.records.flatMap(paperKeys))];
}
