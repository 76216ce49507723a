import type { DoubtView } from './types.ts';

/** Who says it: a source, Byline's own estimate, or the reader's judge. */
export type ScoreBasis = 'estimated' | 'reported' | 'judge';

/** The scores of one paper as its chip shows them: only what a chip needs. */
export interface ScoreChipView {
  basis: ScoreBasis;
  /** "novelty ≈72", "near copy ≈3", "attention ≈45?", "AI score 52"; one or two. Absent numbers are left out. */
  parts: string[];
  /** By whom it is said: "estimated by Byline from title and abstract". */
  by: string;
  /** 0 to 100: what a listing can be sorted by. */
  numbers: { novelty?: number | undefined; attention?: number | undefined };
}

/** The reply to a page, in the order of its papers; a paper of which nothing is known has null. */
export interface ScoresAnswer {
  /** null where the reader switched scores off. */
  chips: (ScoreChipView | null)[] | null;
  colourScheme: 'auto' | 'light' | 'dark';
}

/** An earlier paper in an explanation. */
export interface NearPaperView {
  title: string;
  url?: string;
  /** "Sep 2023": the days of many papers are not known, only their months. */
  date: string;
  /** "31% alike". */
  likeness: string;
  /** Terms that both have, the rarest first. */
  shared: string[];
}

/** One score in the panel, with all that it rests on. */
export interface ScoreSectionView {
  /** "Text novelty", "Attention estimate", "Novelty, as reported", "Opinion of your judge". */
  heading: string;
  basis: ScoreBasis;
  /** "≈72", "48%", "novelty 60, AI score 66"; null where there is no number. */
  value: string | null;
  /** 0 to 100, for a bar; null where there is no number. */
  place: { value: number; low: number; high: number } | null;
  /** "72nd percentile of 400 cs.LG papers in your library", or why there is no number. */
  sentence: string;
  /** More in sentences: range, confidence, near copy, spread, doubts. */
  notes: string[];
  nearest: NearPaperView[];
  newTerms: string[];
  forTerms: string[];
  againstTerms: string[];
  quotes: string[];
  /** "Byline novelty 1, from 12,340 earlier papers"; "Scholar Feed, 2026-11-23"; model and day. */
  provenance: string;
}

/** Everything about the scores of one paper. */
export interface ScorePanelView {
  arxivId: string;
  title: string;
  sections: ScoreSectionView[];
  /** What the sources of this paper say against each other; empty for most. */
  doubts: DoubtView[];
  /** What these numbers are not, in sentences. */
  isNot: string[];
  /** What the reader can ask of their own judge, and how it stands with it; null where they have none. */
  judge: { canAsk: boolean; status: string } | null;
}
