import type { Figure, NoFigure } from '../compare/figure.ts';
import type { Author } from '../model/author.ts';
import { looksMixed } from './author-view.ts';
import type { CompareCell } from './compare-types.ts';
import { count, severalPeople } from './words.ts';

/** What the reader's own papers are called as a source. */
export const ownPapers = 'the papers in your store';

export const whyNot: Record<NoFigure, string> = {
  'no-papers': 'no paper in your store',
  'no-counts': 'no source counted their citations',
  'other-source': 'counted by another source only',
  'no-dates': 'no date known',
  'few-papers': 'fewer than 5 papers tell it',
  young: 'first paper less than 5 years old',
  alphabetical: 'author lists are alphabetical in this field',
  'hidden-authors': 'author lists or places not known',
  'no-text': 'no text to compare',
  'no-categories': 'no category known',
};

/** A cell with nothing in it, and why. */
export function emptyCell(why: string, isOtherSource = false): CompareCell {
  return {
    text: null,
    why,
    source: null,
    observedOn: null,
    n: null,
    notComparable: isOtherSource ? `not comparable: ${why}` : null,
    doubts: [],
  };
}

/** What is said of a number worked out of papers. */
export interface Worked {
  source: string;
  observedOn: string;
  doubts: string[];
  /** Which papers, where a row has no figure of its own. */
  print: (value: number, n: number) => string;
}

export function figureCell(figure: Figure, { source, observedOn, doubts, print }: Worked): CompareCell {
  if (figure.kind === 'none') return emptyCell(whyNot[figure.why], figure.why === 'other-source');
  return {
    text: print(figure.value, figure.n),
    source,
    observedOn,
    n: ofPapers(figure.n, figure.of),
    notComparable: null,
    doubts,
    paperIds: figure.paperIds,
  };
}

/** What speaks against every number of a profile that may be of several people; nothing where nothing does. */
export function mixedDoubts(author: Pick<Author, 'people' | 'doubts'>): string[] {
  if (author.people > 1) return [severalPeople(author.people)];
  return looksMixed(author) ? ['The papers may be several people’s.'] : [];
}

/** "23 of 31 papers", "31 papers". */
export function ofPapers(n: number, of: number): string {
  return n === of ? count(n, 'paper') : `${n.toLocaleString('en')} of ${count(of, 'paper')}`;
}

/** Two digits that tell: "0.34", "3.4", "34", "340". */
export function roughly(value: number): string {
  return value.toLocaleString('en', { maximumSignificantDigits: 2 });
}

export function whole(value: number): string {
  return Math.round(value).toLocaleString('en');
}

/** A share of papers; of fewer than 20 to 5 %, for one paper more or less is no news. Some is not none, most not all. */
export function share(value: number, n: number): string {
  const percent = 100 * value;
  if (percent > 0 && percent < 0.5) return '<1%';
  if (percent < 100 && percent >= 99.5) return '>99%';
  return `${n < 20 ? 5 * Math.round(percent / 5) : Math.round(percent)}%`;
}

const yearMs = 366 * 86_400_000;

/** Whether one day is more than a year before another; both in any form that a date is printed in. */
export function isYearBefore(day: string, other: string): boolean {
  return Date.parse(other) - Date.parse(day) > yearMs;
}

/** Numbers of one source seen more than a year apart are two states of the world: the older ones do not compare. */
export function withUnequalDates(cells: readonly CompareCell[]): CompareCell[] {
  const newest = cells
    .flatMap(({ observedOn, notComparable }) => (observedOn && !notComparable ? Date.parse(observedOn) : []))
    .reduce((a, b) => Math.max(a, b), 0);
  return cells.map((cell) => {
    const isOld = cell.observedOn !== null && newest - Date.parse(cell.observedOn) > yearMs;
    return isOld && !cell.notComparable
      ? { ...cell, notComparable: 'not comparable: observed more than a year before the others' }
      : cell;
  });
}
