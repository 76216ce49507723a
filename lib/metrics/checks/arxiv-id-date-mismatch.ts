import { isFarFromId, monthsApart } from './arxiv-dates.ts';
import type { Check } from './types.ts';

/** An arXiv id begins with the year and month of the first version. */
export const arxivIdDateMismatch: Check = {
  id: 'arxiv-id-date-mismatch',
  code: 'ID_DATE',
  find({ papers }) {
    const apart = papers.filter(({ arxivId, date }) => arxivId && date && isFarFromId(arxivId, date));
    const [first] = apart;
    if (!first) return null;
    const others = apart.length > 1 ? `, and ${apart.length - 1} more like it` : '';
    return {
      metrics: [],
      message: `arXiv:${first.arxivId} is dated ${first.date?.value}, more than ${monthsApart} months from its number${others}.`,
      means: 'The date may be that of a later version or of the journal, or the paper was mistaken for another.',
    };
  },
};
