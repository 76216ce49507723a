import { titleKey } from '../ids/title-key.ts';
import type { Import } from '../model/import.ts';
import type { Lookup } from '../model/lookup.ts';
import type { PaperRecord } from '../model/paper.ts';
import type { Store } from '../store/db.ts';
import { importFound } from './import-found.ts';

/** Saves what a service answered about a paper, as an import of its own. Null where it answered nothing. */
export async function completePaper(store: Store, lookup: Lookup, label: string, at: string): Promise<Import | null> {
  const record = lookup.answer?.papers[0];
  if (!record) return null;
  const found = { kind: 'paper', record: asAskedFor(record, lookup) } as const;
  return importFound(store, [found], { format: lookup.source, label, at });
}

/** A service that was asked by arXiv id need not repeat it; of the same title, its answer is about that paper. */
function asAskedFor(record: PaperRecord, { question }: Lookup): PaperRecord {
  if (question.kind !== 'paper' || record.arxivId || !question.paper.arxivId) return record;
  const isSame = titleKey(record.title) === titleKey(question.paper.title);
  return isSame ? { ...record, arxivId: question.paper.arxivId } : record;
}
