import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { ask } from '../messages.ts';
import type { Lookup, SoughtByline } from '../model/lookup.ts';
import type { PageReading, PaperReading } from '../model/page-reading.ts';
import type { Settings } from '../model/settings.ts';
import { completePaper } from '../resolve/complete-paper.ts';
import { derive } from '../resolve/derive.ts';
import { pickCandidate, undoPick } from '../resolve/pick-candidate.ts';
import { proposalsIn } from '../resolve/view-candidates.ts';
import { type CandidateMemory, viewLookups } from '../resolve/view-lookups.ts';
import type { SourceService } from '../sources/types.ts';
import type { Store } from '../store/db.ts';
import { undoImport } from '../store/undo-import.ts';
import type { LookupsView } from '../view/lookup-types.ts';
import { questionKey } from '../view/lookup-view.ts';
import { live } from './live.ts';

/** Live look-ups, as the popup and the library offer them. */
export interface Lookups {
  view: ReadonlySignal<LookupsView>;
  /** Who can be asked is known by now. */
  isReady: ReadonlySignal<boolean>;
  /** A source is on that can be asked who is behind a byline. */
  canLookUp: ReadonlySignal<boolean>;
  /** A source is on that can be asked about a paper. */
  canComplete: ReadonlySignal<boolean>;
  /** Asks who is behind these places of a paper of the page. */
  lookUp: (arxivId: string, positions: readonly number[]) => void;
  /** Asks what is known of a paper of the page. */
  complete: (arxivId: string) => void;
  retry: (ids: string[]) => void;
  /** Forgets questions and answers. */
  cancel: (ids: string[]) => void;
  cancelAll: () => void;
  /** Adds whom these candidates of one byline are; several are one person. */
  pick: (keys: string[]) => void;
  /** Adds what a service says of a paper, by its look-up. */
  add: (lookupId: string) => void;
  /** What was just added; null where that was taken back. */
  lastAdded: ReadonlySignal<string | null>;
  undoAdd: () => void;
}

type Attempt = (work: Promise<unknown>) => void;
type Added = { text: string; undo: () => Promise<void> } | null;

type LabelOf = (source: Lookup['source']) => string;

/** The services come with all that reads their answers: a surface does not wait for that. Empty until they are there. */
function loadServices(attempt: Attempt): ReadonlySignal<readonly SourceService[]> {
  const services = signal<readonly SourceService[]>([]);
  const loading = import('../sources/index.ts').then(({ sources }) => {
    services.value = sources;
  });
  loading.catch((error: unknown) => attempt(Promise.reject(error)));
  return services;
}

/**
 * @param page the page the popup stands over: its papers' look-ups alone are shown; null shows all
 * @param attempt what a surface does with any change: tells the open pages, reports where it failed
 */
export function createLookups(
  store: Store,
  page: PageReading | null,
  settings: ReadonlySignal<Settings>,
  attempt: Attempt,
): Lookups {
  const memory: CandidateMemory = new Map();
  const services = loadServices(attempt);
  const labelOf: LabelOf = (source) => services.value.find(({ id }) => id === source)?.label ?? source;
  const view = live(
    () => services.value,
    async () => viewLookups(store, await loadLookups(store, page), { page, labelOf, now: new Date(), memory }),
    { bylines: [], papers: [], refreshes: [] } as LookupsView,
  );
  const canAsk = (able: 'findAuthors' | 'paper') =>
    computed(() => services.value.some((source) => source[able] && settings.value.sources[source.id].isOn));
  const paperOf = (arxivId: string) => page?.papers.find((paper) => paper.arxivId === arxivId);
  return {
    view,
    isReady: computed(() => services.value.length > 0),
    canLookUp: canAsk('findAuthors'),
    canComplete: canAsk('paper'),
    lookUp(arxivId, positions) {
      const paper = paperOf(arxivId);
      const bylines = paper ? soughtBylines(paper, positions) : [];
      if (bylines.length > 0) attempt(ask('lookUp', { bylines }));
    },
    complete(arxivId) {
      const paper = paperOf(arxivId);
      if (paper) attempt(ask('completePaper', { paper: identityOf(paper) }));
    },
    retry: (ids) => attempt(ask('retryLookups', { ids })),
    cancel: (ids) => attempt(ask('cancelLookups', { ids })),
    cancelAll: () => attempt(ask('cancelLookups', { ids: null })),
    ...createAdding(store, page, labelOf, attempt),
  };
}

