import { arxivIdDateMismatch } from './arxiv-id-date-mismatch.ts';
import { citationsAboveListed } from './citations-above-listed.ts';
import { citationsBelowListed } from './citations-below-listed.ts';
import { dateOutOfRange } from './date-out-of-range.ts';
import { gIndexAbovePapers } from './g-index-above-papers.ts';
import { gIndexBelowHIndex } from './g-index-below-h-index.ts';
import { gIndexSquaredAboveCitations } from './g-index-squared-above-citations.ts';
import { hIndexAbovePapers } from './h-index-above-papers.ts';
import { hIndexSquaredAboveCitations } from './h-index-squared-above-citations.ts';
import { i10AboveCitations } from './i10-above-citations.ts';
import { i10AbovePapers } from './i10-above-papers.ts';
import { i10AgainstHIndex } from './i10-against-h-index.ts';
import { listedPapersDiffer } from './listed-papers-differ.ts';
import { papersInAYear } from './papers-in-a-year.ts';
import type { ProfileFacts } from './profile-facts.ts';
import { runChecks } from './run-checks.ts';
import { scoreOutOfRange } from './score-out-of-range.ts';
import { severalPeople } from './several-people.ts';
import { spanOfYears } from './span-of-years.ts';
import type { Check, Finding } from './types.ts';

/** Every check, the gravest first; findings keep this order. METHODS section 1 has the reasons. */
export const checks: readonly Check[] = [
  hIndexAbovePapers,
  hIndexSquaredAboveCitations,
  i10AbovePapers,
  i10AboveCitations,
  i10AgainstHIndex,
  gIndexBelowHIndex,
  gIndexSquaredAboveCitations,
  citationsBelowListed,
  scoreOutOfRange,
  dateOutOfRange,
  listedPapersDiffer,
  citationsAboveListed,
  gIndexAbovePapers,
  severalPeople,
  spanOfYears,
  papersInAYear,
  arxivIdDateMismatch,
];

/** Everything in which a profile contradicts itself or is unusual; empty for most. */
export function checkProfile(facts: ProfileFacts): Finding[] {
  return runChecks(checks, facts);
}
