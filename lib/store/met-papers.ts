import type { MetPaper, Visit } from '../model/met-paper.ts';
import type { PaperReading } from '../model/page-reading.ts';
import type { Store } from './db.ts';

/** Loads of a listing within so long are one visit. */
const visitMs = 30 * 60_000;
const keptDays = 30;
const dayMs = 86_400_000;
/** More of it is not needed for a digest. */
const mostAbstract = 3_000;
const mostBylines = 50;

/**
 * Notes that a listing is visited. Returns when it was visited before: null on the first visit. A reload is the same
 * visit.
 */
export async function noteVisit(store: Store, listing: string, now: string): Promise<string | null> {
  return store.transaction('rw', store.visits, async () => {
    const visit = nextVisit(await store.visits.get(listing), listing, now);
    await store.visits.put(visit);
    return visit.before ?? null;
  });
}

/** For a page that stands open and was told then: its visit goes on, unless visits were forgotten. Notes nothing. */
export async function visitBefore(store: Store, listing: string, told: string | null): Promise<string | null> {
  return (await store.visits.get(listing)) ? told : null;
}

function nextVisit(known: Visit | undefined, listing: string, now: string): Visit {
  if (!known || known.at < daysBefore(now, keptDays)) return { id: listing, from: now, at: now };
  const isSame = Date.parse(now) - Date.parse(known.at) < visitMs;
  return isSame ? { ...known, at: now } : { id: listing, from: now, at: now, before: known.at };
}

/** Keeps the papers of a listing for the digest. What was met the same day is not written again. */
export async function noteMet(
  store: Store,
  listing: string,
  papers: readonly PaperReading[],
  now: string,
): Promise<void> {
  await store.transaction('rw', store.metPapers, async () => {
    const known = await store.metPapers.bulkGet(papers.map(({ arxivId }) => arxivId));
    const rows = papers.flatMap((paper, at) => met(known[at], paper, listing, now) ?? []);
    if (rows.length > 0) await store.metPapers.bulkPut(rows);
  });
}

function met(known: MetPaper | undefined, paper: PaperReading, listing: string, now: string): MetPaper | null {
  if (!known) return { id: paper.arxivId, paper: small(paper), listings: [listing], firstAt: now, lastAt: now };
  const isToday = known.lastAt.slice(0, 10) === now.slice(0, 10);
  const isListed = known.listings.includes(listing);
  const saysMore = !known.paper.abstract && paper.abstract !== undefined;
  if (isToday && isListed && !saysMore) return null;
  return {
    ...known,
    ...(saysMore && { paper: small(paper) }),
    listings: isListed ? known.listings : [...known.listings, listing],
    lastAt: now,
  };
}

function small(paper: PaperReading): PaperReading {
  const left = Math.max(0, paper.bylines.length - mostBylines);
  return {
    ...paper,
    bylines: paper.bylines.slice(0, mostBylines),
    hiddenAuthors: paper.hiddenAuthors + left,
    ...(paper.abstract && { abstract: paper.abstract.slice(0, mostAbstract) }),
  };
}

/**
 * Of these arXiv ids, those that were met up to a visit whose latest load was at this moment. What a load brings is noted
 * a little after it; the next visit begins half an hour later at the earliest.
 */
export async function metBefore(store: Store, ids: readonly string[], latestLoad: string): Promise<Set<string>> {
  const end = new Date(Date.parse(latestLoad) + visitMs / 2).toISOString();
  const rows = await store.metPapers.bulkGet([...ids]);
  return new Set(rows.flatMap((row) => (row && row.firstAt <= end ? row.id : [])));
}

/** The papers met on a day (UTC, `2026-11-24`): first, or again. */
export async function metOn(store: Store, day: string): Promise<MetPaper[]> {
  return store.metPapers.where('lastAt').startsWith(day).or('firstAt').startsWith(day).toArray();
}

/** The days on which papers were first or last met, newest first. */
export async function metDays(store: Store): Promise<string[]> {
  const moments = await Promise.all(['firstAt', 'lastAt'].map((index) => store.metPapers.orderBy(index).uniqueKeys()));
  const days = new Set(moments.flat().map((moment) => String(moment).slice(0, 10)));
  return [...days].sort().reverse();
}

/** Forgets visits of more than thirty days ago, and what was not met since. */
export async function forgetOldVisits(store: Store, now: string): Promise<void> {
  const oldest = daysBefore(now, keptDays);
  await store.transaction('rw', [store.metPapers, store.visits], async () => {
    await store.metPapers.where('lastAt').below(oldest).delete();
    await store.visits.filter(({ at }) => at < oldest).delete();
  });
}

/** Forgets which listings were visited and what stood there. */
export async function forgetVisits(store: Store): Promise<void> {
  await store.transaction('rw', [store.metPapers, store.visits], async () => {
    await Promise.all([store.metPapers.clear(), store.visits.clear()]);
  });
}

function daysBefore(now: string, days: number): string {
  return new Date(Date.parse(now) - days * dayMs).toISOString();
}
