import { paperKeys } from '../../ids/paper-key.ts';
import type { Author } from '../../model/author.ts';
import type { AuthorAnchor, PaperAnchor } from '../../model/decision.ts';
import type { Paper } from '../../model/paper.ts';
import { ownProfiles } from './reported.ts';

const mostKeys = 100;

/**
 * How to know these authors again. A part has a name and nothing to be known by: it comes back with its parent, or when
 * its decision is read again.
 */
export function anchorsFor(
  named: ReadonlySet<number>,
  rows: readonly Author[],
  papers: ReadonlyMap<number, Paper>,
): AuthorAnchor[] {
  const reported = rows.flatMap((row) => reportedAnchors(row, papers)).filter(({ id }) => named.has(id));
  const known = new Map(reported.map((anchor) => [anchor.id, anchor]));
  const names = new Map(rows.map((row) => [row.id, row.profiles[0]?.name]));
  const anyName = rows.find((row) => named.has(row.id))?.profiles[0]?.name ?? '';
  return [...named].map((id) => {
    // Somebody made just now has the name of the one they were taken from.
    return known.get(id) ?? { id, name: names.get(id) ?? anyName, externalIds: {}, paperKeys: [] };
  });
}

/** How to know an author again, and everybody merged into them. */
function reportedAnchors(author: Author, papers: ReadonlyMap<number, Paper>): AuthorAnchor[] {
  return [...ownProfiles(author)].map(([id, profiles]) => {
    // What sources list, not what the reader gave: that would be somebody else's.
    const listed = new Set(profiles.flatMap((profile) => profile.papers.map(({ paper }) => paper)));
    const newest = [...profiles].sort((a, b) => b.source.observedAt.localeCompare(a.source.observedAt))[0];
    return {
      id,
      name: newest?.name ?? '',
      externalIds: Object.assign({}, ...profiles.map((profile) => profile.externalIds)),
      paperKeys: [...listed].flatMap((paper) => keysOf(papers.get(paper))).slice(0, mostKeys),
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
