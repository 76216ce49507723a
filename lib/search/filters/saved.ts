import type { FilterReading, SearchFilter } from '../types.ts';

const age = /^([<>])(\d{1,4})([dwmy])$/i;
const day = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;
const units: Record<string, string> = { d: 'day', w: 'week', m: 'month', y: 'year' };

export const saved: SearchFilter = {
  prefix: 'saved',
  name: 'saved',
  about: 'Papers by when they were saved (days of UTC): saved:<7d (less than 7 days ago), saved:>3m, saved:2026-11.',
  examples: ['<1d', '<7d', '<1m', '>3m', '>1y'],
  completesWords: false,
  valuesOf: ({ savedAt }) => [savedAt.slice(0, 7)],
  parse({ text }) {
    if (day.test(text)) return savedIn(text);
    const [, sign, digits, unit] = age.exec(text) ?? [];
    if (!sign || !digits || !unit) {
      return { problem: 'Write an age like <7d or >3m (d, w, m, y), or a year, month or day like 2026-11.' };
    }
    return savedWithin(sign === '<', Number(digits), unit.toLowerCase());
  },
};

function savedIn(text: string): FilterReading {
  return {
    words: `saved in ${text}`,
    test: ({ document, savedAt }) => (Number.isNaN(savedAt) ? null : document.savedAt.startsWith(text)),
  };
}

function savedWithin(isLess: boolean, count: number, unit: string): FilterReading {
  const words = `${count} ${units[unit]}${count === 1 ? '' : 's'} ago`;
  return {
    words: `saved ${isLess ? 'less' : 'more'} than ${words}`,
    test({ savedAt }, now) {
      const then = before(now, count, unit);
      if (Number.isNaN(savedAt) || Number.isNaN(then)) return null;
      return isLess ? savedAt > then : savedAt < then;
    },
  };
}

/** The same time of day so long ago; the last day of a month that is too short. */
function before(now: number, count: number, unit: string): number {
  if (unit === 'd' || unit === 'w') return now - count * (unit === 'w' ? 7 : 1) * 86_400_000;
  const date = new Date(now);
  const dayOfMonth = date.getUTCDate();
  date.setUTCMonth(date.getUTCMonth() - count * (unit === 'y' ? 12 : 1));
  if (date.getUTCDate() !== dayOfMonth) date.setUTCDate(0);
  return date.getTime();
}
