import type { ReadingPriority, ReadingStatus } from '../model/reading-entry.ts';

/** A saved paper as it is searched, filtered, sorted and counted. null where nothing is known: missing is not zero. */
export interface SearchDocument {
  /** Id of the paper. */
  id: number;
  title: string;
  authors: readonly string[];
  abstract: string;
  note: string;
  tags: readonly string[];
  status: ReadingStatus;
  priority: ReadingPriority;
  /** Primary first. */
  categories: readonly string[];
  arxivId: string | null;
  doi: string | null;
  year: number | null;
  /** Of the first version, `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  date: string | null;
  /** Estimated percentile, 0 to 100. */
  novelty: number | null;
  /** Estimated percentile, 0 to 100. */
  attention: number | null;
  /** The highest reported h-index among its known authors. */
  hIndex: number | null;
  /** ISO 8601, UTC. */
  savedAt: string;
  /** A newer version than the one seen is known. */
  hasNewVersion: boolean;
  isWithdrawn: boolean;
}
