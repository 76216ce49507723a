import type { PaperDate, PaperRecord } from '../model/paper.ts';

/**
 * What pages said of a paper so far, with what one more page says: richer wins, field by field, so that visiting pages in
 * any order only ever adds. A page of a later version has the title, the abstract and the comments; one that names no
 * version (a listing) only fills in. Returns `known` itself where nothing is new.
 */
export function growRecord(known: PaperRecord, page: PaperRecord): PaperRecord {
  const grown = merged(known, page);
  const isNew = fields.some((field) => JSON.stringify(grown[field]) !== JSON.stringify(known[field]));
  return isNew ? { ...grown, source: page.source } : known;
}

const fields = [
  'title',
  'arxivId',
  'version',
  'doi',
  'date',
  'categories',
  'badge',
  'bylines',
  'hiddenAuthors',
  'abstract',
  'comments',
] as const satisfies readonly Exclude<keyof PaperRecord, 'source'>[];

function merged(known: PaperRecord, page: PaperRecord): PaperRecord {
  const ahead = (page.version ?? 0) - (known.version ?? 0);
  // What carries a version may be corrected by a later look at the same version; what carries none never flips.
  const isAhead = ahead > 0;
  const isAsNew = isAhead || (ahead === 0 && page.version !== undefined);
  const text = <T>(old: T | undefined, now: T | undefined) => (isAhead ? (now ?? old) : (old ?? now));
  const fact = <T>(old: T | undefined, now: T | undefined) => (isAsNew ? (now ?? old) : (old ?? now));
  return defined({
    ...known,
    // An arXiv id stands where no page told the title yet.
    title: isAhead || known.title === known.arxivId ? page.title : known.title,
    arxivId: known.arxivId ?? page.arxivId,
    version: isAhead ? page.version : known.version,
    doi: fact(known.doi, page.doi),
    date: surer(known.date, page.date),
    categories: page.categories.length > known.categories.length ? page.categories : known.categories,
    badge: known.badge ?? page.badge,
    ...fullerAuthors(known, page, isAhead),
    abstract: text(known.abstract, page.abstract),
    comments: fact(known.comments, page.comments),
  });
}

type Authors = Pick<PaperRecord, 'bylines' | 'hiddenAuthors'>;

/** A whole list before a cut one, of two whole ones that of the later version, of two cut ones the longer. */
function fullerAuthors(known: Authors, page: Authors, isAhead: boolean): Authors {
  const [wasWhole, isWhole] = [isWholeList(known), isWholeList(page)];
  const isFuller = page.bylines.length > known.bylines.length;
  const takes = wasWhole === isWhole ? (isWhole ? isAhead : isFuller) : isWhole;
  const { bylines, hiddenAuthors } = takes ? page : known;
  return { bylines, hiddenAuthors };
}

function isWholeList({ bylines, hiddenAuthors }: Authors): boolean {
  return bylines.length > 0 && hiddenAuthors === 0;
}

function surer(known: PaperDate | undefined, page: PaperDate | undefined): PaperDate | undefined {
  if (!known || !page) return known ?? page;
  if (known.isYearInferred !== page.isYearInferred) return known.isYearInferred ? page : known;
  return page.value.length > known.value.length ? page : known;
}

/** Without the fields that nobody filled. */
function defined<T extends object>(record: T): T {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as T;
}
