/** What one source counted of one paper, the newest time it was asked. */
export interface CitationCount {
  /** Who counted: `openalex`; `csv: cited.csv` where only a file tells. Counts of two are never mixed. */
  countedBy: string;
  /** What a reader calls it: "OpenAlex", a file's name. */
  source: string;
  /** ISO 8601. */
  observedAt: string;
  value: number;
}

/** A paper as comparisons read it: what its records say together. */
export interface ComparedPaper {
  id: number;
  title: string;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD` of the first version; null where it is not known. */
  date: string | null;
  year: number | null;
  /** Primary first. */
  categories: readonly string[];
  /** As printed, in order; empty where unknown. */
  bylines: readonly string[];
  /** Authors that are not among the bylines; null: some, it is not said how many. */
  hiddenAuthors: number | null;
  abstract?: string | undefined;
  /** Authors of the store in whose list it counts. */
  authors: readonly number[];
  /** One for each source that counted. */
  citations: readonly CitationCount[];
}

/** One of the people compared, with the papers that count as theirs. */
export interface ComparedPerson {
  id: number;
  name: string;
  /** `position`: 1-based place among the paper's authors, null where it is not known. */
  papers: readonly { paper: ComparedPaper; position: number | null }[];
}

/** Whom a check for conflicts is about: somebody of the store, or a name alone. */
export interface ConflictParty {
  /** Tells the parties apart. */
  key: string;
  name: string;
  /** Present where the store knows the person. */
  person?: ComparedPerson | undefined;
}
