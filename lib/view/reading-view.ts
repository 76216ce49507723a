import { arxivAbsUrl } from '../ids/arxiv-id.ts';
import type { Paper } from '../model/paper.ts';
import type { ReadingEntry } from '../model/reading-entry.ts';
import { mergeRecords } from '../papers/merge-records.ts';
import { formatDate, formatDay } from './format.ts';
import type { ReadingView } from './types.ts';

/** A saved paper as the reading list shows it. */
export function readingView(entry: ReadingEntry, paper: Paper): ReadingView {
  const { title, bylines, hiddenAuthors, date, arxivId, categories, badge } = mergeRecords(paper);
  return {
    paperId: paper.id,
    title,
    authors: authorsText(bylines, hiddenAuthors),
    date: date && formatDate(date),
    url: arxivId && arxivAbsUrl(arxivId),
    arxivId,
    categories: categories.length > 0 ? categories : badge ? [badge] : [],
    status: entry.status,
    tags: entry.tags,
    note: entry.note,
    savedOn: formatDay(entry.savedAt),
    snapshot: snapshotText(entry.snapshot),
  };
}

function authorsText(bylines: readonly string[], hidden: number | null): string {
  const shown = bylines.slice(0, 3);
  const more = bylines.length - shown.length + (hidden ?? 0);
  if (hidden === null) return `${shown.join(', ')} et al.`;
  return more > 0 ? `${shown.join(', ')} and ${more} more` : shown.join(', ');
}

function snapshotText(snapshot: ReadingEntry['snapshot']): string | null {
  const known = snapshot.flatMap(({ name, hIndex }) => (hIndex === undefined ? [] : [`${name} h ${hIndex}`]));
  return known.length > 0 ? `When saved: ${known.join(', ')}` : null;
}
