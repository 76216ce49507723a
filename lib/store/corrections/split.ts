import { newId } from '../../ids/new-id.ts';
import type { Author } from '../../model/author.ts';
import type { DecisionOf } from '../../model/decision.ts';
import { addPart } from './part.ts';
import type { Arrangement, Ruling, Situation, WishOf } from './types.ts';

type Part = DecisionOf<'split'>['parts'][number];

/**
 * "These papers are another person's": one person for each group. A second split of the same author replaces the first
 * for the papers it names; a part that keeps its papers stays who it is.
 */
export function ruleOnSplit({ author, groups }: WishOf<'split'>, situation: Situation): Ruling<'split'> | null {
  const row = situation.authors.get(author);
  if (!row) return null;
  const id = `split|${author}`;
  const before = situation.decisions.find((decision) => decision.kind === 'split' && decision.id === id);
  const partsBefore = before?.kind === 'split' ? before.parts.map((part) => stillTheirs(part, row, situation)) : [];
  const free = new Set([...row.papers.map(({ paper }) => paper), ...partsBefore.flatMap(({ papers }) => papers)]);
  const all = free.size;
  const wanted = groups.map((group) => group.filter((paper) => free.delete(paper))).filter((one) => one.length > 0);
  // Nobody is split from anybody.
  if (wanted.length === 0 || (wanted.length === 1 && wanted[0]?.length === all)) return null;
  const regrouped = new Set(wanted.flat());
  const parts = [
    ...partsBefore.filter(({ papers }) => papers.length > 0 && !papers.some((paper) => regrouped.has(paper))),
    ...wanted.map((papers): Part => ({ author: sameAs(papers, partsBefore)?.author ?? newId(), papers })),
  ];
  return { decision: { kind: 'split', id, author, parts }, overruled: mergedBack(row, situation) };
}

/** Merges that made parts one with the author again: the new split is the later word. */
function mergedBack(row: Author, { decisions, holderOf }: Situation): string[] {
  const parts = decisions.flatMap((decision) => (decision.kind === 'split' ? decision.parts : []));
  const back = new Set(parts.flatMap(({ author }) => (author !== row.id && holderOf(author) === row ? author : [])));
  return decisions.flatMap((one) => (one.kind === 'merge' && back.has(one.other) ? one.id : []));
}

/** Makes a row of each part. */
export function arrangeSplit(arrangement: Arrangement, { author, parts }: DecisionOf<'split'>): void {
  for (const part of parts) addPart(arrangement, author, part.author, part.papers);
}

/** A part without the papers that the reader moved on since: all, where it was merged back. */
function stillTheirs({ author, papers }: Part, row: Author, { holderOf }: Situation): Part {
  const holder = holderOf(author);
  const own = new Set(holder === row ? [] : holder?.papers.map(({ paper }) => paper));
  return { author, papers: papers.filter((paper) => own.has(paper)) };
}

function sameAs(papers: readonly number[], parts: readonly Part[]): Part | undefined {
  const wanted = new Set(papers);
  return parts.find((part) => part.papers.length === wanted.size && part.papers.every((paper) => wanted.has(paper)));
}
