import type { Match } from '../identity/types.ts';
import type { Author } from '../model/author.ts';
import type { MetricId } from '../model/claim.ts';
import type { PageReading, PaperReading } from '../model/page-reading.ts';
import type { AuthorSnapshot } from '../model/reading-entry.ts';
import type { Store } from '../store/db.ts';
import { findPapers } from '../store/find-papers.ts';
import { present } from '../store/present.ts';
import { isOnList, removeReading, savePaper } from '../store/reading-list.ts';
import { newestProfile } from '../view/author-view.ts';
import { isKnown } from '../view/page-view.ts';
import { derive } from './derive.ts';
import { pageRecord } from './page-record.ts';
import { resolvePage } from './resolve-page.ts';

/** Puts a paper on the reading list as its page shows it, with its authors' numbers of that moment. Returns its id. */
export async function saveFromPage(store: Store, paper: PaperReading, from: string, at: string): Promise<number> {
  const [saved] = await saveEach(store, [paper], from, at);
  if (!saved) throw new Error('This paper could not be saved.');
  return saved.paper;
}

/** The same for several papers of a page. Returns the ids of those that were not on the list. */
export async function savePapersFromPage(
  store: Store,
  papers: readonly PaperReading[],
  from: string,
  at: string,
): Promise<number[]> {
  const saved = await saveEach(store, papers, from, at);
  // A listing may name a paper twice: announced, and replaced.
  return [...new Set(saved.flatMap(({ paper, isNew }) => (isNew ? paper : [])))];
}

/** Takes papers of a page off the reading list. Returns the ids of those that were on it. */
export async function unsavePapersFromPage(
  store: Store,
  papers: readonly PaperReading[],
  at: string,
): Promise<number[]> {
  const stored = present(await findPapers(store, papers));
  const removed = await removeReading(
    store,
    stored.map(({ id }) => id),
    at,
  );
  return removed.map(({ after }) => after.paper);
}

/** The numbers of the authors who are known, as they are shown now: the newest that any source gave. */
export function snapshotOf(matches: readonly Match[]): AuthorSnapshot[] {
  const known = matches.filter(isKnown).flatMap(({ author }) => author ?? []);
  return [...new Set(known)].map((author) => ({
    author: author.id,
    name: newestProfile(author).name,
    ...Object.fromEntries(
      (['hIndex', 'papers', 'citations'] as const).flatMap((metric) => {
        const value = newestNumber(author, metric);
        return value === undefined ? [] : [[metric, value]];
      }),
    ),
  }));
}

async function saveEach(store: Store, papers: readonly PaperReading[], from: string, at: string) {
  const page: PageReading = { site: 'saving', kind: 'abstract', url: from, papers: [...papers] };
  const { matches, rows } = await resolvePage(store, page);
  const saved: { paper: number; isNew: boolean }[] = [];
  for (const [index, reading] of papers.entries()) {
    const before = rows.papers[index];
    const snapshot = snapshotOf(matches[index] ?? []);
    const saving = { savedAt: at, savedFrom: from, snapshot };
    const paper = await savePaper(store, pageRecord(reading, from, at), saving, derive);
    saved.push({ paper, isNew: !before || !isOnList(rows.reading.get(before.id)) });
  }
  return saved;
}

function newestNumber({ profiles }: Author, metric: MetricId): number | undefined {
  return [...profiles]
    .sort((a, b) => b.source.observedAt.localeCompare(a.source.observedAt))
    .flatMap(({ claims }) => claims)
    .find((claim) => claim.metric === metric)?.value;
}
