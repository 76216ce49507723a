import { paperRecordSchema } from '../../../../lib/model/paper.ts';
import { derive } from '../../../../lib/resolve/derive.ts';
import { type DumpFacts, dumpStore } from '../../../../lib/store/backup/dump.ts';
import { type StagedBackup, stageBackup } from '../../../../lib/store/backup/stage.ts';
import type { Store } from '../../../../lib/store/db.ts';
import { savePaper } from '../../../../lib/store/reading-list.ts';

export const now = '2026-11-24T08:00:00.000Z';

export async function backupOf(store: Store, facts: Partial<DumpFacts> = {}): Promise<Blob> {
  return (await dumpStore(store, { scope: 'everything', at: now, app: '0.1.0', ...facts })).blob;
}

/** A backup that must be good, staged. */
export async function staged(blob: Blob): Promise<StagedBackup> {
  const staging = await stageBackup(blob, derive);
  if (!staging.ok) throw new Error(staging.problem.message);
  return staging.staged;
}

/** Puts a paper on the list. Returns its id. */
export function saveOne(store: Store, arxivId: string, title: string, savedAt = now): Promise<number> {
  const source = { format: 'arxiv-page', label: 'arxiv.org', observedAt: savedAt };
  const record = paperRecordSchema.parse({ source, arxivId, title, bylines: ['Ilse Marn'], hiddenAuthors: 0 });
  return savePaper(store, record, { savedAt, snapshot: [] }, derive);
}