/** Answers are long: those of other pages are not read. */
async function loadLookups(store: Store, page: PageReading | null): Promise<Lookup[]> {
  if (!page) return store.lookups.toArray();
  const shown = new Set(page.papers.map(({ arxivId }) => `arxiv:${arxivId}`));
  const ids = await store.lookups.toCollection().primaryKeys();
  const own = ids.filter((id) => id.split('|').some((part) => shown.has(part)));
  return (await store.lookups.bulkGet(own)).flatMap((lookup) => lookup ?? []);
}

/** Collaborations are nobody. */
function soughtBylines(paper: PaperReading, positions: readonly number[]): SoughtByline[] {
  const wanted = new Set(positions);
  return paper.bylines.flatMap(({ name, position, isCollaboration }) =>
    wanted.has(position) && !isCollaboration ? { name, position, ...identityOf(paper) } : [],
  );
}

function identityOf({ arxivId, doi, title }: PaperReading) {
  return { title, ...(arxivId && { arxivId }), ...(doi && { doi }) };
}

/** Saving what services say, and taking the last of it back. */
function createAdding(
  store: Store,
  page: PageReading | null,
  labelOf: LabelOf,
  attempt: Attempt,
): Pick<Lookups, 'pick' | 'add' | 'lastAdded' | 'undoAdd'> {
  const last = signal<Added>(null);
  const remember = async (adding: Promise<Added>) => {
    last.value = await adding;
  };
  const undo = async () => {
    const added = last.value;
    last.value = null;
    await added?.undo();
  };
  return {
    pick: (keys) => attempt(remember(pick(store, page, keys, labelOf))),
    add: (id) => attempt(remember(add(store, id, labelOf))),
    lastAdded: computed(() => last.value?.text ?? null),
    undoAdd: () => attempt(undo()),
  };
}

async function pick(store: Store, page: PageReading | null, keys: string[], labelOf: LabelOf): Promise<Added> {
  const ids = [...new Set(keys.map((key) => key.slice(0, key.lastIndexOf('|'))))];
  const lookups = (await store.lookups.bulkGet(ids)).flatMap((lookup) => lookup ?? []);
  const proposals = proposalsIn(lookups).filter(({ key }) => keys.includes(key));
  const question = lookups[0]?.question;
  if (question?.kind !== 'find-author' || new Set(lookups.map(questionKey)).size !== 1) return null;
  const { byline } = question;
  const onPage = page?.papers.find(({ arxivId }) => arxivId === byline.arxivId);
  const picked = await pickCandidate(store, { byline, onPage, proposals, labelOf }, new Date().toISOString());
  const from = [...new Set(proposals.map(({ source }) => labelOf(source)))].join(' and ');
  return {
    text: `You added ${picked.name} from ${from}, and said that “${byline.name}” on “${byline.title}” is this person.`,
    undo: () => undoPick(store, picked),
  };
}

async function add(store: Store, id: string, labelOf: LabelOf): Promise<Added> {
  const lookup = await store.lookups.get(id);
  const done = lookup && (await completePaper(store, lookup, labelOf(lookup.source), new Date().toISOString()));
  if (!lookup || !done) return null;
  return {
    text: `Added what ${labelOf(lookup.source)} says of this paper.`,
    undo: () => undoImport(store, done.id, derive),
  };
}
