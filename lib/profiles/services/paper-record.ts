import type { Claim } from '../../model/claim.ts';
import type { PaperRecord } from '../../model/paper.ts';
import type { Source } from '../../model/source.ts';

/** Where a record comes from; the store adds the import. */
export type RecordSource = Omit<Source, 'importId'>;

/** What a service says of a paper, with undefined for what it does not say. */
export type PaperParts = { [key in keyof Omit<PaperRecord, 'source' | 'title'>]?: PaperRecord[key] | undefined };

/** A record of what there is; null without a title, which a paper cannot be without. */
export function paperRecord(
  source: RecordSource,
  title: string | undefined,
  parts: PaperParts & { claims?: Claim[] },
): PaperRecord | null {
  if (!title) return null;
  const record: PaperRecord = { source, title, categories: [], bylines: [], hiddenAuthors: null };
  const said = Object.entries(parts).filter(
    ([key, value]) => value !== undefined && !(key === 'claims' && isEmpty(value)),
  );
  return Object.assign(record, Object.fromEntries(said));
}

function isEmpty(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}
