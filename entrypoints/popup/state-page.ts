import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { splitAuthor } from '../../lib/identity/split-profile.ts';
import { ask, askTab } from '../../lib/messages.ts';
import type { PageReading } from '../../lib/model/page-reading.ts';
import type { Settings } from '../../lib/model/settings.ts';
import { correct } from '../../lib/resolve/correct.ts';
import { resolvePage } from '../../lib/resolve/resolve-page.ts';
import type { Store } from '../../lib/store/db.ts';
import { papersOf } from '../../lib/store/derive.ts';
import { present } from '../../lib/store/present.ts';
import { createCorrections } from '../../lib/surface/corrections.ts';
import { always, live } from '../../lib/surface/live.ts';
import type { CompareCandidate } from '../../lib/view/compare-types.ts';
import { papersNamed } from '../../lib/view/corrections-view.ts';
import { isOff } from '../../lib/view/is-off.ts';
import { isKnown } from '../../lib/view/page-view.ts';
import { hasKnownAuthor, popupPapers } from '../../lib/view/popup-page.ts';
import type { AddressView } from '../../lib/view/reading-types.ts';
import { paperWithoutScores } from '../../lib/view/score-switch.ts';
import type { PopupPaper } from '../../lib/view/types.ts';
import type { PageTab, PopupState } from './app-state.ts';
import { addressOfTab, setSaved, viewAddress } from './state-address.ts';

type PagePart = Pick<PopupState, 'page' | 'siteHost' | 'save' | 'unsave' | 'correct' | 'takeBack' | 'lastMade'>;
type Attempt = (work: Promise<unknown>) => void;

/** The part of the popup about the page it was opened over. */
export async function createPage(
  store: Store,
  tabId: number | undefined,
  settings: ReadonlySignal<Settings>,
  attempt: Attempt,
): Promise<{
  part: PagePart;
  reading: PageReading | null;
  url: string | null;
  candidates: (arxivId?: string) => CompareCandidate[];
}> {
  const reading = tabId === undefined ? null : await askTab(tabId, 'readPage');
  const papers = live(always, async () => (reading ? resolve(store, reading) : []), null as PopupPaper[] | null);
  const named = reading ? null : await addressOfTab(tabId);
  const address = live(
    always,
    async () => (named ? viewAddress(store, named.arxivId) : null),
    null as AddressView | null,
  );
  const page = computed((): PageTab => {
    if (named) return address.value ? { kind: 'address', address: address.value } : { kind: 'loading' };
    if (!reading) return notRead;
    const off = isOff(settings.value, reading.url);
    if (off) return { kind: 'off', scope: off, host: new URL(reading.url).hostname };
    if (reading.problem) return { kind: 'layout-changed' };
    if (!papers.value) return { kind: 'loading' };
    return shown(reading, settings.value.showScores ? papers.value : papers.value.map(paperWithoutScores));
  });
  return {
    reading,
    url: reading?.url ?? null,
    candidates: (arxivId) => candidatesOf((papers.value ?? []).filter((one) => !arxivId || one.arxivId === arxivId)),
    part: {
      page,
      siteHost: signal(reading ? new URL(reading.url).hostname : null),
      ...createActions(store, reading, attempt),
      ...(named && {
        save: () => attempt(setSaved(store, named, true)),
        unsave: () => attempt(setSaved(store, named, false)),
      }),
    },
  };
}

function createActions(
  store: Store,
  reading: PageReading | null,
  attempt: Attempt,
): Omit<PagePart, 'page' | 'siteHost'> {
  const paperOf = (arxivId: string) => reading?.papers.find((paper) => paper.arxivId === arxivId);
  const now = () => new Date().toISOString();
  const { make, takeBack, lastMade } = createCorrections(store, attempt);
  return {
    takeBack,
    lastMade,
    save(arxivId) {
      const paper = paperOf(arxivId);
      if (paper && reading) attempt(ask('savePapers', { papers: [paper], from: reading.url }));
    },
    unsave(arxivId) {
      const paper = paperOf(arxivId);
      if (paper) attempt(ask('unsavePapers', { papers: [paper] }));
    },
    correct(arxivId, position, authorId, what) {
      const paper = paperOf(arxivId);
      if (!paper) return;
      const question = { paper, position, authorId };
      make(correct(store, { ...question, ...what }, now(), splitAuthor));
    },
  };
}

const notRead: PageTab = {
  kind: 'not-read',
  reason: 'This is not a page that Byline reads.',
  todo: 'Open an abstract, a listing, a search or an author page of arXiv, or reload this one if it was open before Byline was installed.',
};

async function resolve(store: Store, reading: PageReading): Promise<PopupPaper[]> {
  const { rows, matches } = await resolvePage(store, reading);
  const matched = matches.flat().flatMap(({ outcome, author }) => (outcome === 'none' || !author ? [] : author));
  // On one paper's page namesakes are told apart by their papers; on a listing there may be thousands of them.
  const others = reading.papers.length === 1 ? [...rows.authors.values()] : [];
  const listed = await papersOf(store, [...matched, ...others]);
  for (const paper of present(await store.papers.bulkGet(papersNamed(rows.decisions)))) listed.set(paper.id, paper);
  return popupPapers(reading, matches, { ...rows, listed });
}

function shown(reading: PageReading, papers: PopupPaper[]): PageTab {
  const [paper] = papers;
  if (reading.kind === 'abstract' && paper) return { kind: 'paper', paper };
  const known = papers.filter(hasKnownAuthor);
  return { kind: 'listing', total: papers.length, knownAuthors: knownAuthors(papers).size, papers: known };
}

function knownAuthors(papers: readonly PopupPaper[]): Set<number> {
  const known = papers.flatMap((paper) => paper.bylines).filter(isKnown);
  return new Set(known.flatMap(({ author }) => author?.authorId ?? []));
}

/** The known authors of papers, each once, by the surest of their bylines. */
function candidatesOf(papers: readonly PopupPaper[]): CompareCandidate[] {
  const found = new Map<number, CompareCandidate>();
  for (const { author, outcome } of papers.flatMap((paper) => paper.bylines)) {
    if (!author || (outcome !== 'confirmed' && outcome !== 'likely')) continue;
    const { authorId, name } = author;
    if (found.get(authorId)?.outcome !== 'confirmed') found.set(authorId, { authorId, name, outcome });
  }
  return [...found.values()];
}
