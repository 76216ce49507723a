import { splitAuthor } from '../../lib/identity/split-profile.ts';
import { warmUp } from '../../lib/identity/warm-up.ts';
import { type Answers, type BylineQuestion, refreshPages } from '../../lib/messages.ts';
import type { PageReading, PaperReading } from '../../lib/model/page-reading.ts';
import type { Settings } from '../../lib/model/settings.ts';
import { report } from '../../lib/report.ts';
import { type CorpusFeeder, createCorpusFeeder } from '../../lib/resolve/corpus-feeder.ts';
import { correct, takeBack } from '../../lib/resolve/correct.ts';
import { learnFromPage } from '../../lib/resolve/learn-from-page.ts';
import { resolvePage } from '../../lib/resolve/resolve-page.ts';
import type { Scorer } from '../../lib/resolve/score-papers.ts';
import { savedWithoutScores } from '../../lib/resolve/score-saved.ts';
import { onePaper, viewCard } from '../../lib/resolve/view-card.ts';
import { followAuthor } from '../../lib/store/authors.ts';
import type { Store } from '../../lib/store/db.ts';
import type { PageRows } from '../../lib/store/load-page.ts';
import { present } from '../../lib/store/present.ts';
import { loadSettings } from '../../lib/store/settings.ts';
import { readAllShards } from '../../lib/store/shard-cache.ts';
import { openLibrary } from '../../lib/surface/open-library.ts';
import { isBlind } from '../../lib/view/is-blind.ts';
import { isOff } from '../../lib/view/is-off.ts';
import { pageView, withoutHidden, withoutTeams } from '../../lib/view/page-view.ts';
import { cardWithoutScores } from '../../lib/view/score-switch.ts';
import type { CardView } from '../../lib/view/types.ts';
import { showKnown } from './badge.ts';
import { createJudging } from './judging.ts';
import { judgingWorld } from './judging-world.ts';
import type { LookingUp } from './looking-up.ts';
import { createSaving, scoreLater } from './saving.ts';
import { createScoring } from './scoring.ts';
import { createTriage, noteMetLater } from './triage.ts';

/** What the background answers. Each verb loads, lets the pure parts judge, and saves. */
export function createAnswers(openStore: () => Promise<Store>, lookingUp: LookingUp, scorer: Scorer): Answers {
  const feedCorpus = createCorpusFeeder(openStore, { afterMs: feedAfterMs, takesPages, onError });
  const judging = createJudging(judgingWorld(openStore));
  return {
    async wake() {
      await makeReady(await openStore());
      void lookingUp.goOn();
      return null;
    },
    async viewPage(page) {
      const settings = await loadSettings();
      const view = isOff(settings, page.url)
        ? null
        : await viewOf(await openStore(), page, settings, { feedCorpus, scorer });
      if (view) noteMetLater(openStore, page);
      return { view, showsScores: settings.showScores, colourScheme: settings.colourScheme };
    },
    viewCard: async (question) => cardOf(await openStore(), question),
    async correct(correction) {
      const made = await correct(await openStore(), correction, new Date().toISOString(), splitAuthor);
      void refreshPages();
      return made;
    },
    async takeBack({ id }) {
      await takeBack(await openStore(), id);
      void refreshPages();
      return null;
    },
    async follow({ authorId, followed }) {
      await followAuthor(await openStore(), authorId, followed);
      // A listing sorts and filters by whom one follows.
      void refreshPages();
      return null;
    },
    ...createTriage(openStore),
    ...createSaving(openStore, scorer),
    ...judging,
    ...lookingUp.answers,
    ...createScoring(scorer, judging.judgeState),
    async openLibrary({ authorId }) {
      await openLibrary(authorId === undefined ? '' : `#author=${authorId}`);
      return null;
    },
    async countKnown({ known }, { tabId, url }) {
      const isHidden = url !== undefined && isBlind(await loadSettings(), new URL(url).hostname);
      if (tabId !== undefined) await showKnown(tabId, isHidden ? null : known);
      return null;
    },
  };
}

/** While the page still loads: reads and unpacks what the first question would wait for. */
async function makeReady(store: Store): Promise<void> {
  const tables = Promise.all([readAllShards(store, 'authors'), readAllShards(store, 'papers')]);
  warmUp();
  await tables;
  await resolvePage(store, onePaper(anyPaper));
}

interface Learning {
  feedCorpus: CorpusFeeder;
  scorer: Scorer;
}

async function viewOf(store: Store, page: PageReading, settings: Settings, { feedCorpus, scorer }: Learning) {
  const { rows, matches } = await resolvePage(store, page);
  learnLater(store, scorer, page, rows.papers);
  feedCorpus({ page, known: rows.papers });
  const view = withoutHidden(pageView(page, matches, rows), settings);
  return isBlind(settings, new URL(page.url).hostname) ? withoutTeams(view) : view;
}

async function cardOf(store: Store, question: BylineQuestion): Promise<CardView> {
  const card = await viewCard(store, question);
  return (await loadSettings()).showScores ? card : cardWithoutScores(card);
}

// Long enough for the rest of the page to be asked for and answered: writing would keep that waiting.
const learnAfterMs = 500;
// After that was learned which the papers of the store had not.
const feedAfterMs = 1_500;

async function takesPages(): Promise<boolean> {
  return (await loadSettings()).feedCorpus;
}

function onError(error: unknown): void {
  report(error, 'background: feeding the corpus');
}

/** Learns from a page once it was answered, and asks the pages to look again where that told something new. */
function learnLater(store: Store, scorer: Scorer, page: PageReading, known: PageRows['papers']): void {
  if (!known.some((paper) => paper)) return;
  setTimeout(() => {
    learnFromPage(store, page, known, new Date().toISOString())
      .then(async (isNew) => {
        if (!isNew) return;
        scoreLater(store, scorer, await savedWithoutScores(store, present(known)));
        await refreshPages();
      })
      .catch((error: unknown) => report(error, 'background: learning'));
  }, learnAfterMs);
}

const anyPaper: PaperReading = {
  arxivId: '0000.00000',
  title: '',
  bylines: [{ name: 'Any Body', position: 1 }],
  hiddenAuthors: 0,
  categories: [],
};
