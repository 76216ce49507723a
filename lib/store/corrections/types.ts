import type { Author, StoredProfile } from '../../model/author.ts';
import type { Decision, DecisionOf } from '../../model/decision.ts';

/** Authors as they were reported, before the reader corrected anything. */
export interface Reported {
  profiles: Map<number, StoredProfile[]>;
  /** Whom the reader follows; parts too. */
  followed: Set<number>;
}

/** An author row without what it derives. */
export type ArrangedAuthor = Pick<Author, 'id' | 'profiles' | 'followed' | 'partOf'>;

/** Rows while they are being arranged. */
export interface Arrangement {
  rows: Map<number, ArrangedAuthor>;
  /** Of everybody merged, the row that holds them now. */
  mergedInto: Map<number, number>;
  followed: ReadonlySet<number>;
  hasPaper(id: number): boolean;
}

/** What the reader wants put right, in rows of the store. */
export type Wish =
  | {
      kind: 'byline';
      author: number;
      paper: number;
      /** As printed on the paper, and its place there. */
      name: string;
      position: number;
      verdict: 'same' | 'different';
    }
  /** `to`: null for somebody the store does not know. */
  | { kind: 'move'; paper: number; from: number; to: number | null; position: number | null }
  /** The other becomes one with the author, whose row stays. */
  | { kind: 'merge'; author: number; other: number }
  /** Papers that are one person each. */
  | { kind: 'split'; author: number; groups: readonly (readonly number[])[] };

export type WishOf<K extends Wish['kind']> = Extract<Wish, { kind: K }>;

/** What there is when the reader says something. */
export interface Situation {
  /** In the order in which they were made. */
  decisions: readonly Decision[];
  /** Authors by the id of their row. */
  authors: ReadonlyMap<number, Author>;
  /** The row that holds somebody now, whoever they were merged into. */
  holderOf(id: number): Author | undefined;
  hasPaper(id: number): boolean;
}

/** A decision without its time and what it remembers. */
type Draft<K extends Decision['kind'] = Decision['kind']> = {
  [Kind in K]: Omit<DecisionOf<Kind>, 'at' | 'authors' | 'papers'>;
}[K];

/** What is made of a wish. */
export interface Ruling<K extends Decision['kind'] = Decision['kind']> {
  decision: Draft<K>;
  /** Decisions that it contradicts altogether: they go. */
  overruled?: string[];
}
