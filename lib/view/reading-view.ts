import { arxivAbsUrl } from '../ids/arxiv-id.ts';
import { doiUrl } from '../ids/doi.ts';
import type { Author } from '../model/author.ts';
import type { Paper } from '../model/paper.ts';
import type { ReadingEntry } from '../model/reading-entry.ts';
import { type MergedPaper, mergeRecords } from '../papers/merge-records.ts';
import { isWithdrawn } from '../papers/withdrawn.ts';
import { currentHIndex } from './author-view.ts';
import { dayText, formatDate } from './format.ts';
import type { ReadingRowView } from './reading-types.ts';

/** A saved paper with what its line, its search and its sorting are made of. */
export interface SavedPaperView {
  entry: ReadingEntry;
  paper: MergedPaper;
  /** The newest version that any source knows. */
  versionNow: number | null;
  isWithdrawn: boolean;
  hIndex: number | null;
}

/**
 * A saved paper, its records made one.
 * @param authors those of the paper whom the store knows, by id
 */
export function savedPaperView(
  entry: ReadingEntry,
  paper: Paper,
  authors: ReadonlyMap<number, Author> = new Map(),
): SavedPaperView {
  const versions = paper.records.flatMap(({ version }) => version ?? []);
  return {
    entry,
    paper: mergeRecords(paper),
    versionNow: versions.length > 0 ? Math.max(...versions) : null,
    isWithdrawn: isWithdrawn(paper.records),
    hIndex: highestHIndex(knownAuthors(entry, paper), authors),
  };
}

/** Whether nothing but its id is known of a paper: its id stands for the title. */
export function isNameless({ title, arxivId }: Pick<MergedPaper, 'title' | 'arxivId'>): boolean {
  return title === arxivId;
}

/** Whom of a paper's authors the store knows: those whose list holds it, and those known when it was saved. */
export function knownAuthors(entry: ReadingEntry, paper: Paper): number[] {
  return [...new Set([...paper.authors, ...entry.snapshot.map(({ author }) => author)])];
}

/** Of those whose profile looks like one person's: a mixed profile's number is nobody's. */
function highestHIndex(ids: readonly number[], authors: ReadonlyMap<number, Author>): number | null {
  const known = ids.flatMap((id) => {
    const author = authors.get(id);
    return author && author.people === 1 ? (currentHIndex(author) ?? []) : [];
  });
  return known.length > 0 ? Math.max(...known) : null;
}

/** A saved paper as a line of the list. */
export function readingRow({ entry, paper, versionNow, isWithdrawn, hIndex }: SavedPaperView): ReadingRowView {
  const { title, bylines, hiddenAuthors, date, arxivId, categories, badge, doi } = paper;
  const url = arxivId ? arxivAbsUrl(arxivId) : doi ? doiUrl(doi) : undefined;
  return {
    paperId: entry.paper,
    title,
    authors: authorsText(bylines, hiddenAuthors),
    ...(date && { date: formatDate(date) }),
    ...(url && { url }),
    ...(arxivId && { arxivId }),
    categories: categories.length > 0 ? categories : badge ? [badge] : [],
    status: entry.status,
    priority: entry.priority,
    tags: entry.tags,
    note: entry.note,
    savedOn: dayText(entry.savedAt),
    novelty: entry.scores?.novelty ?? null,
    attention: entry.scores?.attention ?? null,
    hIndex,
    versionNote: versionNote(entry.versionSeen, versionNow),
    isWithdrawn,
  };
}

function versionNote(seen: number | undefined, now: number | null): string | null {
  return seen !== undefined && now !== null && now > seen ? `You saved v${seen}, this is v${now}.` : null;
}

function authorsText(bylines: readonly string[], hidden: number | null): string {
  const shown = bylines.slice(0, 3);
  const more = bylines.length - shown.length + (hidden ?? 0);
  // Of a paper saved by its id alone nobody is known yet.
  if (hidden === null) return shown.length > 0 ? `${shown.join(', ')} et al.` : '';
  return more > 0 ? `${shown.join(', ')} and ${more.toLocaleString('en')} more` : shown.join(', ');
}
