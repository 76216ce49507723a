import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Settings } from '../../lib/model/settings.ts';
import { report } from '../../lib/report.ts';
import { acceptSplit, mergeAuthors, movePaper } from '../../lib/resolve/correct.ts';
import { derive } from '../../lib/resolve/derive.ts';
import { importLock } from '../../lib/resolve/import/worker-messages.ts';
import { createScorer } from '../../lib/resolve/score-papers.ts';
import { eraseAuthor, eraseStore, followAuthor } from '../../lib/store/authors.ts';
import { wasEvicted } from '../../lib/store/backup/mark.ts';
import { dropStaged } from '../../lib/store/backup/stage.ts';
import { loadBundled } from '../../lib/store/bundled.ts';
import type { Store } from '../../lib/store/db.ts';
import { changeSettings, eraseSettings, loadSettings, watchSettings } from '../../lib/store/settings.ts';
import { createAttempting } from '../../lib/surface/attempting.ts';
import { oneAtATime, rememberedFolder } from '../../lib/surface/backup-folder.ts';
import { captureAnchor } from '../../lib/surface/capture.ts';
import { createCorrections } from '../../lib/surface/corrections.ts';
import { dayNoted } from '../../lib/surface/day-noted.ts';
import { saveExport } from '../../lib/surface/exporter.ts';
import { createImporter } from '../../lib/surface/importer.ts';
import { always, live } from '../../lib/surface/live.ts';
import { lazyList } from '../../lib/surface/reading/lazy-list.ts';
import { createSourceSetup } from '../../lib/surface/source-setup.ts';
import { askedToCompare } from '../../lib/view/compare-address.ts';
import type { ImportView } from '../../lib/view/import-types.ts';
import { importView } from '../../lib/view/import-view.ts';
import { withoutScores } from '../../lib/view/score-switch.ts';
import type { AuthorDetails, PersonOption } from '../../lib/view/types.ts';
import type { LibraryState, LibraryTab } from './app-state.ts';
import { type FoundAuthors, findAuthors, findOthers, loadDetails } from './load-authors.ts';
import { createAuthorScores } from './state-author-scores.ts';
import { createBackups } from './state-backups.ts';
import { createComparing } from './state-compare.ts';
import { createCorpus } from './state-corpus.ts';
import { createLibraryDigest } from './state-digest.ts';
import { createJudgeSetup } from './state-judge.ts';
import { createHistory, createLibraryLookups, lookupAsked } from './state-lookups.ts';
import { askedEntry, createPeople, followLinks } from './state-people.ts';

type Attempt = (work: Promise<unknown>) => void;

/** What the library shows and does, over the store. */
export async function createLibraryState(store: Store): Promise<LibraryState> {
  const settings = signal(await loadSettings());
  watchSettings((changed) => {
    settings.value = changed;
  });
  const { attempt, attemptSaid, failure } = createAttempting('the library');
  const tab = signal<LibraryTab>(tabOf(location.hash));
  void dayNoted();
  const listText = signal(listAsked(location.hash) ?? '');
  followListLinks(tab, listText);
  if (await wasEvicted(store)) tab.value = 'backups';
  const importer = createImporter(store);
  if (location.hash === captureAnchor) importer.openCapture();
  return {
    tab,
    failure,
    ...createAuthors(store, settings, attempt, tab),
    reading: lazyList(store, settings, attemptSaid, listText),
    comparing: createComparing(store, settings, attempt),
    digest: createLibraryDigest(store, settings, tab, attemptSaid),
    importer,
    exportAll: () => void saveExport(store).catch((error: unknown) => report(error, 'an export')),
    imports: live(always, () => loadImports(store), []),
    lookups: createLibraryLookups(store, settings, () => tab.value === 'lookups', attempt),
    sources: createSourceSetup(store, settings),
    backups: createBackups(store, () => tab.value === 'backups'),
    corpus: createCorpus(store, () => tab.value === 'scores', attempt),
    judge: createJudgeSetup(store, settings),
    settings,
    changeSettings: (change) => attempt(changeSettings(change)),
    eraseEverything: () =>
      attempt(
        oneAtATime(async () => {
          // First, and not while it is synced: it would bring all of it back.
          await rememberedFolder().forget();
          await eraseStore(store);
          await dropStaged();
          await eraseSettings();
        }),
      ),
  };
}

