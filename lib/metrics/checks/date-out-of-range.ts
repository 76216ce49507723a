import { isAfter, isBeforeArxiv } from './arxiv-dates.ts';
import type { Check } from './types.ts';

/** No paper is of a day to come, nor on arXiv before arXiv. */
export const dateOutOfRange: Check = {
  id: 'date-out-of-range',
  code: 'RANGE',
  find({ papers, now }) {
    const dates = papers.flatMap(({ date, arxivId, badge }) => {
      const isWrong = date && (isAfter(date, now) || (isBeforeArxiv(date) && Boolean(arxivId ?? badge)));
      return isWrong ? date : [];
    });
    const [first] = dates;
    if (!first) return null;
    const others = dates.length > 1 ? `, and ${dates.length - 1} more` : '';
    return {
      metrics: [],
      message: `A listed paper is dated ${first.value}${others}: ${isBeforeArxiv(first) ? 'before arXiv opened in August 1991' : 'a day that is still to come'}.`,
      means: first.isYearInferred
        ? 'The page leaves out the year, and it is probably not the year of capture.'
        : 'The date is wrong, or is not that of the preprint.',
    };
  },
};
