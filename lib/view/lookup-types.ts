import type { Lookup, SourceId } from '../model/lookup.ts';
import type { Outcome } from '../model/outcome.ts';
import type { DoubtView, EvidenceView, MetricView, PaperLine } from './types.ts';

/** How far one service is with a question. */
export interface LookupSourceView {
  /** Of the look-up. */
  id: string;
  /** "OpenAlex". */
  source: string;
  state: Lookup['state'];
  /** "3 people", "waits until 14:05: …", why it stopped. */
  text: string;
}

/** Somebody whom a service names as who may be behind a byline; nothing is stored of them yet. */
export interface CandidateView {
  /** Tells the candidates of one byline apart. */
  key: string;
  /** "OpenAlex". */
  source: string;
  /** As the service gives it. */
  name: string;
  /** Their page at the service. */
  url?: string;
  /** "ORCID 0000-0002-1825-0097". */
  ids: string[];
  metrics: MetricView[];
  /** "12 papers listed, 2018–2026". */
  about: string;
  /** Three of them. */
  papers: PaperLine[];
  /** As if the profile stood in the store. */
  outcome: Outcome;
  evidence: EvidenceView[];
  /** Why nobody else is more likely, or who is; null where there is nothing to say. */
  note: string | null;
  /** What decides it alone; null where nothing does. */
  decidedBy: string | null;
  wouldSettle: string | null;
  doubts: DoubtView[];
  /** "looks like 3 people"; empty where it looks like one. */
  mixed: string;
  /** Whom of the store the profile would join. */
  joins: { authorId: number; name: string } | null;
}

/** Candidates of different services who are one person, and why. */
export interface TogetherView {
  keys: string[];
  /** "OpenAlex and Semantic Scholar: the same ORCID iD". */
  text: string;
}

/** All that is under way or known about who is behind one byline. */
export interface BylineLookupView {
  /** The look-ups' id without the service. */
  key: string;
  name: string;
  position: number;
  arxivId?: string;
  title: string;
  sources: LookupSourceView[];
  /** Those with the most evidence first. */
  candidates: CandidateView[];
  together: TogetherView[];
  /** Whom the store confirms behind it: nothing is left to be looked up. */
  settled: { authorId: number; name: string } | null;
}

/** One thing that a service says of a paper. */
export interface PaperFactView {
  /** "Venue", "Citations". */
  label: string;
  /** What it says. */
  text: string;
  /** What is said otherwise, and by whom: "so far: Wei Sun", "15 by Semantic Scholar"; null where nothing is. */
  instead: string | null;
}

/** What a service knows of a paper beyond what the store or the page does. */
export interface PaperOfferView {
  lookupId: string;
  source: string;
  url?: string;
  observedOn: string;
  facts: PaperFactView[];
  /** The reader added it before. */
  isAdded: boolean;
}

/** The record of one paper on its way to being completed. */
export interface PaperLookupView {
  key: string;
  arxivId?: string;
  title: string;
  sources: LookupSourceView[];
  offers: PaperOfferView[];
}

/** A followed author being refreshed. */
export interface RefreshView {
  key: string;
  authorId: number;
  name: string;
  sources: LookupSourceView[];
}

/** Every look-up there is. */
export interface LookupsView {
  bylines: BylineLookupView[];
  papers: PaperLookupView[];
  refreshes: RefreshView[];
}

/** What a reader has to know about a service before turning it on. */
export interface SourceView {
  id: SourceId;
  label: string;
  offers: string;
  sends: string;
  limits: string;
  terms: { text: string; url: string };
  credit: string;
  /** Hosts it is asked at. */
  hosts: string[];
  isOn: boolean;
  /** Whether authors the reader follows are refreshed from it; null where it cannot. */
  refreshes: boolean | null;
  key: SourceKeyView | null;
  /** "12 of 1,000 requests today". */
  used: string;
  /** The browser gave its hosts to Byline when it was installed, and does not take them back. */
  isForGood: boolean;
}

export interface SourceKeyView {
  label: string;
  why: string;
  url: string;
  isNeeded: boolean;
  /** "••••3f9a"; null where there is none. */
  shown: string | null;
}

/** How a number of a source changed over time. */
export interface ChangeView {
  /** Tells the lines of one author apart. */
  key: string;
  /** "h-index 34 → 35 since March 2026 (OpenAlex)". */
  text: string;
  /** Day of the newer number: "2026-11-24". */
  seenOn: string;
}
