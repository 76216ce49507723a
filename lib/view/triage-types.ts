import type { TriageChoice } from '../model/triage.ts';

/** A paper of a listing as its topics are judged: no names. */
export interface TriagePaper {
  arxivId: string;
  title: string;
  abstract?: string | undefined;
  categories: string[];
}

/** What is known of one entry besides its view (lib/view/types.ts) and scores. */
export interface TriageFacts {
  /** How near it is to what the reader saved, 0 to 100 (place among what this listing and the corpus hold); null: no number. */
  topic: number | null;
  /** Terms that speak for it, the strongest first; three at most. */
  why: string[];
  /** The reader marked it seen. */
  isSeen: boolean;
  /** It was not on this listing, or any other, when the reader last visited it. */
  isNew: boolean;
}

/** The reply to a listing, in the order of its papers. */
export interface TriageAnswer {
  papers: TriageFacts[];
  /** Of the authors known on the page, those whom the reader follows. */
  followed: number[];
  /** When the listing was visited before; null on the first visit. The page says it when it asks again. */
  before: string | null;
  /** The same in words: "Mon 23 Nov, 09:12". */
  lastVisit: string | null;
  /** As the reader left this listing. */
  choice: TriageChoice;
  /** Why there is no number for my topics: "needs 10 saved papers, you have 3"; null where there is one. */
  noTopics: string | null;
  /** What the model of my topics looks for and away from, the strongest first. */
  topicTerms: { towards: string[]; away: string[] };
  /** Authors are hidden here until asked. */
  isBlind: boolean;
  colourScheme: 'auto' | 'light' | 'dark';
}

/** Something that can be chosen in the bar of a listing. */
export interface TriageOption<Id extends string = string> {
  id: Id;
  label: string;
  /** What it stands for, where the label does not say all. */
  about?: string | undefined;
  /** Entries it alone would let through. */
  entries: number;
  isOn: boolean;
  /** Why it cannot be chosen now; null where it can. */
  whyNot: string | null;
}

/** The bar over a listing, as it stands. */
export interface TriageBarView {
  /** "12 of 600 entries". */
  says: string;
  /** "41 new since Mon 23 Nov, 09:12"; null on the first visit. */
  news: string | null;
  sorts: TriageOption<TriageChoice['sort']>[];
  only: TriageOption<TriageChoice['only'][number]>[];
  sections: TriageOption<TriageChoice['sections'][number]>[];
  categories: TriageOption[];
  words: string;
  isDimming: boolean;
  /** Filters that are on. */
  active: number;
  /** The page is as arXiv made it. */
  isPlain: boolean;
  /** Numbers or marks changed after the page was arranged: it could be done again. */
  isStale: boolean;
  /** The reader left this listing arranged, and it is not now. */
  isOffered: boolean;
  topicTerms: TriageAnswer['topicTerms'];
}

/** What a key does on a listing. */
export type TriageKey = 'next' | 'previous' | 'save' | 'open' | 'seen' | 'compare' | 'filter' | 'help' | 'close';
