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
  /** "Mon 23 Nov, 09:12"; null on the first visit. */
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
