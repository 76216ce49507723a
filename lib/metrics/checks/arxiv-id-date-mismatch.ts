import type { PaperFacts } from './profile-facts.ts';
import type { Check } from './types.ts';

const monthsApart = 2;

/** An arXiv id begins with the year and month of the first version: https://info.arxiv.org/help/arxiv_identifier.html */
export const arxivIdDateMismatch: Check = {
  id: 'arxiv-id-date-mismatch',
  code: 'RANGE',
  level: 'unusual',
  find({ papers }) {
    const apart = papers.filter(isApart);
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

function isApart({ arxivId, date }: PaperFacts): boolean {
  const ofId = arxivId ? monthOfId(arxivId) : null;
  const [year, month] = date?.value.split('-').map(Number) ?? [];
  if (ofId === null || year === undefined || month === undefined) return false;
  return Math.abs(year * 12 + month - ofId) > monthsApart;
}

/** Months since year 0. */
function monthOfId(arxivId: string): number | null {
  const [, year, month] = /^(?:[a-z-]+\/)?(\d{2})(\d{2})/.exec(arxivId)?.map(Number) ?? [];
  if (year === undefined || month === undefined) return null;
  return (year >= 91 ? 1900 + year : 2000 + year) * 12 + month;
}
