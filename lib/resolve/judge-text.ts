import type { QueuedPaper } from '../model/judgement.ts';
import type { PaperReading } from '../model/page-reading.ts';
import { mergeRecords } from '../papers/merge-records.ts';
import type { Store } from '../store/db.ts';
import { findPapers } from '../store/find-papers.ts';

/** Title and abstract of a paper on a page, and nothing else of it; null where neither page nor store has an abstract. */
export async function textToJudge(
  store: Store,
  paper: PaperReading,
): Promise<Pick<QueuedPaper, 'id' | 'title' | 'abstract'> | null> {
  const abstract = oneLine(paper.abstract || (await knownAbstract(store, paper)));
  if (abstract === '') return null;
  return { id: queueId(paper.arxivId), title: oneLine(paper.title), abstract };
}

/** The id under which a paper waits and is judged: its surest key. */
export function queueId(arxivId: string): string {
  return `arxiv:${arxivId}`;
}

async function knownAbstract(store: Store, paper: PaperReading): Promise<string> {
  const [known] = await findPapers(store, [paper]);
  return known ? (mergeRecords(known).abstract ?? '') : '';
}

// The same text has the same hash whatever page it stands on.
function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
