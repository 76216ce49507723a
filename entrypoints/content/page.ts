import { ask } from '../../lib/messages.ts';
import type { PageReading } from '../../lib/model/page-reading.ts';
import { Overlay } from '../../lib/overlay/index.ts';
import { nearScreen } from '../../lib/overlay/near-screen.ts';
import type { SharedPage } from '../../lib/overlay/shared-page.ts';
import type { OverlayActions } from '../../lib/overlay/types.ts';
import { report } from '../../lib/report.ts';
import type { SiteReading } from '../../lib/sites/types.ts';
import type { PageAnswer } from '../../lib/view/types.ts';
import { refreshScores } from './refresh-scores.ts';

declare const __BYLINE_TEST__: boolean;

/** A page under our eyes: what was read of it, and the way to bring its overlay up to date. */
export interface Page {
  reading: PageReading;
  /** Asks the background anew and draws what changed; takes everything back where Byline is off. */
  refresh(): Promise<void>;
}

export function createPage({ reading, anchors }: SiteReading, signal: AbortSignal): Page {
  let drawing = new AbortController();
  let overlay: Overlay | undefined;
  let round = 0;
  const slots = anchors.map((anchor) => anchor.paperSlot);
  const shared: SharedPage = { reading, anchors, views: new Map(), scores: new Map() };
  globalThis.bylinePage = shared;
  signal.addEventListener('abort', () => drawing.abort());

  const draw = (answer: PageAnswer, portion: readonly number[]) => {
    if (!answer.view) {
      drawing.abort();
      overlay = undefined;
      return;
    }
    if (!overlay) {
      drawing = new AbortController();
      overlay = new Overlay(document, shared, actions, drawing.signal);
    }
    overlay.update(new Map(answer.view.papers.map((view, at) => [portion[at] ?? 0, view])), answer.colourScheme);
  };

  const refresh = async () => {
    // Where arXiv's layout is not what it was, the popup says so and the page is left alone.
    if (reading.problem) return;
    const now = ++round;
    const known = new Set<number>();
    let isOff = false;
    let showsScores = true;
    for (const portion of portions(slots)) {
      const papers = portion.flatMap((index) => reading.papers[index] ?? []);
      mark('sent', papers);
      const answer = await ask('viewPage', { ...reading, papers });
      mark('answered', papers);
      if (now !== round || signal.aborted) return;
      draw(answer, portion);
      for (const author of answer.view?.knownAuthors ?? []) known.add(author);
      isOff = answer.view === null;
      showsScores = answer.showsScores;
      if (isOff) break;
    }
    await ask('countKnown', { known: isOff ? null : known.size });
    // After the authors, so that nobody waits for numbers to see a name.
    const near = portions(slots)[0] ?? [];
    if (overlay) await refreshScores({ reading, near, showsScores }, overlay, () => now === round && !signal.aborted);
  };
  const actions = createActions(shared);
  return { reading, refresh };
}

const firstPapers = 20;

/** What is on the screen first, then the rest: the first chips do not wait for 2,000 entries. */
function portions(slots: readonly Element[]): number[][] {
  const near = nearScreen(slots);
  // A page whose styles are still coming may have nothing near the screen yet.
  const first = near.length > 0 ? near : [...slots.keys()].slice(0, firstPapers);
  const seen = new Set(first);
  const rest = slots.flatMap((_, index) => (seen.has(index) ? [] : [index]));
  return [first, rest].filter((portion) => portion.length > 0);
}

/** For the bench, which measures test builds. */
function mark(what: string, { length }: readonly unknown[]): void {
  if (__BYLINE_TEST__) performance.mark(`byline: ${what} ${length}`);
}

/** What changes the store makes the background tell every open page, this one too, to ask again. */
function createActions({ reading, views }: SharedPage): OverlayActions {
  const paperAt = (index: number) => {
    const paper = reading.papers[index];
    if (!paper) throw new Error('No such paper here.');
    return paper;
  };
  const question = (index: number, { position, authorId }: { position: number; authorId: number }) => ({
    paper: paperAt(index),
    position,
    authorId,
  });
  return {
    loadCard: (index, byline) => ask('viewCard', question(index, byline)),
    correct: (index, at, what) => ask('correct', { ...question(index, at), ...what }),
    async takeBack(id) {
      await ask('takeBack', { id });
    },
    async follow(authorId, followed) {
      await ask('follow', { authorId, followed });
    },
    save: (indices, isOn) =>
      ask(isOn ? 'savePapers' : 'unsavePapers', { papers: indices.map(paperAt), from: reading.url }),
    setOnList: (ids, isOn) => ask('setOnList', { ids, isOn }),
    async openLibrary(authorId) {
      await ask('openLibrary', { authorId });
    },
    async compare(index) {
      const people = views
        .get(index)
        ?.bylines.flatMap(({ authorId, outcome }) => (outcome === 'possible' ? [] : { authorId, outcome }));
      await ask('openCompare', { people: people ?? [] });
    },
    async lookUp(index, { name, position }) {
      const { arxivId, doi, title } = paperAt(index);
      await ask('openLookUp', { byline: { name, position, arxivId, doi, title } });
    },
    loadScores: (index) => ask('viewScorePanel', { paper: paperAt(index) }),
    async askJudge(index) {
      await ask('judgePaper', { paper: paperAt(index) });
    },
    failed: (error) => report(error, 'content: overlay'),
  };
}
