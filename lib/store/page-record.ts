import type { Paper, PaperRecord } from '../model/paper.ts';
import { growRecord } from '../papers/grow-record.ts';

/** A paper of the store, and what a page says of it. */
export interface Lesson {
  paper: Paper;
  record: PaperRecord;
}

/** A paper with what one more page says of it: of all pages together there is one record, which only grows. */
export function withPageRecord(paper: Paper, record: PaperRecord): Paper {
  const known = paper.records.find(isOfPages);
  const others = paper.records.filter((one) => one !== known);
  return { ...paper, records: [...others, known ? growRecord(known, record) : record] };
}

/** Whether a page says something that no page said before. */
export function hasNews({ records }: Paper, record: PaperRecord): boolean {
  const known = records.find(isOfPages);
  return !known || growRecord(known, record) !== known;
}

function isOfPages({ source }: PaperRecord): boolean {
  return source.format === 'arxiv-page' && source.importId === undefined;
}
