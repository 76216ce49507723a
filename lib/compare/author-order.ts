import { parseName } from '../names/parse.ts';
import { type Figure, fewestPapers, figure, noFigure } from './figure.ts';
import type { ComparedPaper, ComparedPerson } from './types.ts';

/** How a person's author lists are ordered. */
export interface AuthorOrder {
  /** Whole lists of four authors or more. */
  lists: number;
  /** Of those, the alphabetical ones. */
  alphabetical: number;
  /** How many would be by chance: the sum of 1/a!. */
  expected: number;
  /** More than half of at least three lists: first and last place then say nothing. */
  isAlphabetical: boolean;
}

const fewestAuthors = 4;
const fewestLists = 3;
const collator = new Intl.Collator('en', { sensitivity: 'base', ignorePunctuation: true });

/** Whether a whole list of authors stands in the order of family names. Without particles or with them, either will do. */
export function isAlphabetical(bylines: readonly string[]): boolean {
  const names = bylines.map((printed) => parseName(printed));
  const inOrder = (keys: readonly string[]) =>
    keys.every((key, at) => at === 0 || collator.compare(keys[at - 1] ?? '', key) <= 0);
  const plain = names.map(({ family, readings }) => readings[0]?.family.join(' ') || family);
  if (inOrder(plain)) return true;
  return inOrder(names.map(({ particles }, at) => [...particles, plain[at]].join(' ')));
}

export function authorOrder({ papers }: ComparedPerson): AuthorOrder {
  const whole = papers.map(({ paper }) => paper).filter((paper) => isWhole(paper, fewestAuthors));
  const alphabetical = whole.filter(({ bylines }) => isAlphabetical(bylines)).length;
  const expected = whole.reduce((sum, { bylines }) => sum + 1 / factorial(bylines.length), 0);
  return {
    lists: whole.length,
    alphabetical,
    expected,
    isAlphabetical: whole.length >= fewestLists && alphabetical > whole.length / 2,
  };
}

/** Shares of a person's papers, 0 to 1. */
export interface PlaceShares {
  /** First of two authors or more. */
  first: Figure;
  /** Last of three or more. */
  last: Figure;
  /** Alone. */
  solo: Figure;
}

/** How often a person stands first, last, alone. First and last are left out where the order is alphabetical. */
export function placeShares(person: ComparedPerson, order: AuthorOrder): PlaceShares {
  const of = person.papers.length;
  const share = (
    known: typeof person.papers,
    among: typeof person.papers,
    isSo: (paper: ComparedPaper, position: number | null) => boolean,
    suppressed: boolean,
  ): Figure => {
    if (of === 0) return noFigure('no-papers', 0, 0);
    if (suppressed) return noFigure('alphabetical', among.length, of);
    if (known.length === 0) return noFigure('hidden-authors', 0, of);
    if (among.length < fewestPapers) return noFigure('few-papers', among.length, of);
    const count = among.filter(({ paper, position }) => isSo(paper, position)).length;
    const papers = among.map(({ paper }) => paper);
    return figure(count / among.length, papers, of);
  };
  const placed = person.papers.filter(({ position }) => position !== null);
  const first = placed.filter(({ paper }) => paper.bylines.length + (paper.hiddenAuthors ?? 1) >= 2);
  const wholePlaced = placed.filter(({ paper }) => isWhole(paper, 1));
  const last = wholePlaced.filter(({ paper }) => isWhole(paper, 3));
  const whole = person.papers.filter(({ paper }) => isWhole(paper, 1));
  return {
    first: share(placed, first, (_, position) => position === 1, order.isAlphabetical),
    last: share(wholePlaced, last, ({ bylines }, position) => position === bylines.length, order.isAlphabetical),
    solo: share(whole, whole, ({ bylines }) => bylines.length === 1, false),
  };
}

function isWhole({ bylines, hiddenAuthors }: ComparedPaper, least: number): boolean {
  return hiddenAuthors === 0 && bylines.length >= least;
}

/** Infinity for long lists: nobody is in order by chance there. */
function factorial(n: number): number {
  let product = 1;
  for (let at = 2; at <= n; at++) product *= at;
  return product;
}
