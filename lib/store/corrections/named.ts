import type { Decision } from '../../model/decision.ts';

/** The authors a decision names. */
export function namedAuthors(decision: Decision): number[] {
  if (decision.kind === 'byline') return [decision.author];
  if (decision.kind === 'move') return [decision.from, decision.to];
  if (decision.kind === 'merge') return [decision.author, decision.other];
  return [decision.author, ...decision.parts.map((part) => part.author)];
}

/** The papers a decision names. */
export function namedPapers(decision: Decision): number[] {
  if (decision.kind === 'merge') return [];
  if (decision.kind === 'split') return decision.parts.flatMap((part) => part.papers);
  return [decision.paper];
}

/** All authors whom decisions tie to these, and the decisions that do: what must be looked at together. */
export function tied(
  decisions: readonly Decision[],
  authors: Iterable<number>,
  papers: Iterable<number>,
): { authors: Set<number>; decisions: Decision[] } {
  const knownAuthors = new Set(authors);
  if (decisions.length === 0) return { authors: knownAuthors, decisions: [] };
  const knownPapers = new Set(papers);
  const found = new Set<Decision>();
  let isGrowing = true;
  while (isGrowing) {
    isGrowing = false;
    for (const decision of decisions) {
      const named = [namedAuthors(decision), namedPapers(decision)] as const;
      const isTied = named[0].some((id) => knownAuthors.has(id)) || named[1].some((id) => knownPapers.has(id));
      if (found.has(decision) || !isTied) continue;
      found.add(decision);
      for (const id of named[0]) knownAuthors.add(id);
      for (const id of named[1]) knownPapers.add(id);
      isGrowing = true;
    }
  }
  return { authors: knownAuthors, decisions: decisions.filter((decision) => found.has(decision)) };
}
