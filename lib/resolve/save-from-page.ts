import type { PageReading, PaperReading } from '../model/page-reading.ts';
import type { Store } from '../store/db.ts';
import { findPapers } from '../store/find-papers.ts';
import { removeReading, savePaper } from '../store/reading-list.ts';
import { currentHIndex, newestProfile } from '../view/author-view.ts';
import { isKnown } from '../view/page-view.ts';
import { derive } from './derive.ts';
import { pageRecord } from './page-record.ts';
import { resolvePage } from './resolve-page.ts';

/** Puts a paper on the reading list as its page shows it, with its authors' numbers of that moment. Returns its id. */
export async function saveFromPage(store: Store, paper: PaperReading, from: string, at: string): Promise<number> {
  const page: PageReading = { site: 'one-paper', kind: 'abstract', url: from, papers: [paper] };
  const { matches } = await resolvePage(store, page);
  const known = matches
    .flat()
    .filter(isKnown)
    .flatMap(({ author }) => author ?? []);
  const snapshot = known.map((author) => ({
    author: author.id,
    name: newestProfile(author).name,
    hIndex: currentHIndex(author),
  }));
  return savePaper(store, pageRecord(paper, from, at), { savedAt: at, savedFrom: from, snapshot }, derive);
}

/** Takes a paper of a page off the reading list; nothing happens if it is not on it. */
export async function unsaveFromPage(store: Store, paper: PaperReading, at: string): Promise<void> {
  const [stored] = await findPapers(store, [paper]);
  if (stored) await removeReading(store, stored.id, at);
}
