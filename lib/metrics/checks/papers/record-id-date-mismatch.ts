import { isFarFromId, monthsApart } from '../arxiv-dates.ts';
import { arxivIdOf, datedRecords, type PaperCheck } from './types.ts';

/** An arXiv id begins with the year and month of the first version, whichever source gives the id and whichever a date. */
export const recordIdDateMismatch: PaperCheck = {
  id: 'record-id-date-mismatch',
  code: 'ID_DATE',
  find(paper) {
    const arxivId = arxivIdOf(paper);
    if (arxivId === undefined) return null;
    const apart = datedRecords(paper).find(({ date }) => isFarFromId(arxivId, date));
    if (!apart) return null;
    return {
      metrics: [],
      message: `${apart.source.label} dates it ${apart.date.value}, more than ${monthsApart} months from its number, arXiv:${arxivId}.`,
      means: apart.date.isYearInferred
        ? 'The page leaves out the year, and it is probably not the year of capture.'
        : 'The date may be that of a later version or of the journal, or the paper was mistaken for another.',
    };
  },
};
