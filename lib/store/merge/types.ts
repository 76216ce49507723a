/** What merging another store into this one does, or would do. */
export interface MergeReport {
  papersAdded: number;
  /** Of the reading list. */
  entriesAdded: number;
  entriesChanged: number;
  /** Deleted on the other machine, and now here. */
  entriesRemoved: number;
  /** Deleted here, there or on both, and kept so although the other side had edited them; their notes are kept with them. */
  keptDeleted: number;
  /** Notes written on both machines at once, now one after the other. */
  notesJoined: number;
  authorsAdded: number;
  authorsChanged: number;
  authorsErased: number;
  /** Corrections of authors and papers that came along, or went because they were taken back. */
  decisionsAdded: number;
  decisionsGone: number;
  /** Authors whose groups or note changed. */
  peopleChanged: number;
  /** Kept comparisons that came, changed, or went. */
  comparisonsChanged: number;
  /** Entries of listings marked as seen. */
  marksAdded: number;
  /** Some of what changes on the reading list. */
  examples: { title: string; what: string }[];
}

/** Ids of the other store's rows, and what they are here. */
export type IdMap = Map<number, number>;
