import type { Author } from '../model/author.ts';
import type { ReadingEntry } from '../model/reading-entry.ts';
import type { SearchDocument } from '../search/types.ts';
import type { Store } from '../store/db.ts';
import { present } from '../store/present.ts';
import { withPapers } from '../store/reading-list.ts';
import { knownAuthors, type SavedPaperView, savedPaperView } from '../view/reading-view.ts';

/** Entries with all that their lines are made of; those whose paper is gone are left out. */
export async function loadSaved(store: Store, entries: readonly ReadingEntry[]): Promise<SavedPaperView[]> {
  const saved = await withPapers(store, entries);
  const ids = new Set(saved.flatMap(({ entry, paper }) => knownAuthors(entry, paper)));
  const authors = new Map(
    present(await store.authors.bulkGet([...ids])).map((author): [number, Author] => [author.id, author]),
  );
  return saved.map(({ entry, paper }) => savedPaperView(entry, paper, authors));
}

/** A saved paper as the search knows it. */
export function documentOf({ entry, paper, versionNow, isWithdrawn, hIndex }: SavedPaperView): SearchDocument {
  const { title, bylines, abstract = '', categories, arxivId = null, doi = null, date } = paper;
  const { note, tags, status, priority, savedAt, scores, versionSeen } = entry;
  return {
    id: entry.paper,
    title,
    authors: bylines,
    abstract,
    note,
    tags,
    status,
    priority,
    categories,
    arxivId,
    doi,
    year: date ? Number(date.value.slice(0, 4)) : null,
    date: date?.value ?? null,
    novelty: scores?.novelty ?? null,
    attention: scores?.attention ?? null,
    hIndex,
    savedAt,
    hasNewVersion: versionSeen !== undefined && versionNow !== null && versionNow > versionSeen,
    isWithdrawn,
  };
}
