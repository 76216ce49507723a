import { newId } from '../../ids/new-id.ts';
import type { Paper, PaperRecord } from '../../model/paper.ts';
import type { Store } from '../db.ts';
import { findPapers } from '../find-papers.ts';
import { isEqual } from '../is-equal.ts';
import { withPageRecord } from '../page-record.ts';
import type { PaperChange } from '../settle.ts';
import type { IdMap } from './types.ts';

/** What their papers make of ours: by our ids, as each is stored here and as it shall be. */
export interface MergedPapers {
  all: Map<number, PaperChange & { after: Paper }>;
  /** Those of them that only they had. */
  fresh: Set<number>;
  /** Their ids, and which paper each is here; without those of whom nothing is left. */
  ids: IdMap;
}

/**
 * Finds each of their papers here, by what identifies it, and adds what only they know of it. A new one keeps its id
 * where that is free. What imports said that were taken back is left out.
 */
export async function mergePapers(
  store: Store,
  theirs: readonly Paper[],
  undone: ReadonlySet<number>,
): Promise<MergedPapers> {
  const papers = theirs.flatMap((paper) => {
    const records = paper.records.filter(({ source }) => source.importId === undefined || !undone.has(source.importId));
    return records.length > 0 ? [{ ...paper, records }] : [];
  });
  const records = papers.flatMap((paper) => paper.records.map((record) => ({ paper, record })));
  const found = await findPapers(
    store,
    records.map(({ record }) => record),
  );
  const known = new Map<number, Paper>();
  records.forEach(({ paper }, at) => {
    const row = found[at];
    if (row && !known.has(paper.id)) known.set(paper.id, row);
  });
  const taken = new Set((await store.papers.bulkGet(papers.map(({ id }) => id))).flatMap((row) => row?.id ?? []));
  const merged: MergedPapers = { all: new Map(), fresh: new Set(), ids: new Map() };
  for (const paper of papers) {
    const before = known.get(paper.id);
    const id = before?.id ?? (taken.has(paper.id) ? newId() : paper.id);
    merged.ids.set(paper.id, id);
    const earlier = merged.all.get(id)?.after ?? before;
    const after = paper.records.reduce(withRecord, earlier ?? { id, records: [], authors: [] });
    if (!before) merged.fresh.add(id);
    merged.all.set(id, { before, after });
  }
  return merged;
}

/** The paper with one more record; itself where it knows that. */
function withRecord(paper: Paper, record: PaperRecord): Paper {
  if (paper.records.some((one) => isEqual(one, record))) return paper;
  const isOfPages = record.source.format === 'arxiv-page' && record.source.importId === undefined;
  const grown = isOfPages ? withPageRecord(paper, record) : { ...paper, records: [record, ...paper.records] };
  return isEqual(grown, paper) ? paper : grown;
}
