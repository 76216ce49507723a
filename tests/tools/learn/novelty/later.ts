import { sameRandoms } from '../read-papers.ts';
import { dayOfYear, type Known, type Library } from './library.ts';
import type { PlainFormula } from './plain-formula.ts';
import { sample } from './sample.ts';

/** Papers of one venue: some of a year, and some of so many years later. */
interface Cell {
  year: number;
  earlier: Known[];
  later: Known[];
}

const firstBase = 2010;
const fewestPapers = 20;
const mostPapers = 40;

/** How often the later of two papers of one venue is the more novel, ties by half. */
export interface LaterFigures {
  gap: number;
  /** Venues and years, and pairs of papers in all of them. */
  cells: number;
  pairs: number;
  accuracy: number;
  /** The same of the formula to beat. */
  plain: number;
  /** Of pairs whose texts are about as long: a longer abstract has more terms, new ones among them. */
  sameLength: number;
}

/**
 * Pairs of papers of one venue, of a year and of `gap` years later, both held against what is earlier than the first
 * year (after SchNovel, Lin et al. 2024): the later paper knows what came between, so it should be farther. Every venue
 * and year counts the same.
 */
export function judgeLater(library: Library, plain: PlainFormula, known: readonly Known[], gap: number): LaterFigures {
  const cells = cellsOf(known, gap);
  const plainByYear = new Map(
    [...Map.groupBy(cells, ({ year }) => year)].map(([year, own]) => [
      year,
      plain.scores(
        own.flatMap(({ earlier, later }) => [...earlier, ...later]),
        dayOfYear(year),
      ),
    ]),
  );
  const judged = cells.map((cell) => {
    const day = dayOfYear(cell.year);
    const own = new Map([...cell.earlier, ...cell.later].map((paper) => [paper.key, library.place(paper, day).all]));
    return {
      accuracy: shareWon(cell, own),
      plain: shareWon(cell, plainByYear.get(cell.year) ?? new Map()),
      sameLength: shareWon(cell, own, isAboutAsLong),
    };
  });
  return {
    gap,
    cells: cells.length,
    pairs: cells.reduce((sum, { earlier, later }) => sum + earlier.length * later.length, 0),
    accuracy: mean(judged.map(({ accuracy }) => accuracy)),
    plain: mean(judged.map((one) => one.plain)),
    sameLength: mean(judged.map(({ sameLength }) => sameLength)),
  };
}

/** NaN where no pair counts. */
function shareWon(
  { earlier, later }: Cell,
  scores: ReadonlyMap<string, number>,
  counts: (a: Known, b: Known) => boolean = () => true,
): number {
  let [won, pairs] = [0, 0];
  for (const first of earlier) {
    const at = scores.get(first.key) ?? 0;
    for (const second of later) {
      if (!counts(first, second)) continue;
      const other = scores.get(second.key) ?? 0;
      won += other > at ? 1 : other === at ? 0.5 : 0;
      pairs++;
    }
  }
  return won / pairs;
}

function isAboutAsLong(a: Known, b: Known): boolean {
  return Math.abs(a.terms.length - b.terms.length) <= 0.1 * a.terms.length;
}

function mean(values: readonly number[]): number {
  const known = values.filter((value) => !Number.isNaN(value));
  return known.reduce((sum, value) => sum + value, 0) / known.length;
}

function cellsOf(known: readonly Known[], gap: number): Cell[] {
  const random = sameRandoms(gap);
  const byVenue = Map.groupBy(known, ({ category, year }) => `${category} ${year}`);
  return [...byVenue.values()].flatMap((earlier) => {
    const [{ category, year } = { category: '', year: 0 }] = earlier;
    const later = byVenue.get(`${category} ${year + gap}`) ?? [];
    if (year < firstBase || Math.min(earlier.length, later.length) < fewestPapers) return [];
    return [{ year, earlier: sample(earlier, mostPapers, random), later: sample(later, mostPapers, random) }];
  });
}
