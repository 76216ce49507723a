import { browser } from 'wxt/browser';
import type { JudgeState } from './model/judgement.ts';
import type { SoughtByline, SoughtPaper, SourceId } from './model/lookup.ts';
import type { PageReading, PaperReading } from './model/page-reading.ts';
import type { Problem } from './model/problem.ts';
import type { TriageChoice } from './model/triage.ts';
import type { ScorePanelView, ScoresAnswer } from './view/score-types.ts';
import type { TriageAnswer, TriagePaper } from './view/triage-types.ts';
import type { CardView, PageAnswer } from './view/types.ts';

/** Errors do not cross contexts; a reply says in data what went wrong. */
export type Reply<T> = { ok: true; value: T } | { ok: false; problem: Problem };

/** A byline on a page, and somebody of the store. */
export interface BylineQuestion {
  paper: PaperReading;
  position: number;
  authorId: number;
}

/** Something the reader puts right; what it means is said in lib/model/decision.ts. */
export type Correction =
  | (BylineQuestion & { kind: 'byline'; verdict: 'same' | 'different' })
  /** `to`: an author, or null for somebody the store does not know yet. */
  | (BylineQuestion & { kind: 'move'; to: number | null })
  | { kind: 'merge'; authorId: number; otherId: number }
  /** Accepts the whole proposal to split. */
  | { kind: 'split'; authorId: number };

/** What a content script may ask of the background. */
export interface Protocol {
  /** Wakes a sleeping worker while the page is still loading. */
  wake: { request: null; reply: null };
  /** Keeps the reading list as the day before left it, where that was not done yet today. */
  noteToday: { request: null; reply: null };
  /** Resolves the papers of one reading (or a portion of it). */
  viewPage: { request: PageReading; reply: PageAnswer };
  /** The scores of the papers of one reading (or a portion of it), in its order; null where they are switched off. */
  viewScores: { request: PageReading; reply: ScoresAnswer };
  /** All that is known of one paper's scores. */
  viewScorePanel: { request: { paper: PaperReading }; reply: ScorePanelView };
  /** Everything behind one chip. */
  viewCard: { request: BylineQuestion; reply: CardView };
  /** Puts something right, for good. The reply's id takes it back; null where there was nothing to do. */
  correct: { request: Correction; reply: { id: string } | null };
  /** Takes a correction back. */
  takeBack: { request: { id: string }; reply: null };
  /** Follows or stops following an author. */
  follow: { request: { authorId: number; followed: boolean }; reply: null };
  /** Puts papers on the reading list. Replies with the ids of those that were not on it. */
  savePapers: { request: { papers: PaperReading[]; from: string }; reply: number[] };
  /** The same for the paper of an address, where its page cannot be read. */
  saveAddress: { request: { address: string }; reply: number[] };
  /** Takes papers off it. Replies with the ids of those that were on it. */
  unsavePapers: { request: { papers: PaperReading[] }; reply: number[] };
  /** Takes either back: these are on the list again as they were, or off it. */
  setOnList: { request: { ids: number[]; isOn: boolean }; reply: null };
  /** Puts a paper on the queue of the reader's judge, and lets the queue go on where it stopped. */
  judgePaper: { request: { paper: PaperReading }; reply: JudgeState };
  /** How it stands with a paper; null asks about the queue alone. */
  judgeState: { request: { arxivId: string | null }; reply: JudgeState };
  /** Lets the queue go on where it stopped. */
  resumeJudging: { request: null; reply: null };
  /** Takes a paper off the queue, or all of them with null; what was judged stays. */
  cancelJudging: { request: { arxivId: string | null }; reply: null };
  /** Asks the live sources that are on who may be behind these bylines; the answers come into the store (lookups). */
  lookUp: { request: { bylines: SoughtByline[] }; reply: null };
  /** Asks them what they know of a paper. */
  completePaper: { request: { paper: SoughtPaper }; reply: null };
  /** Asks again what stopped; null: all of it. */
  retryLookups: { request: { ids: string[] | null }; reply: null };
  /** Forgets questions and their answers; null: all of them. */
  cancelLookups: { request: { ids: string[] | null }; reply: null };
  /** Asks a source one cheap question, whatever waits before it. `said`: a sentence for people. */
  testSource: { request: { source: SourceId }; reply: { isOk: boolean; said: string } };
  /** A source was turned off: forgets what waits for it. */
  forgetSource: { request: { source: SourceId }; reply: null };
  /** Refreshes the authors the reader follows, as far as they are due. */
  refreshFollowed: { request: null; reply: null };
  /** Opens the look-ups of the library for one byline, and asks. */
  openLookUp: { request: { byline: SoughtByline }; reply: null };
  /** What is known of the entries of a listing besides their views; null where Byline is off. Notes the visit, once a page. */
  viewTriage: {
    /** `known`: authors of the store whom the page has. `before`: of the reply, when the page asks again. */
    request: {
      url: string;
      listing: string;
      papers: TriagePaper[];
      known: number[];
      before?: string | null | undefined;
    };
    reply: TriageAnswer | null;
  };
  /** Marks entries as seen, or takes the mark away. */
  markSeen: { request: { arxivIds: string[]; isSeen: boolean }; reply: null };
  /** Remembers how the reader wants a listing. */
  setTriage: { request: { listing: string; choice: TriageChoice }; reply: null };
  /** Opens the comparison of these authors of one paper in the library. */
  openCompare: { request: { people: { authorId: number; outcome: 'confirmed' | 'likely' }[] }; reply: null };
  /** Opens the library, at an author if one is named. */
  openLibrary: { request: { authorId?: number }; reply: null };
  /** How many known authors the page has, for the badge; null clears it. */
  countKnown: { request: { known: number | null }; reply: null };
}

export type Verb = keyof Protocol;

/** Every verb; the background answers each and knows no other. */
export type Answers = {
  [K in Verb]: (
    request: Protocol[K]['request'],
    sender: { tabId: number | undefined; url?: string | undefined },
  ) => Promise<Protocol[K]['reply']> | Protocol[K]['reply'];
};

/** What an extension page may ask of the content script in a tab. */
export interface TabProtocol {
  /** The page as read, or null where Byline does not read it. */
  readPage: { reply: PageReading | null };
  /** The store or the settings changed: ask again. */
  refresh: { reply: null };
}

/** Asks the background. Throws when the extension was updated under the page, or the reply says so. */
export async function ask<K extends Verb>(verb: K, request: Protocol[K]['request']): Promise<Protocol[K]['reply']> {
  const reply: Reply<Protocol[K]['reply']> = await browser.runtime.sendMessage({ verb, request });
  if (!reply.ok) throw new Error(reply.problem.message);
  return reply.value;
}

/** Asks the content script of a tab; null where there is none. */
export async function askTab<K extends keyof TabProtocol>(
  tabId: number,
  verb: K,
): Promise<TabProtocol[K]['reply'] | null> {
  try {
    return await browser.tabs.sendMessage(tabId, { verb });
  } catch {
    // "Receiving end does not exist": a page that Byline does not read. Expected, and an answer in itself.
    return null;
  }
}

/** Tells every open page that Byline reads to ask again. Needs no `tabs` permission. */
export async function refreshPages(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(tabs.map((tab) => (tab.id === undefined ? null : askTab(tab.id, 'refresh'))));
}
