import { computed, signal } from '@preact/signals';
import { refreshPages } from '../../lib/messages.ts';
import { report } from '../../lib/report.ts';
import { derive } from '../../lib/resolve/derive.ts';
import { eraseAuthor, eraseStore, followAuthor, loadAuthors, searchAuthors } from '../../lib/store/authors.ts';
import type { Store } from '../../lib/store/db.ts';
import { changeSettings, loadSettings, watchSettings } from '../../lib/store/settings.ts';
import { createImporter } from '../../lib/surface/importer.ts';
import { always, live } from '../../lib/surface/live.ts';
import { authorView } from '../../lib/view/author-view.ts';
import { importView } from '../../lib/view/import-view.ts';
import type { AuthorView, ImportView } from '../../lib/view/types.ts';
import type { LibraryState, LibraryTab } from './app-state.ts';

/** What the library shows and does, over the store. */
export async function createLibraryState(store: Store): Promise<LibraryState> {
  const asked = /^#author=(\d+)$/.exec(location.hash)?.[1];
  const openAuthor = signal(asked ? Number(asked) : null);
  const authorText = signal('');
  const authorLimit = signal(50);
  const found = live(
    () => ({ text: authorText.value, limit: authorLimit.value }),
    ({ text, limit }) => findAuthors(store, text, limit, asked),
    { views: [], total: 0 } as FoundAuthors,
  );
  const settings = signal(await loadSettings());
  watchSettings((changed) => {
    settings.value = changed;
  });
  const attempt = (work: Promise<unknown>) =>
    void work.then(refreshPages).catch((error: unknown) => report(error, 'the library'));
  return {
    tab: signal<LibraryTab>('authors'),
    authorText,
    authorLimit,
    authors: computed(() => found.value.views),
    authorTotal: computed(() => found.value.total),
    openAuthor,
    follow: (id, followed) => attempt(followAuthor(store, id, followed)),
    eraseAuthor: (id) => attempt(eraseAuthor(store, id, new Date().toISOString(), derive)),
    importer: createImporter(store),
    imports: live(always, () => loadImports(store), []),
    settings,
    changeSettings: (change) => attempt(changeSettings(change)),
    eraseEverything: () => attempt(eraseStore(store)),
  };
}

interface FoundAuthors {
  views: AuthorView[];
  total: number;
}

async function findAuthors(
  store: Store,
  text: string,
  limit: number,
  asked: string | undefined,
): Promise<FoundAuthors> {
  const { authors, papers, total } = await searchAuthors(store, text, limit);
  const isMissing = asked && text === '' && !authors.some((author) => author.id === Number(asked));
  // The author the reader came for stands first, wherever their name would be.
  const extra = isMissing ? await loadAuthors(store, [Number(asked)]) : { authors: [], papers: new Map() };
  return {
    views: [
      ...extra.authors.map((author) => authorView(author, extra.papers)),
      ...authors.map((author) => authorView(author, papers)),
    ],
    total,
  };
}

async function loadImports(store: Store): Promise<ImportView[]> {
  return (await store.imports.orderBy('at').reverse().toArray()).map(importView);
}
