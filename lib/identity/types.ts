import type { Author } from '../model/author.ts';
import type { Decision } from '../model/decision.ts';
import type { Evidence } from '../model/outcome.ts';
import type { Byline, PageReading, PaperReading } from '../model/page-reading.ts';
import type { Paper } from '../model/paper.ts';
import type { NameLevel } from '../names/compare.ts';
import type { PersonName } from '../names/parse.ts';

/** A byline, and all that its page tells about it. */
export interface BylineContext {
  paper: PaperReading;
  /** The same paper in the store, if it is there. */
  stored: Paper | undefined;
  byline: Byline;
  name: PersonName;
  /** The other persons on the paper: full-name key and name as printed. */
  others: { key: string; name: string }[];
  /** Whose page it is, on an author page. */
  owner: PageReading['owner'];
}

/** Somebody of the store who may stand behind a byline. */
export interface Candidate {
  author: Author;
  /** How the printed name agrees with the best of the author's own. */
  level: NameLevel;
  /** The author's name that agrees best. */
  knownAs: PersonName;
  /** The reader's last word on this byline and this author. */
  word: { verdict: 'same' | 'different'; decision: Decision } | undefined;
}

/** One kind of reason, for or against. */
export interface Reason {
  /** Kebab-case, the file's name. */
  id: string;
  /** What this reason says, or null where it says nothing. */
  weigh(context: BylineContext, candidate: Candidate): Evidence | null;
}

/** Whom a byline was resolved to. */
export interface Match {
  outcome: 'confirmed' | 'likely' | 'possible' | 'none';
  author: Author | null;
  evidence: Evidence[];
  /** The next best, where there is one. */
  runnerUp: { author: Author; evidence: Evidence[] } | null;
}
