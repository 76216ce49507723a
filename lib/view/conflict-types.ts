import type { PaperLine } from './types.ts';

/** What stands between one of these and one of those. */
export interface ConflictView {
  these: string;
  those: string;
  /**
   * `same-person`: they are on both lists; `person`: the store knows both on these papers; `name`: only a name agrees,
   * which may be a namesake's.
   */
  basis: 'same-person' | 'person' | 'name';
  /** "are one person", "2 shared papers", "1 paper with that name on it". */
  text: string;
  /** Newest first; none for one and the same person. */
  papers: PaperLine[];
}

/** The answer of a check for conflicts. */
export interface ConflictAnswer {
  /** "2 conflicts among 3 × 14 people, papers since Nov 2023." */
  summary: string;
  conflicts: ConflictView[];
  /** Shared papers without a date: they may be older. */
  undated: ConflictView[];
  /** What the check cannot know: papers with hidden authors, without a date, people without papers in the store. */
  caveats: string[];
}

/** A list that can be chosen. */
export interface ConflictChoice {
  /** Tells the choices apart. */
  key: string;
  /** "committee (4)", "Ada Brook and Wei Lin". */
  label: string;
  /** Under which heading: "Groups", "Tags of saved papers". */
  section: string;
  list: ConflictList;
}

/** Where "those" come from. */
export type ConflictList =
  | { kind: 'group'; group: string }
  | { kind: 'tag'; tag: string }
  | { kind: 'followed' }
  | { kind: 'comparison'; id: number }
  /** One name a line. */
  | { kind: 'names'; text: string };
