import type { Check } from './types.ts';

const mostYears = 45;

/** Few people publish for longer than 45 years. */
export const spanOfYears: Check = {
  id: 'span-of-years',
  code: 'SPAN',
  find({ papers }) {
    const years = papers.flatMap(({ date }) => (date ? Number(date.value.slice(0, 4)) : [])).sort((a, b) => a - b);
    const first = years[0];
    const last = years.at(-1);
    if (first === undefined || last === undefined || last - first <= mostYears) return null;
    return {
      metrics: [],
      message: `The listed papers span ${last - first} years, from ${first} to ${last}.`,
      means: 'The list may hold papers of several people, or a wrong date.',
    };
  },
};
