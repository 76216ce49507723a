import type { Paper, PaperDate, PaperRecord } from '../model/paper.ts';

/** What all records of a paper say together; what each claims of it stays with its source. */
export type MergedPaper = Omit<PaperRecord, 'source' | 'claims'>;

/**
 * One description out of many records: each fact from the record that knows it best, arXiv's own pages before anything
 * pasted, and of two equals the newer. Nothing is lost by it: the records stay.
 */
export function mergeRecords(paper: Pick<Paper, 'records'>): MergedPaper {
  const records = [...paper.records].sort(byTrust);
  const [best] = records;
  if (!best) throw new Error('A paper without records cannot be described.');
  const authors = records.reduce((a, b) => (knownAuthors(b) > knownAuthors(a) ? b : a));
  return {
    title: best.title,
    arxivId: first(records, (record) => record.arxivId),
    version: first(records, (record) => record.version),
    doi: first(records, (record) => record.doi),
    date: records.map((record) => record.date).reduce(surerDate, undefined),
    categories: first(records, (record) => (record.categories.length > 0 ? record.categories : undefined)) ?? [],
    badge: first(records, (record) => record.badge),
    bylines: authors.bylines,
    bylineIds: authors.bylineIds,
    hiddenAuthors: authors.hiddenAuthors,
    abstract: first(records, (record) => record.abstract),
    comments: first(records, (record) => record.comments),
    venue: first(records, (record) => record.venue),
  };
}

function byTrust(a: PaperRecord, b: PaperRecord): number {
  const rank = (record: PaperRecord) => (record.source.format.startsWith('arxiv-') ? 0 : 1);
  return rank(a) - rank(b) || b.source.observedAt.localeCompare(a.source.observedAt);
}

/** A whole list counts for more than any list with somebody left out. */
function knownAuthors(record: PaperRecord): number {
  return record.bylines.length + (record.hiddenAuthors === 0 && record.bylines.length > 0 ? 100_000 : 0);
}

function surerDate(a: PaperDate | undefined, b: PaperDate | undefined): PaperDate | undefined {
  if (!a || !b) return a ?? b;
  if (a.isYearInferred !== b.isYearInferred) return a.isYearInferred ? b : a;
  return b.value.length > a.value.length ? b : a;
}

function first<T>(records: PaperRecord[], pick: (record: PaperRecord) => T | undefined): T | undefined {
  for (const record of records) {
    const value = pick(record);
    if (value !== undefined) return value;
  }
  return undefined;
}
