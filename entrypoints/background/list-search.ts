import { arxivAbsUrl } from '../../lib/ids/arxiv-id.ts';
import { doiUrl } from '../../lib/ids/doi.ts';
import { documentOf, loadSaved } from '../../lib/resolve/saved-papers.ts';
import { createSearch } from '../../lib/search/reading-search.ts';
import type { ReadingSearch, SearchDocument } from '../../lib/search/types.ts';
import type { Store } from '../../lib/store/db.ts';
import { isOnList } from '../../lib/store/reading-list.ts';
import { statusWord } from '../../lib/view/words.ts';
import { type ListHit, type ListSearch, listAddress } from './omnibox.ts';

// Pages ask for their authors meanwhile: they wait for one portion at most.
const portion = 200;

/** The library's search for the address bar; the list is read once for all that is typed. */
export function createListSearch(openStore: () => Promise<Store>): ListSearch {
  let loaded: Promise<ReadingSearch> | undefined;
  const begin = () => {
    loaded = load(openStore);
    // Whoever searches meets the error.
    loaded.catch(() => undefined);
    return loaded;
  };
  return {
    begin,
    async searchList(text, limit) {
      const { documents, find } = await (loaded ?? begin());
      const { ids } = find(text, new Date().toISOString());
      return ids.slice(0, limit).flatMap((id) => {
        const document = documents.get(id);
        return document ? hitOf(document) : [];
      });
    },
  };
}

async function load(openStore: () => Promise<Store>): Promise<ReadingSearch> {
  const store = await openStore();
  const search = createSearch();
  const entries = (await store.reading.toArray()).filter(isOnList);
  for (let at = 0; at < entries.length; at += portion) {
    search.put((await loadSaved(store, entries.slice(at, at + portion))).map(documentOf));
  }
  return search;
}

function hitOf({ title, authors, arxivId, doi, status, year }: SearchDocument): ListHit {
  const [first, ...others] = authors;
  const names = first && (others.length > 0 ? `${first} et al.` : first);
  return {
    title,
    url: arxivId ? arxivAbsUrl(arxivId) : doi ? doiUrl(doi) : listAddress(title),
    about: [statusWord[status], names, year].filter(Boolean).join(' · '),
  };
}