function tabOf(hash: string): LibraryTab {
  if (hash === captureAnchor) return 'imports';
  if (hash === '#backups') return 'backups';
  if (hash === '#digest') return 'digest';
  if (askedToCompare(hash)) return 'compare';
  if (listAsked(hash) !== null) return 'list';
  return lookupAsked(hash).isAsked ? 'lookups' : 'authors';
}

/** What the address asks to look for on the reading list: `#list=graphs`; null where it asks for something else. */
function listAsked(hash: string): string | null {
  return hash.startsWith('#list=') ? (new URLSearchParams(hash.slice(1)).get('list') ?? '') : null;
}

/** The address bar asks in this tab, too, where the library is open already. */
function followListLinks(tab: Signal<LibraryTab>, text: Signal<string>): void {
  addEventListener('hashchange', () => {
    const asked = listAsked(location.hash);
    if (asked === null) return;
    text.value = asked;
    tab.value = 'list';
  });
}

/** The part about authors, and about what the reader puts right. */
function createAuthors(
  store: Store,
  settings: ReadonlySignal<Settings>,
  attempt: Attempt,
  tab: Signal<LibraryTab>,
): Omit<LibraryState, 'tab' | 'failure' | ImportKeys | SettingsKeys> {
  const openAuthor = signal(askedEntry(location.hash));
  const soughtAuthor = signal<number | null>(null);
  const { make, ...corrections } = createCorrections(store, attempt);
  const people = createPeople(store, { settings, tab, takeBack: corrections.takeBack, attempt });
  followLinks({ tab, people, openAuthor, soughtAuthor });
  const [authorText, authorLimit, mergeText] = [signal(''), signal(50), signal('')];
  const found = live(
    () => ({ text: authorText.value, limit: authorLimit.value, open: openAuthor.value, filter: people.filter.value }),
    (question) => findAuthors(store, question),
    { views: [], total: 0 } as FoundAuthors,
  );
  return {
    people,
    authorText,
    authorLimit,
    authors: computed(() => (settings.value.showScores ? found.value.views : found.value.views.map(withoutScores))),
    authorTotal: computed(() => found.value.total),
    openAuthor,
    soughtAuthor,
    openScores: createAuthorScores(
      store,
      openAuthor,
      settings,
      createScorer(async () => store, loadBundled).scoreStored,
    ),
    details: createDetails(store, openAuthor),
    history: createHistory(store, openAuthor),
    follow: (id, followed) => attempt(followAuthor(store, id, followed)),
    eraseAuthor: (id) => attempt(eraseAuthor(store, id, new Date().toISOString(), derive)),
    mergeText,
    mergeResults: live(
      () => ({ text: mergeText.value, id: openAuthor.value }),
      ({ text, id }) => findOthers(store, text, id),
      [] as PersonOption[],
    ),
    ...corrections,
    merge: (authorId, otherId) => make(mergeAuthors(store, authorId, otherId)),
    movePaper: (paperId, from, to) => make(movePaper(store, { paperId, from, to })),
    acceptSplit: (authorId, groups) => make(acceptSplit(store, authorId, groups)),
  };
}

function createDetails(store: Store, openAuthor: ReadonlySignal<number | null>): LibraryState['details'] {
  return live(
    () => openAuthor.value,
    async (id) => (id === null ? null : loadDetails(store, id)),
    null as AuthorDetails | null,
  );
}

type ImportKeys =
  | 'reading'
  | 'comparing'
  | 'digest'
  | 'importer'
  | 'exportAll'
  | 'imports'
  | 'lookups'
  | 'sources'
  | 'corpus'
  | 'backups'
  | 'judge';
type SettingsKeys = 'settings' | 'changeSettings' | 'eraseEverything';

async function loadImports(store: Store): Promise<ImportView[]> {
  const rows = await store.imports.orderBy('at').reverse().toArray();
  const { held = [] } = await navigator.locks.query();
  const isAny = held.some(({ name }) => name === importLock);
  // One at a time: the unfinished import that is at work is the newest.
  const running = isAny ? rows.find(({ state }) => state === 'unfinished')?.id : undefined;
  return rows.map((row) => importView(row, row.id === running));
}
