import { arxivAbsUrl } from '../ids/arxiv-id.ts';
import type { MetPaper } from '../model/met-paper.ts';
import type { PaperReading } from '../model/page-reading.ts';
import { closeFrom } from '../scores/interest/nearest.ts';
import type { NoveltyRefusal, NoveltyScore } from '../scores/novelty/types.ts';
import type { DigestLine, DigestView } from './digest-types.ts';
import { closeWhy, farEmpty, farWhy, followedWhy, metSentence } from './digest-words.ts';
import { formatDate } from './format.ts';
import type { PaperLine } from './types.ts';

/** A part that ranks papers holds so many at most. */
export const mostOfPart = 20;
/** Estimated novelty from which a paper is far. */
export const farFrom = 80;
const mostBylines = 10;

/** A met paper with those of its authors whom the reader follows. */
export interface FollowedPaper {
  paper: PaperReading;
  authors: { name: string; outcome: 'confirmed' | 'likely' }[];
}
export interface FollowedFindings {
  papers: FollowedPaper[];
  /** Whether the reader follows anybody. */
  follows: boolean;
}

/** A met paper and the saved paper it is most like. */
export interface ClosePaper {
  paper: PaperReading;
  /** 0 to 1. */
  similarity: number;
  near: PaperLine;
  /** ISO 8601. */
  savedAt: string;
}
export interface CloseFindings {
  papers: ClosePaper[];
  /** Saved papers they were held against. */
  saved: number;
}

export interface FarPaper {
  paper: PaperReading;
  novelty: NoveltyScore;
}
export interface FarFindings {
  papers: FarPaper[];
  /** How many have a number. */
  scored: number;
  /** What most of the others lack. */
  lack: Pick<NoveltyRefusal, 'lacks' | 'has' | 'needs'> | null;
}

/** What was worked out of the papers met on a day; null: not yet. */
export interface DigestFindings {
  day: string;
  met: readonly MetPaper[];
  followed: FollowedFindings | null;
  close: CloseFindings | null;
  /** How many were looked at until all were; null where the reader switched scores off. */
  far: FarFindings | { done: number } | null;
}

/** What may change while the digest is looked at. */
export interface DigestMarks {
  /** arXiv ids. */
  saved: ReadonlySet<string>;
  seen: ReadonlySet<string>;
  /** Names are hidden until asked, and whatever would tell them. */
  isBlind: boolean;
}

/** The papers of the lines, each once. */
export function shownPapers({ followed, close, far }: DigestFindings): PaperReading[] {
  const ranked = far && 'papers' in far ? far.papers : [];
  const papers = [...(followed?.papers ?? []), ...(close?.papers ?? []), ...ranked].map(({ paper }) => paper);
  return [...new Map(papers.map((paper) => [paper.arxivId, paper])).values()];
}

/** A day's papers in sentences; what is worked out last stands last, so that no line moves another. */
export function digestView(findings: DigestFindings, days: readonly string[], marks: DigestMarks): DigestView {
  const { far } = findings;
  return {
    day: dayWords(findings.day),
    days: days.map((id) => ({ id, label: dayWords(id) })),
    met: metSentence(findings.met),
    parts: [followedPart(findings, marks), closePart(findings, marks), ...(far ? [farPart(findings, far, marks)] : [])],
  };
}

type Part = DigestView['parts'][number];

function followedPart({ followed }: DigestFindings, marks: DigestMarks): Part {
  const part = {
    id: 'followed' as const,
    heading: 'By authors you follow',
    about: 'Confirmed or likely to be theirs, as on the pages.',
  };
  if (marks.isBlind) return { ...part, lines: [], empty: 'Authors are hidden, and this would tell who they are.' };
  if (!followed) return { ...part, lines: [], empty: 'Looking for them…' };
  return {
    ...part,
    lines: followed.papers.map(({ paper, authors }) => line(paper, followedWhy(authors), marks)),
    empty: followed.follows
      ? 'Nobody you follow is among their authors.'
      : 'You follow nobody yet. Press “Follow” at an author in this library or on a card.',
  };
}

function closePart({ close }: DigestFindings, marks: DigestMarks): Part {
  const least = Math.round(100 * closeFrom);
  const part = {
    id: 'close' as const,
    heading: 'Close to what you saved',
    about: `At least ${least}% alike with a paper of your list, by the words of title and abstract; the nearest ${mostOfPart}.`,
  };
  if (!close) return { ...part, lines: [], empty: 'Looking for them…' };
  return {
    ...part,
    lines: close.papers.map(({ paper, near, ...how }) => ({ ...line(paper, closeWhy(near.title, how), marks), near })),
    empty: close.saved === 0 ? 'Nothing is saved yet to be close to.' : 'None is close to a paper you saved.',
  };
}

function farPart({ met }: DigestFindings, far: FarFindings | { done: number }, marks: DigestMarks): Part {
  const part = {
    id: 'far' as const,
    heading: 'Far from what was there before',
    about: `Text novelty of ${farFrom} or more with medium or high confidence, estimated by Byline: how far the words are from earlier papers, not how good the paper is. The first ${mostOfPart}.`,
  };
  if ('done' in far) return { ...part, lines: [], empty: `Estimating: ${far.done} of ${met.length} looked at…` };
  return {
    ...part,
    lines: far.papers.map(({ paper, novelty }) => line(paper, farWhy(novelty), marks)),
    empty: farEmpty(far, farFrom),
  };
}

function line(paper: PaperReading, why: string, { saved, seen, isBlind }: DigestMarks): DigestLine {
  const { arxivId, title, bylines, hiddenAuthors, categories } = paper;
  return {
    arxivId,
    title: title || arxivId,
    url: arxivAbsUrl(arxivId),
    category: categories[0] ?? '',
    bylines: isBlind ? [] : bylines.slice(0, mostBylines).map(({ name }) => name),
    hiddenAuthors: isBlind ? 0 : hiddenAuthors + Math.max(0, bylines.length - mostBylines),
    why,
    saved: saved.has(arxivId),
    isSeen: seen.has(arxivId),
  };
}

const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

/** "Tue 24 Nov 2026". */
function dayWords(day: string): string {
  return `${weekdays[new Date(day).getUTCDay()]} ${formatDate({ value: day, isYearInferred: false })}`;
}
