import { arxivAbsUrl } from '../ids/arxiv-id.ts';
import type { Author } from '../model/author.ts';
import type { Paper } from '../model/paper.ts';
import type { ReadingEntry } from '../model/reading-entry.ts';
import { mergeRecords } from '../papers/merge-records.ts';
import { looksMixed } from './author-view.ts';
import { formatDate, formatDay } from './format.ts';
import type { ReadingView } from './types.ts';
import { mixedWords } from './words.ts';

/**
 * A saved paper as the reading list shows it.
 * @param authors those of the snapshot whom the store still knows, by id
 */
export function readingView(
  entry: ReadingEntry,
  paper: Paper,
  authors: ReadonlyMap<number, Author> = new Map(),
): ReadingView {
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
    snapshot: snapshotText(entry.snapshot, authors),
  };
}

function authorsText(bylines: readonly string[], hidden: number | null): string {
  const shown = bylines.slice(0, 3);
  const more = bylines.length - shown.length + (hidden ?? 0);
  if (hidden === null) return `${shown.join(', ')} et al.`;
  return more > 0 ? `${shown.join(', ')} and ${more} more` : shown.join(', ');
}

/** Numbers as they were; what is doubted about them, as it is known now. */
function snapshotText(snapshot: ReadingEntry['snapshot'], authors: ReadonlyMap<number, Author>): string | null {
  const known = snapshot.flatMap(({ author: id, name, hIndex }) => {
    const author = authors.get(id);
    const mixed = author ? mixedWords({ looksMixed: looksMixed(author), people: author.people }) : '';
    return hIndex === undefined ? [] : [`${name} h ${hIndex}${mixed && ` (${mixed})`}`];
  });
  return known.length > 0 ? `When saved: ${known.join(', ')}` : null;
}
