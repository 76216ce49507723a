import type { PaperLine } from './types.ts';

/** One shared paper or more between one of these and one of those. */
export interface ConflictView {
  these: string;
  those: string;
  /** `person`: the store knows both as persons; `name`: only a name agrees, which may be a namesake. */
  basis: 'person' | 'name';
  /** Newest first. */
  papers: PaperLine[];
}

/** The answer of a check for conflicts. */
export interface ConflictAnswer {
  /** "2 conflicts among 3 × 14 people, papers since Nov 2023." */
  summary: string;
  conflicts: ConflictView[];
  /** What the check cannot know: papers with hidden authors, without a date, people without papers in the store. */
  caveats: string[];
}

/** Where "those" come from. */
export type ConflictList =
  | { kind: 'group'; group: string }
  | { kind: 'tag'; tag: string }
  | { kind: 'followed' }
  | { kind: 'comparison'; id: number }
  /** One name a line. */
  | { kind: 'names'; text: string };
