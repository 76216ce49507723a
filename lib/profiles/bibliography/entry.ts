import type { Problem } from '../../model/problem.ts';
import type { ArxivClues } from './arxiv.ts';
import type { NamedAuthor } from './bylines.ts';
import type { ReadDate } from './date.ts';
import type { Place } from './problems.ts';

/** What an entry of a bibliography says, in no format's words; texts may still hold HTML. */
export interface Entry {
  place: Place;
  title: string | undefined;
  authors: readonly NamedAuthor[];
  date?: (ReadDate & { said: string }) | undefined;
  /** Texts in which a DOI may stand that is this paper's, the surest first. */
  dois?: readonly (string | undefined)[];
  arxiv?: ArxivClues;
  /** Where it was published, the nearest first. */
  venues?: readonly (string | undefined)[];
  abstract?: string | undefined;
  comments?: string | undefined;
  keywords?: readonly string[];
  notes?: readonly (string | undefined)[];
  savedAt?: string | undefined;
  /** What was odd about it so far. */
  remarks?: readonly Problem[];
}
