import type { Check } from './types.ts';

const mostPapers = 60;

/** Few people write more than 60 papers a year. */
export const papersInAYear: Check = {
  id: 'papers-in-a-year',
  code: 'RATE',
  find({ papers }) {
    const counts = new Map<string, number>();
    for (const { date } of papers) {
      const year = date?.value.slice(0, 4);
      if (year) counts.set(year, (counts.get(year) ?? 0) + 1);
    }
    const [busiest] = [...counts].sort(([, a], [, b]) => b - a);
    if (!busiest || busiest[1] <= mostPapers) return null;
    return {
      metrics: ['papers'],
      message: `${busiest[1]} of the listed papers are of one year, ${busiest[0]}.`,
      means: 'The list may hold papers of several people.',
    };
  },
};
