import type { BylineQuestion } from '../messages.ts';
import type { Store } from '../store/db.ts';
import { deleteDecision, saveDecision } from '../store/decide.ts';

/** Keeps (or, with null, takes back) the reader's word on one byline and one author. Unknown places change nothing. */
export async function decideByline(
  store: Store,
  { paper, position, authorId }: BylineQuestion,
  verdict: 'same' | 'different' | null,
  at: string,
): Promise<void> {
  const byline = paper.bylines.find((one) => one.position === position);
  if (!byline) return;
  const paperKey = `arxiv:${paper.arxivId}`;
  const id = `${paperKey}|${position}|${authorId}`;
  if (verdict === null) await deleteDecision(store, id);
  else await saveDecision(store, { id, verdict, author: authorId, paperKey, name: byline.name, position, at });
}
