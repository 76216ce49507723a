import type { PaperFacts } from './profile-facts.ts';
import type { Check } from './types.ts';

const arxivOpened = '1991-08';

/** No paper is of a day to come, nor on arXiv before arXiv. */
export const dateOutOfRange: Check = {
  id: 'date-out-of-range',
  code: 'RANGE',
  level: 'impossible',
  find({ papers, now }) {
    const dates = papers.flatMap((paper) => outOfRange(paper, now) ?? []);
    const [first] = dates;
    if (!first) return null;
    const others = dates.length > 1 ? `, and ${dates.length - 1} more` : '';
    return {
      metrics: [],
      message: `A listed paper is dated ${first.value}${others}: ${first.value < arxivOpened ? 'before arXiv opened in August 1991' : 'a day that is still to come'}.`,
      means: first.isYearInferred
        ? 'The page leaves out the year, and it is probably not the year of capture.'
        : 'The date is wrong, or is not that of the preprint.',
    };
  },
};

function outOfRange({ date, arxivId, badge }: PaperFacts, now: string): PaperFacts['date'] | null {
  if (!date) return null;
  // A month or a year is compared as far as it goes: 2026 is not after 2026-03-01, and 1991 not before 1991-08.
  const isAhead = date.value > now;
  const isTooEarly = date.value < arxivOpened.slice(0, date.value.length);
  return isAhead || (isTooEarly && Boolean(arxivId ?? badge)) ? date : null;
}
