import { paperTerms } from '../../corpus/paper-terms.ts';
import type { PaperReading } from '../../model/page-reading.ts';
import type { Paper } from '../../model/paper.ts';
import { mergeRecords } from '../../papers/merge-records.ts';
import { closeFrom, createNearest } from '../../scores/interest/nearest.ts';
import { loadSegments } from '../../store/corpus/segments.ts';
import type { Store } from '../../store/db.ts';
import { findPapers } from '../../store/find-papers.ts';
import { paperLine } from '../../view/author-view.ts';
import { type CloseFindings, type ClosePaper, mostOfPart } from '../../view/digest-view.ts';
import { backgroundOf, wantedPapers } from '../interests.ts';
import { createPause } from '../pause.ts';

/** Which of the papers are most like one that the reader saved, the nearest first; a paper is not near to itself. */
export async function closeAmong(store: Store, papers: readonly PaperReading[]): Promise<CloseFindings> {
  const saved = await wantedPapers(store);
  if (saved.length === 0) return { papers: [], saved: 0 };
  const pause = createPause();
  const rows = await findPapers(store, papers);
  const words = await inTurn(papers, (paper, at) => paperTerms(complete(paper, rows[at])), pause);
  const own = await inTurn(saved, ({ paper }) => [...paperTerms(mergeRecords(paper)).keys()], pause);
  const places = new Map(saved.map(({ paper }, at) => [paper.id, at]));
  const nearest = createNearest(own, backgroundOf(await loadSegments(store), words));
  const found: ClosePaper[] = [];
  for (const [at, paper] of papers.entries()) {
    const itself = places.get(rows[at]?.id ?? -1);
    const near = nearest([...(words[at]?.keys() ?? [])], itself);
    const one = near && near.similarity >= closeFrom ? saved[near.at] : undefined;
    if (near && one)
      found.push({ paper, similarity: near.similarity, near: paperLine(one.paper), savedAt: one.entry.savedAt });
    await pause();
  }
  found.sort((a, b) => b.similarity - a.similarity);
  return { papers: found.slice(0, mostOfPart), saved: saved.length };
}

/** A listing may print no abstract where the store knows one. */
function complete(paper: PaperReading, row: Paper | undefined): Pick<PaperReading, 'title' | 'abstract'> {
  if (paper.abstract || !row) return paper;
  return { title: paper.title, abstract: mergeRecords(row).abstract };
}

async function inTurn<T, R>(list: readonly T[], make: (one: T, at: number) => R, pause: () => Promise<void>) {
  const made: R[] = [];
  for (const [at, one] of list.entries()) {
    made.push(make(one, at));
    await pause();
  }
  return made;
}
