import type { Paper } from '../model/paper.ts';
import type { ScoreSnapshot } from '../model/reading-entry.ts';
import { isEstimate } from '../scores/attention/estimate.ts';
import type { PaperScores } from '../scores/types.ts';
import type { Store } from '../store/db.ts';
import { present } from '../store/present.ts';
import { isOnList, noteScores } from '../store/reading-list.ts';
import type { Scorer } from './score-papers.ts';

/** Works out what papers score that were just saved, and keeps it with their entries. Nobody waits for it. */
export async function scoreSaved(
  store: Store,
  scorer: Pick<Scorer, 'scoreStored'>,
  ids: readonly number[],
  at: string,
): Promise<void> {
  const papers = present(await store.papers.bulkGet([...ids]));
  const scores = await scorer.scoreStored(papers, at);
  for (const [index, paper] of papers.entries()) {
    const snapshot = scores[index] && scoreSnapshot(scores[index], at);
    if (snapshot) await noteScores(store, paper.id, snapshot);
  }
}

/** Those of some papers that are on the list without scores: a page may have told since what they are worked out from. */
export async function savedWithoutScores(store: Store, papers: readonly Paper[]): Promise<number[]> {
  const entries = present(await store.reading.bulkGet(papers.map(({ id }) => id)));
  return entries.filter((entry) => isOnList(entry) && !entry.scores).map(({ paper }) => paper);
}

/** The estimates among a paper's scores; null where there is none. */
export function scoreSnapshot({ novelty, attention }: PaperScores, at: string): ScoreSnapshot | null {
  const numbers = {
    ...(novelty.kind === 'score' && { novelty: Math.round(novelty.value) }),
    ...(isEstimate(attention) && { attention: attention.value }),
  };
  return Object.keys(numbers).length > 0 ? { at, ...numbers } : null;
}
