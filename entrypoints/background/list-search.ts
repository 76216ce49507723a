import { arxivAbsUrl } from '../../lib/ids/arxiv-id.ts';
import { mergeRecords } from '../../lib/papers/merge-records.ts';
import type { Store } from '../../lib/store/db.ts';
import { isOnList, type SavedPaper, withPapers } from '../../lib/store/reading-list.ts';
import { statusWord } from '../../lib/view/words.ts';
import { type ListHit, type ListSearch, listAddress } from './omnibox.ts';

/** A search for every word typed, in titles, authors, tags and ids; the list is read once for all that is typed. */
export function createListSearch(openStore: () => Promise<Store>): ListSearch {
  let loaded: Promise<Line[]> | undefined;
  return {
    begin() {
      loaded = loadLines(openStore);
      // Whoever searches meets the error.
      loaded.catch(() => undefined);
    },
    async searchList(text, limit) {
      loaded ??= loadLines(openStore);
      const lines = await loaded;
      const words = fold(text).split(/\s+/).filter(Boolean);
      if (words.length === 0) return [];
      return lines
        .filter(({ searched }) => words.every((word) => searched.includes(word)))
        .slice(0, limit)
        .map(({ hit }) => hit);
    },
  };
}

interface Line {
  hit: ListHit;
  searched: string;
}

async function loadLines(openStore: () => Promise<Store>): Promise<Line[]> {
  const store = await openStore();
  const entries = (await store.reading.toArray()).filter(isOnList);
  const newestFirst = entries.sort((a, b) => b.savedAt.localeCompare(a.savedAt));
  return (await withPapers(store, newestFirst)).map(lineOf);
}

function lineOf({ entry, paper }: SavedPaper): Line {
  const { title, bylines, date, arxivId, doi } = mergeRecords(paper);
  const url = arxivId ? arxivAbsUrl(arxivId) : doi ? `https://doi.org/${encodeURI(doi)}` : listAddress(title);
  const [first, ...others] = bylines;
  const authors = first && (others.length > 0 ? `${first} et al.` : first);
  return {
    hit: {
      title,
      url,
      about: [statusWord[entry.status], authors, date?.value.slice(0, 4)].filter(Boolean).join(' · '),
    },
    searched: fold([title, ...bylines, arxivId ?? '', ...entry.tags].join('\n')),
  };
}

/** Lower-case without accents. */
function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
}
