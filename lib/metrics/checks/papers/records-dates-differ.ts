import { type DatedRecord, datedRecords, type PaperCheck } from './types.ts';

/** What sources say of one paper lies within a year: a preprint, its later versions and its article seldom take longer. */
export const recordsDatesDiffer: PaperCheck = {
  id: 'records-dates-differ',
  code: 'DATES_DIFFER',
  find(paper) {
    // A year that was only inferred from the day of capture contradicts nothing.
    const dated = datedRecords(paper).filter(({ date }) => !date.isYearInferred);
    const [oldest] = dated.toSorted((a, b) => lastDay(a).localeCompare(lastDay(b)));
    const newest = dated.toSorted((a, b) => firstDay(a).localeCompare(firstDay(b))).at(-1);
    if (!oldest || !newest || firstDay(newest) <= aYearAfter(lastDay(oldest))) return null;
    return {
      metrics: [],
      message: `${oldest.source.label} dates it ${oldest.date.value}, and ${newest.source.label} ${newest.date.value}: more than a year apart.`,
      means:
        'One may date the preprint and the other the article or a later version, or two papers were taken for one.',
    };
  },
};

// Dates are compared as text, so that a day which its month lacks does no harm.
function firstDay({ date: { value } }: DatedRecord): string {
  return value + '-01-01'.slice(value.length - 4);
}

function lastDay({ date: { value } }: DatedRecord): string {
  return value + '-12-31'.slice(value.length - 4);
}

function aYearAfter(day: string): string {
  return `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;
}
