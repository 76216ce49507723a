import { paperKeys } from '../ids/paper-key.ts';
import type { PaperRecord } from '../model/paper.ts';
import { compareNames } from '../names/compare.ts';
import { parseName } from '../names/parse.ts';

/** What identifies a paper: a record, or a page's reading. */
export type PaperIdentity = Pick<PaperRecord, 'arxivId' | 'doi' | 'title' | 'date'> & {
  bylines?: readonly (string | { name: string })[] | undefined;
};

/**
 * Whether two descriptions are of one paper: the same arXiv id or DOI, else the same title within a year of each other,
 * by the same first author where both name theirs. Different arXiv ids are different papers, whatever their titles.
 */
export function isSamePaper(a: PaperIdentity, b: PaperIdentity): boolean {
  if (a.arxivId && b.arxivId) return a.arxivId === b.arxivId;
  if (a.doi && b.doi && a.doi === b.doi) return true;
  const keys = new Set(paperKeys(a));
  return paperKeys(b).some((key) => keys.has(key)) && yearsApart(a, b) <= 1 && shareFirstAuthor(a, b);
}

/**
 * Whether a description is of the paper of which these records speak: one agrees, and none carries another arXiv id. (A
 * title alone ties two papers of one name to the same pasted line; the first whose id is known has it.)
 */
export function isPaperOf(records: readonly PaperIdentity[], wanted: PaperIdentity): boolean {
  const isOther = records.some(({ arxivId }) => arxivId && wanted.arxivId && arxivId !== wanted.arxivId);
  return !isOther && records.some((record) => isSamePaper(record, wanted));
}

function yearsApart(a: PaperIdentity, b: PaperIdentity): number {
  // A year that was only inferred from the day of capture contradicts nothing.
  if (!a.date || !b.date || a.date.isYearInferred || b.date.isYearInferred) return 0;
  return Math.abs(Number(a.date.value.slice(0, 4)) - Number(b.date.value.slice(0, 4)));
}

/** Sources print lists in their own order at times: the first of one may stand anywhere in the other. */
function shareFirstAuthor(a: PaperIdentity, b: PaperIdentity): boolean {
  const [ofA, ofB] = [namesOf(a), namesOf(b)];
  const [firstOfA, firstOfB] = [ofA[0], ofB[0]];
  if (!firstOfA || !firstOfB || firstOfA === firstOfB) return true;
  return isAmong(firstOfA, ofB) || isAmong(firstOfB, ofA);
}

function namesOf({ bylines = [] }: PaperIdentity): string[] {
  return bylines.map((byline) => (typeof byline === 'string' ? byline : byline.name));
}

function isAmong(name: string, bylines: readonly string[]): boolean {
  const parsed = parseName(name);
  return bylines.some((byline) => compareNames(parsed, parseName(byline)) !== 'conflict');
}
