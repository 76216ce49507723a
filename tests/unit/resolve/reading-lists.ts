import { paperRecordSchema } from '../../../lib/model/paper.ts';
import { derive } from '../../../lib/resolve/derive.ts';
import type { Store } from '../../../lib/store/db.ts';
import { savePaper } from '../../../lib/store/reading-list.ts';

export const savedAt = '2026-11-20T09:00:00.000Z';

/** Saves papers about graphs, numbered; returns their ids. */
export async function saveGraphPapers(store: Store, from: number, to: number): Promise<number[]> {
  const ids: number[] = [];
  for (let at = from; at < to; at++) {
    const source = { format: 'arxiv-page', label: 'arxiv.org', observedAt: savedAt };
    const [arxivId, title] = [`2401.${String(at).padStart(5, '0')}`, `Spectral colouring of graphs, ${at}`];
    const record = paperRecordSchema.parse({ source, arxivId, title, bylines: [], hiddenAuthors: 0 });
    ids.push(await savePaper(store, record, { savedAt, snapshot: [] }, derive));
  }
  return ids;
}
