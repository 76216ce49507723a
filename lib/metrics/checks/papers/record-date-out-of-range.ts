import { isAfter, isBeforeArxiv } from '../arxiv-dates.ts';
import { arxivIdOf, type DatedRecord, datedRecords, type PaperCheck } from './types.ts';

/** No source knows the day of a paper that is still to come, and none is on arXiv before arXiv. */
export const recordDateOutOfRange: PaperCheck = {
  id: 'record-date-out-of-range',
  code: 'RANGE',
  find(paper) {
    const isOnArxiv = arxivIdOf(paper) !== undefined;
    const isToCome = ({ date, source }: DatedRecord) => isAfter(date, earlier(source.observedAt, paper.now));
    const wrong = datedRecords(paper).find((one) => isToCome(one) || (isOnArxiv && isBeforeArxiv(one.date)));
    if (!wrong) return null;
    return {
      metrics: [],
      message: `${wrong.source.label} dates it ${wrong.date.value}: ${isToCome(wrong) ? 'a day that was still to come' : 'before arXiv opened in August 1991'}.`,
      means: wrong.date.isYearInferred
        ? 'The page leaves out the year, and it is probably not the year of capture.'
        : 'The date is wrong, or is not that of the preprint.',
    };
  },
};

/** The earlier of two moments: a file may claim to have been captured at any time. */
function earlier(a: string, b: string): string {
  return a < b ? a : b;
}
