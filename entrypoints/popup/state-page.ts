import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { askTab } from '../../lib/messages.ts';
import type { PageReading } from '../../lib/model/page-reading.ts';
import type { Settings } from '../../lib/model/settings.ts';
import { resolvePage } from '../../lib/resolve/resolve-page.ts';
import { saveFromPage, unsaveFromPage } from '../../lib/resolve/save-from-page.ts';
import type { Store } from '../../lib/store/db.ts';
import { papersOf } from '../../lib/store/derive.ts';
import { always, live } from '../../lib/surface/live.ts';
import { isOff } from '../../lib/view/is-off.ts';
import { isKnown } from '../../lib/view/page-view.ts';
import { hasKnownAuthor, popupPapers } from '../../lib/view/popup-page.ts';
import type { PopupPaper } from '../../lib/view/types.ts';
import type { PageTab, PopupState } from './app-state.ts';

type PagePart = Pick<PopupState, 'page' | 'siteHost' | 'save' | 'unsave'>;

/** The part of the popup about the page it was opened over. */
export async function createPage(
  store: Store,
  tabId: number | undefined,
  settings: ReadonlySignal<Settings>,
  attempt: (work: Promise<unknown>) => void,
): Promise<{ part: PagePart; url: string | null; knownAuthors: () => number[] }> {
  const reading = tabId === undefined ? null : await askTab(tabId, 'readPage');
  const papers = live(always, async () => (reading ? resolve(store, reading) : []), null as PopupPaper[] | null);
  const paperOf = (arxivId: string) => reading?.papers.find((paper) => paper.arxivId === arxivId);
  const page = computed((): PageTab => {
    if (!reading) return notRead;
    const off = isOff(settings.value, reading.url);
    if (off) return { kind: 'off', scope: off, host: new URL(reading.url).hostname };
    if (reading.problem) return { kind: 'layout-changed' };
    return papers.value ? shown(reading, papers.value) : { kind: 'loading' };
  });
  return {
    url: reading?.url ?? null,
    knownAuthors: () => [...knownAuthors(papers.value ?? [])],
    part: {
      page,
      siteHost: signal(reading ? new URL(reading.url).hostname : null),
      save(arxivId) {
        const paper = paperOf(arxivId);
        if (paper && reading) attempt(saveFromPage(store, paper, reading.url, new Date().toISOString()));
      },
      unsave(arxivId) {
        const paper = paperOf(arxivId);
        if (paper) attempt(unsaveFromPage(store, paper, new Date().toISOString()));
      },
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
  return popupPapers(reading, matches, { ...rows, listed: await papersOf(store, matched) });
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
