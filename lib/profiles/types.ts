import type { Problem } from '../model/problem.ts';
import type { Profile } from '../model/profile.ts';

/** What an importer made of a text: everything it understood, and everything it did not. */
export interface ParsedProfiles {
  profiles: Profile[];
  /** An `error` among them means that `profiles` is empty: nothing is kept of a text that is not understood. */
  problems: Problem[];
}

/** Where and when the text was taken. */
export interface ImportContext {
  /** What a reader calls the source: a file's name, "Pasted text". */
  label: string;
  url?: string;
  /** ISO 8601, UTC; also the year of dates without one. */
  capturedAt: string;
}

/** One format of profile data. */
export interface Importer {
  /** Kebab-case, the file's name. */
  id: string;
  /** A reader's word for it: "Profile text". */
  label: string;
  /** How sure it is, from the first few thousand characters, that a text is of this format: 0 to 1. */
  sniff(head: string): number;
  /** Never throws; time grows with the length of the text and no faster. */
  parse(text: string, context: ImportContext): ParsedProfiles;
}
