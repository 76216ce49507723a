import { paperTerms } from '../corpus/paper-terms.ts';
import type { Settings } from '../model/settings.ts';
import { noTriage } from '../model/triage.ts';
import { fewestSaved, interestOf, whyOf } from '../scores/interest/model.ts';
import type { Store } from '../store/db.ts';
import { metBefore, noteVisit, visitBefore } from '../store/met-papers.ts';
import { seenAmong } from '../store/seen-entries.ts';
import { isBlind } from '../view/is-blind.ts';
import type { TriageAnswer, TriageFacts, TriagePaper } from '../view/triage-types.ts';
import { count } from '../view/words.ts';
import { createInterests, type LearnedInterests, placeAmong } from './interests.ts';

/** A listing as the page asks about it. */
export interface TriageQuestion {
  url: string;
  listing: string;
  papers: readonly TriagePaper[];
  /** Authors of the store whom the page has. */
  known: readonly number[];
  /** What the page was told when it was opened: asking again is no visit. */
  before?: string | null | undefined;
}

const mostWhy = 3;

/** What triage needs to know of a listing's entries; what was learned of the reader's topics is kept between questions. */
export function createTriageView(
  openStore: () => Promise<Store>,
): (question: TriageQuestion, settings: Settings, now: string) => Promise<TriageAnswer> {
  let learning: { store: Store; interests: ReturnType<typeof createInterests> } | undefined;
  const wordsOf = createListingWords();
  return async (question, settings, now) => {
    const { url, listing, papers, known } = question;
    const store = await openStore();
    if (learning?.store !== store) learning = { store, interests: createInterests(store) };
    const ids = papers.map(({ arxivId }) => arxivId);
    const before = settings.keepVisits ? await visited(store, question, now) : null;
    const [seen, met] = await Promise.all([
      seenAmong(store, ids),
      before === null ? new Set<string>() : metBefore(store, ids, before),
    ]);
    let words: Map<number, string>[] = [];
    const learned = await learning.interests(() => {
      words = wordsOf(papers);
      return words;
    });
    return {
      papers: papers.map(
        ({ arxivId }, at): TriageFacts => ({
          ...topicOf(words[at] ?? new Map(), learned),
          isSeen: seen.has(arxivId),
          // On a first visit nothing is newer than anything.
          isNew: before !== null && !met.has(arxivId),
        }),
      ),
      followed: await followedAmong(store, known),
      before,
      lastVisit: before === null ? null : visitWords(before),
      choice: settings.triage[listing] ?? noTriage,
      noTopics: whyNoTopics(learned),
      topicTerms:
        learned.kind === 'learned'
          ? { towards: learned.interests.towards, away: learned.interests.away }
          : { towards: [], away: [] },
      isBlind: isBlind(settings, new URL(url).hostname),
      colourScheme: settings.colourScheme,
    };
  };
}

function visited(store: Store, { listing, before }: TriageQuestion, now: string): Promise<string | null> {
  return before === undefined ? noteVisit(store, listing, now) : visitBefore(store, listing, before);
}

/** The terms of the listing asked about last: it is asked about again whenever something of the store changed. */
function createListingWords(): (papers: readonly TriagePaper[]) => Map<number, string>[] {
  let [mark, words]: [string, Map<number, string>[]] = ['', []];
  return (papers) => {
    const asked = papers.map(({ arxivId, title, abstract }) => [arxivId, title, abstract?.length].join(' ')).join();
    if (asked !== mark) [mark, words] = [asked, papers.map((paper) => paperTerms(paper))];
    return words;
  };
}

function topicOf(words: ReadonlyMap<number, string>, learned: LearnedInterests): Pick<TriageFacts, 'topic' | 'why'> {
  if (learned.kind === 'too-few' || words.size === 0) return { topic: null, why: [] };
  const { model, scale } = learned.interests;
  return {
    topic: placeAmong(scale, interestOf(model, [...words.keys()])),
    why: whyOf(model, words, mostWhy),
  };
}

function whyNoTopics(learned: LearnedInterests): string | null {
  if (learned.kind === 'learned') return null;
  return `needs ${fewestSaved} saved papers, you have ${count(learned.saved, 'paper')}`;
}

async function followedAmong(store: Store, known: readonly number[]): Promise<number[]> {
  const rows = await store.authors.bulkGet([...known]);
  return rows.flatMap((row) => (row?.followed ? row.id : []));
}

const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

/** "Mon 23 Nov, 09:12", in the reader's own time. */
function visitWords(at: string): string {
  const date = new Date(at);
  const month = date.toLocaleString('en', { month: 'short' });
  const time = [date.getHours(), date.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':');
  return `${weekdays[date.getDay()]} ${date.getDate()} ${month}, ${time}`;
}
