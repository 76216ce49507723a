import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { listingName } from '../../lib/ids/listing-name.ts';
import { ask } from '../../lib/messages.ts';
import type { SharedPage } from '../../lib/overlay/shared-page.ts';
import { Triage } from '../../lib/overlay/triage/index.tsx';
import { idle } from '../../lib/overlay/when-idle.ts';
import { report } from '../../lib/report.ts';
import { knownPeople } from '../../lib/triage/entries.ts';
import { createRounds } from './rounds.ts';

/** Words are typed letter by letter: what they came to is remembered. */
const keepMs = 300;
const failed = (error: unknown) => report(error, 'triage');

/** Sorts and filters listings and search pages, once they are read and answered (entrypoints/content). */
export default defineContentScript({
  matches: ['arxiv.org', 'www.arxiv.org', 'export.arxiv.org'].flatMap((host) =>
    ['list', 'catchup', 'search'].map((kind) => `https://${host}/${kind}/*`),
  ),
  runAt: 'document_idle',
  async main(ctx) {
    const page = await readPage();
    if (!page) return;
    const listing = listingName(page.reading.url);
    let keeping: ReturnType<typeof setTimeout> | undefined;
    const triage = new Triage(
      document,
      page,
      {
        keep: (choice) => {
          clearTimeout(keeping);
          keeping = setTimeout(() => void ask('setTriage', { listing, choice }).catch(failed), keepMs);
        },
        markSeen: (arxivId, isSeen) => void ask('markSeen', { arxivIds: [arxivId], isSeen }).catch(failed),
        compare: (people) => void ask('openCompare', { people }).catch(failed),
      },
      ctx.signal,
    );
    const rounds = createRounds({
      page,
      triage,
      load: (before) => ask('viewTriage', { url: page.reading.url, listing, before, ...question(page) }),
      isValid: () => ctx.isValid,
    });
    page.onChange = rounds.pageChanged;
    const onMessage = ({ verb }: { verb: string }) => {
      if (verb === 'refresh') rounds.storeChanged();
    };
    browser.runtime.onMessage.addListener(onMessage);
    // Kept by the browser while another page was looked at: nobody told it what was saved or seen meanwhile.
    addEventListener('pageshow', ({ persisted }) => persisted && rounds.storeChanged(), { signal: ctx.signal });
    ctx.onInvalidated(() => {
      page.onChange = undefined;
      browser.runtime?.onMessage?.removeListener(onMessage);
    });
    rounds.pageChanged();
  },
});

const mostWaits = 100;

/** The page as the other script read it; undefined where there is nothing to sort. */
async function readPage(): Promise<SharedPage | undefined> {
  for (let waits = 0; !globalThis.bylinePage && waits < mostWaits; waits++) await idle();
  const page = globalThis.bylinePage;
  const isList = page?.reading.kind === 'listing' || page?.reading.kind === 'search';
  return isList && !page.reading.problem && page.anchors.length > 1 ? page : undefined;
}

/** No names go along: who is known here the background has told before. */
function question({ reading, views }: SharedPage) {
  const known = [...views.values()].flatMap((view) => knownPeople(view).map(({ authorId }) => authorId));
  const papers = reading.papers.map(({ arxivId, title, abstract, categories }) => ({
    arxivId,
    title,
    abstract,
    categories,
  }));
  return { papers, known: [...new Set(known)] };
}
