import type { Author } from '../model/author.ts';
import type { Fingerprint } from '../model/fingerprint.ts';
import type { Byline, PageReading, PaperReading } from '../model/page-reading.ts';
import type { Paper } from '../model/paper.ts';
import type { NameLevel } from '../names/compare.ts';
import type { NameRarity } from '../names/frequency.ts';
import type { PersonName } from '../names/parse.ts';
import type { PaperTraits } from './paper-traits.ts';
import type { Word } from './readers-words.ts';
import type { CurveId, Weights } from './weights.ts';

/** A name on a paper, and what the paper says about who that is. */
export interface Mention {
  /** As printed. */
  readonly printed: string;
  readonly name: PersonName;
  readonly rarity: NameRarity;
  /** The other persons on the paper. */
  readonly others: readonly Coauthor[];
  readonly traits: PaperTraits;
}

/** Another person on the paper. */
export interface Coauthor {
  printed: string;
  name: PersonName;
  /** Of the full-name key. */
  hash: number;
}

/** A byline, and all that its page tells about it. */
export interface BylineContext extends Mention {
  paper: PaperReading;
  /** The same paper in the store, if it is there. */
  stored: Paper | undefined;
  byline: Byline;
  /** Whose page it is, on an author page. */
  owner: PageReading['owner'];
}

/** Somebody who may stand behind a name. */
export interface Bearer {
  /** How the printed name agrees with the best of their own. */
  level: NameLevel;
  /** Their name that agrees best. */
  knownAs: PersonName;
  /** What their papers say about them; undefined where none is known. */
  fingerprint: Fingerprint | undefined;
}

/** Somebody of the store who may stand behind a byline. */
export interface Candidate extends Bearer {
  author: Author;
  /** The reader's word on this byline and this author. */
  word: Word | undefined;
}

/** One reason for or against "this byline is that author". */
export interface Evidence {
  /** The file in lib/identity/evidence that weighed it. */
  id: string;
  /** Log-odds in bits; Infinity settles the matter. */
  bits: number;
  /** True where it decides alone, as an identifier or the reader's word does. */
  isHard: boolean;
  /** The reason in a sentence for people; said only when asked, for most matches are never looked at. */
  because(): string;
}

/** Something measured, and the curve that says what it is worth. */
export interface Measure {
  curve: CurveId;
  at: number;
}

/** One kind of certainty. */
export interface HardReason {
  /** Kebab-case, the file's name. */
  id: string;
  /** What this reason says, or null where it says nothing. */
  weigh(context: BylineContext, candidate: Candidate): Evidence | null;
}

/** One kind of likeness, whose weight is learned. */
export interface SoftReason {
  /** Kebab-case, the file's name. */
  id: string;
  /** What it finds, or null where it finds nothing to go by. */
  find(mention: Mention, bearer: Bearer, weights: Weights): Finding | null;
}

export interface Finding {
  measures: readonly Measure[];
  /** Bits besides the learned ones. */
  fixed?: number;
  because(): string;
}

/** Whom a byline was resolved to. */
export interface Match {
  outcome: 'confirmed' | 'likely' | 'possible' | 'none';
  author: Author | null;
  evidence: Evidence[];
  /** The next best, where there is one. */
  runnerUp: { author: Author; evidence: Evidence[] } | null;
}
