import type { PaperRecord } from '../model/paper.ts';
import type { Profile } from '../model/profile.ts';
import type { ReadingEntry } from '../model/reading-entry.ts';

/** How a paper stands on the reading list. */
export type ExportedReading = Pick<
  ReadingEntry,
  'status' | 'priority' | 'tags' | 'note' | 'savedAt' | 'savedFrom' | 'versionSeen' | 'citeKey'
>;

/** One thing to export, with all that was said of it. */
export type Exported =
  | { kind: 'author'; profile: Profile }
  | {
      kind: 'paper';
      /** What each source says of it; at least one. */
      records: readonly PaperRecord[];
      /** Absent where it is not on the reading list. */
      reading?: ExportedReading;
    };

/** One format to export to. */
export interface Exporter {
  /** Kebab-case, the file's name; that of the importer, where one reads it back. */
  id: string;
  /** A reader's word for it: "Byline, JSON Lines". */
  label: string;
  /** Of the file, without the dot. */
  extension: string;
  mime: string;
  /** `papers`: authors handed over are passed by; `store`: everything that is said of anybody. */
  takes: 'papers' | 'store';
  /**
   * The file in pieces, in the order of what is handed over, one thing at a time: a library need not fit into memory.
   * Pure: the same things at the same time print the same file.
   * @param at when it is exported, ISO 8601, UTC
   */
  print(things: Iterable<Exported>, at: string): Iterable<string>;
}
