import type { Decision } from '../../model/decision.ts';
import type { Tombstone } from '../db.ts';
import type { IdMap } from './types.ts';

/** The other store's ids in terms of ours. */
export interface Ids {
  authors: IdMap;
  papers: IdMap;
}

/** Ours and theirs together: of two on one matter the later counts, and what was taken back since is gone. */
export function mergeDecisions(
  ours: readonly Decision[],
  theirs: readonly Decision[],
  tombstones: readonly Tombstone[],
): Decision[] {
  const byId = new Map(ours.map((decision) => [decision.id, decision]));
  for (const decision of theirs) {
    const known = byId.get(decision.id);
    if (!known || known.at < decision.at) byId.set(decision.id, decision);
  }
  const gone = new Map(tombstones.map(({ id, at }) => [id, at]));
  return [...byId.values()]
    .filter(({ id, at }) => (gone.get(`decision:${id}`) ?? '') < at)
    .sort((a, b) => a.at.localeCompare(b.at));
}

/** One of their decisions with our ids; null where nothing is left of what it was about. */
export function withOurIds(decision: Decision, { authors, papers }: Ids): Decision | null {
  const author = (id: number) => authors.get(id) ?? id;
  const paper = (id: number) => papers.get(id) ?? id;
  const common = {
    authors: decision.authors.map((anchor) => ({ ...anchor, id: author(anchor.id) })),
    papers: decision.papers.map((anchor) => ({ ...anchor, id: paper(anchor.id) })),
  };
  const said = { ...decision, ...common };
  switch (said.kind) {
    case 'byline':
      return named({ ...said, author: author(said.author), paper: paper(said.paper) });
    case 'move':
      return named({ ...said, paper: paper(said.paper), from: author(said.from), to: author(said.to) });
    case 'merge': {
      const merged = {
        ...said,
        author: author(said.author),
        other: author(said.other),
        followed: said.followed?.map(author),
      };
      return merged.author === merged.other ? null : named(merged);
    }
    case 'split': {
      const parts = said.parts.map((part) => ({ author: author(part.author), papers: part.papers.map(paper) }));
      return named({ ...said, author: author(said.author), parts });
    }
  }
}

/** Its id says what it is about (lib/model/decision.ts). */
function named(decision: Decision): Decision {
  return { ...decision, id: idOf(decision) };
}

function idOf(decision: Decision): string {
  switch (decision.kind) {
    case 'byline':
      return `byline|${decision.paper}|${decision.position}|${decision.author}`;
    case 'move':
      return `move|${decision.paper}|${decision.from}`;
    case 'merge':
      return `merge|${decision.author}|${decision.other}`;
    case 'split':
      return `split|${decision.author}`;
  }
}

/** A tombstone of theirs with our ids; null where nothing is left of what it was about. */
export function tombstoneWithOurIds(tombstone: Tombstone, ids: Ids): Tombstone | null {
  if (!tombstone.decision) return tombstone;
  const decision = withOurIds(tombstone.decision, ids);
  return decision && { ...tombstone, id: `decision:${decision.id}`, decision };
}
