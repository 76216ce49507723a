import type { ChangeView } from './lookup-types.ts';
import type { AuthorView, CorrectionView, MetricView, PaperLine } from './types.ts';

/** One number of one source over time, for a small chart with a table behind it. */
export interface MetricSeries {
  /** "h-index". */
  label: string;
  source: string;
  /** Oldest first; `at`: "2026-11-23". */
  points: { at: string; value: number; text: string }[];
}

/** The page of one author in the library: all that is known, by whom, since when. */
export interface PersonPageView {
  author: AuthorView;
  /** Reader's own. */
  groups: string[];
  note: string;
  /** Reported numbers over time; series of one point too. */
  series: MetricSeries[];
  changes: ChangeView[];
  /** Every claim of every profile, by source: nothing merged. */
  claims: { source: string; url?: string | undefined; observedOn: string; metrics: MetricView[]; papers: number }[];
  /** Coauthors by number of joint papers; `authorId` where the store knows the person, else by name alone. */
  coauthors: { name: string; authorId: number | null; papers: PaperLine[] }[];
  /** Papers of more authors than this are left out of the coauthors, and how many those are. */
  leftOut: { moreThan: number; papers: number };
  topics: { terms: string[]; categories: { category: string; papers: number }[]; effective: string | null };
  /** Papers a year; null where the store knows none of that year: a gap, not a zero. */
  years: { from: number; to: number; counts: (number | null)[]; undated: number } | null;
  decisions: CorrectionView[];
}

/** Which authors the library lists. */
export type AuthorFilter = { kind: 'all' } | { kind: 'followed' } | { kind: 'group'; group: string };
