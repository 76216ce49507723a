import { sameRandoms } from '../read-papers.ts';
import { dayOfYear, type Known, type Library } from './library.ts';
import { sample } from './sample.ts';

/** Papers of one venue: some of a year, and some of so many years later. */
interface Cell {
  year: number;
  earlier: Known[];
  later: Known[];
}

const firstBase = 2010;
const fewestPapers = 20;
const mostPapers = 30;

/** How often the later of two papers of one venue is the more novel, ties by half, and of how many pairs. */
export interface LaterFigures {
  gap: number;
  pairs: number;
  accuracy: number;
  /** Of pairs whose texts are about as long: a longer abstract has more terms, new ones among them. */
  sameLength: number;
  sameLengthPairs: number;
}

/**
 * Pairs of papers of one venue, of a year and of `gap` years later, both held against what is earlier than the first
 * year (after SchNovel, Lin et al. 2024): the later paper knows what came between, so it should be farther.
 */
export function judgeLater(library: Library, known: readonly Known[], gap: number): LaterFigures {
  const figures = { gap, pairs: 0, accuracy: 0, sameLength: 0, sameLengthPairs: 0 };
  for (const { year, earlier, later } of cellsOf(known, gap)) {
    const day = dayOfYear(year);
    const place = (paper: Known) => library.place(paper, day).all;
    const places = later.map(place);
    for (const first of earlier) {
      const at = place(first);
      for (const [index, second] of later.entries()) {
        const won = (places[index] ?? 0) > at ? 1 : places[index] === at ? 0.5 : 0;
        figures.pairs++;
        figures.accuracy += won;
        if (Math.abs(first.terms.length - second.terms.length) > 0.1 * first.terms.length) continue;
        figures.sameLengthPairs++;
        figures.sameLength += won;
      }
    }
  }
  figures.accuracy /= figures.pairs;
  figures.sameLength /= figures.sameLengthPairs;
  return figures;
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
