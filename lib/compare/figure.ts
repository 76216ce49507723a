/** Why a figure is left out; the words for it are made elsewhere (lib/view). */
export type NoFigure =
  /** The store has no paper of this person. */
  | 'no-papers'
  /** No source counted their papers' citations. */
  | 'no-counts'
  /** Counted, but not by the source that the others are counted by. */
  | 'other-source'
  /** No date is known. */
  | 'no-dates'
  /** Fewer than five papers tell it. */
  | 'few-papers'
  /** Their first paper is less than five years old. */
  | 'young'
  /** Author lists in this field are alphabetical: places say nothing. */
  | 'alphabetical'
  /** No whole author list with their place in it is known. */
  | 'hidden-authors'
  /** No text to read terms from. */
  | 'no-text'
  /** No category is known. */
  | 'no-categories';

/** A number worked out of papers, or why there is none. */
export type Figure =
  | {
      kind: 'figure';
      value: number;
      /** Papers it rests on, and how many the person has. */
      n: number;
      of: number;
      paperIds: number[];
    }
  | { kind: 'none'; why: NoFigure; n: number; of: number };

/** A figure of these papers. */
export function figure(value: number, papers: readonly { id: number }[], of: number): Figure {
  return { kind: 'figure', value, n: papers.length, of, paperIds: papers.map(({ id }) => id) };
}

export function noFigure(why: NoFigure, n: number, of: number): Figure {
  return { kind: 'none', why, n, of };
}

/** Fewer papers say nothing beyond their counts. */
export const fewestPapers = 5;
