import type { MetricId } from '../model/claim.ts';
import type { ExternalIds } from '../model/external-ids.ts';
import type { Outcome } from '../model/outcome.ts';
import type { ReadingStatus } from '../model/reading-entry.ts';

/** One number as a surface shows it, never without its source and date. */
export interface MetricView {
  metric: MetricId;
  /** "h-index", "AI Score". */
  label: string;
  /** "35", "48%". */
  text: string;
  basis: 'reported' | 'estimated';
  /** Who says so: "lin-guo.profile.txt". */
  source: string;
  /** Day it was observed: "2026-11-23". */
  observedOn: string;
  /** What speaks against it, in sentences; empty where nothing does. */
  doubts: string[];
}

/** A contradiction within one profile. */
export interface DoubtView {
  /** The check that found it. */
  id: string;
  code: string;
  level: 'impossible' | 'scopes-differ' | 'unusual';
  /** What is contradictory: "h-index 35 is more than its 10 papers". */
  message: string;
  /** What that means for the reader. */
  means: string;
}

/** A paper in one line of a list. */
export interface PaperLine {
  paperId: number;
  /** May hold TeX: draw it with `TexText`. */
  title: string;
  /** "24 Sep 2023", "2023"; absent where unknown. */
  date?: string;
  url?: string;
  /** The author's place among the authors: "4th of 5", "place not known". */
  place?: string;
}

/** Somebody of the store whom a correction may name, with what tells them from their namesakes. */
export interface PersonOption {
  authorId: number;
  name: string;
  /** "3 papers, 2022–2026, with Wei Lin"; "part of Lin Guo, 2 papers". */
  about: string;
}

/** What the library shows of an author once opened, besides the author. */
export interface AuthorDetails {
  authorId: number;
  /** null where nothing speaks for several people. */
  split: SplitView | null;
  corrections: CorrectionsView;
}

/** A correction the reader made, which can be taken back. */
export interface CorrectionView {
  id: string;
  /** What the reader said: "You moved “Image fusion” from Lin Guo to another Lin Guo." */
  text: string;
  /** Day it was made. */
  madeOn: string;
}

/** A proposal to see several people in one author. Nothing is done until the reader accepts it. */
export interface SplitView {
  authorId: number;
  name: string;
  /** "These 10 papers look like 5 people." */
  summary: string;
  /** What it cannot know: "Only the first three authors are known of 10 papers; visit their pages …". */
  caveat: string | null;
  groups: SplitGroupView[];
}

/** One of the people that a profile seems to be made of. */
export interface SplitGroupView {
  /** Tells the groups of one proposal apart. */
  key: string;
  papers: PaperLine[];
  /** The terms that mark them, three at most. */
  terms: string[];
  /** Names that come again, then others; three at most. */
  coauthors: string[];
  categories: string[];
  /** "2022–2026", "2018"; absent where no date is known. */
  years?: string;
  /** What holds them together, in sentences: "“A” and “B”: the coauthor Wei Lin; 6 bits." */
  because: string[];
  /** The person this group already is, where the reader accepted it. */
  acceptedAs: number | null;
}

/** One author of the store. */
export interface AuthorView {
  authorId: number;
  name: string;
  /** Badge of the field as the source prints it: "LG". */
  field?: string;
  externalIds: ExternalIds;
  followed: boolean;
  metrics: MetricView[];
  doubts: DoubtView[];
  /** The profile looks like several people. */
  looksMixed: boolean;
  /** As how many: 1 where nothing speaks against one. */
  people: number;
  /** Whose profile this person was split from; their reported numbers are not this person's. */
  partOf: { authorId: number; name: string } | null;
  /** The people the reader split off. */
  parts: PersonOption[];
  /** What tells a person without numbers from namesakes, where that is shown: "1 paper, 2018, with Hui Ye". */
  about?: string;
  /** The papers that count as theirs, newest first. */
  papers: PaperLine[];
}

/** One reason, in words. */
export interface EvidenceView {
  id: string;
  because: string;
  /** Log-odds. Always finite, for messages carry no Infinity: where it decides alone, only the sign means something. */
  bits: number;
  /** It decides alone. */
  isHard: boolean;
}

/** The chip after a name; only what a chip needs. */
export interface ChipView {
  /** "h 35", "known", "?". */
  text: string;
  /** Numbers contradict each other, or the profile looks like several people. */
  isDoubtful: boolean;
  /** The whole of it for a screen reader: "Lin Guo: confirmed, h-index 35, in doubt, looks like 5 people. Details". */
  label: string;
}

/** A byline somebody of the store may stand behind; bylines with outcome `none` are not in a view. */
export interface BylineView {
  position: number;
  name: string;
  outcome: Exclude<Outcome, 'none'>;
  authorId: number;
  chip: ChipView;
}

/** What the overlay draws for one paper. */
export interface PaperView {
  arxivId: string;
  bylines: BylineView[];
  /** "2 of 5 authors known · max h 35"; null where none is known. */
  team: string | null;
  saved: { status: ReadingStatus } | null;
  /** The reader switched paper chips off. */
  isHidden: boolean;
}

/** What the overlay draws on a page: papers in the reading's order. */
export interface PageView {
  papers: PaperView[];
  /** Different authors of the store confirmed or likely on these papers. */
  knownAuthors: number[];
}

/** The card behind a chip. */
export interface CardView {
  author: AuthorView;
  byline: { arxivId: string; position: number; name: string };
  outcome: Outcome;
  evidence: EvidenceView[];
  /** Somebody else of the store it could be. */
  runnerUp: RunnerUpView | null;
  /** The reader's own word, where given. */
  decided: DecidedView | null;
  /** What would settle it, where it is not settled. */
  wouldSettle: string | null;
  corrections: CorrectionsView;
}

/** The reader's yes or no to a byline, with what takes it back. */
export interface DecidedView {
  id: string;
  verdict: 'same' | 'different';
  /** Of whom it was said. */
  name: string;
}

/** The next best candidate for a byline. */
export interface RunnerUpView extends PersonOption {
  evidence: EvidenceView[];
}

/** What the reader puts right at a byline, about the person shown behind it. */
export type Correcting =
  | { kind: 'byline'; verdict: 'same' | 'different' }
  /** `to`: null for somebody the store does not know yet. */
  | { kind: 'move'; to: number | null }
  | { kind: 'merge'; otherId: number }
  /** Accepts the whole proposal to split. */
  | { kind: 'split' };

/** What the reader can put right about an author, and what they did. */
export interface CorrectionsView {
  /** Others of the store who may carry the name: whom a paper can be moved to, or who may be the same person. */
  namesakes: PersonOption[];
  /** What was corrected about this author, newest first. */
  made: CorrectionView[];
}

/** The reply to a page: what to draw, and how; null where the reader switched Byline off. */
export interface PageAnswer {
  view: PageView | null;
  /** The reader did not switch scores off: their chips may be asked for. */
  showsScores: boolean;
  colourScheme: 'auto' | 'light' | 'dark';
}

/** One paper of the page in the popup. */
export interface PopupPaper {
  arxivId: string;
  title: string;
  url: string;
  team: string | null;
  saved: { status: ReadingStatus } | null;
  /** Every byline shown on the page, known or not, in order. */
  bylines: PopupByline[];
  hiddenAuthors: number;
}
export interface PopupByline {
  position: number;
  name: string;
  outcome: Outcome;
  author: AuthorView | null;
  evidence: EvidenceView[];
  runnerUp: RunnerUpView | null;
  decided: DecidedView | null;
  wouldSettle: string | null;
  /** null where nobody of the store may stand behind it. */
  corrections: CorrectionsView | null;
}
