import type { TriageChoice } from '../model/triage.ts';

/** One entry of a listing as it is sorted and filtered; what is not known is null, and stands last. */
export interface TriageEntry {
  section: 'new' | 'cross' | 'replaced' | null;
  categories: readonly string[];
  /** Title, names and abstract, in lower case. */
  text: string;
  /** Known authors on it, and whether the reader follows one of them. */
  known: number;
  isFollowed: boolean;
  novelty: number | null;
  attention: number | null;
  topic: number | null;
  isSeen: boolean;
  isNew: boolean;
  isSaved: boolean;
}

export type Sort = TriageChoice['sort'];
export type Only = TriageChoice['only'][number];
