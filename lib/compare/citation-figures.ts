import { type Figure, fewestPapers, figure, type NoFigure, noFigure } from './figure.ts';
import type { CitationCount, ComparedPaper, ComparedPerson } from './types.ts';

/** Figures of citations, all by one source's counts. */
export interface CitationFigures {
  /** null where no source counted any of the papers. */
  source: { countedBy: string; name: string; oldest: string; newest: string } | null;
  /** Papers counted, and papers in all. */
  n: number;
  of: number;
  /** Sum of the counts. */
  citations: Figure;
  hIndex: Figure;
  i10: Figure;
  gIndex: Figure;
  /** Years from the first paper to now, both included; null where no year is known. */
  academicAge: number | null;
  mQuotient: Figure;
  perYear: Figure;
  mean: Figure;
  median: Figure;
}

interface Counted {
  paper: ComparedPaper;
  count: CitationCount;
}

/**
 * The source that counted most papers of all these people, a joint paper once for each; null where none did. Of equals
 * the one asked last.
 */
export function commonSource(people: readonly ComparedPerson[]): string | null {
  const tally = new Map<string, { papers: number; newest: string }>();
  for (const { papers } of people)
    for (const { paper } of papers)
      for (const { countedBy, observedAt } of paper.citations) {
        const known = tally.get(countedBy) ?? { papers: 0, newest: '' };
        const newest = known.newest > observedAt ? known.newest : observedAt;
        tally.set(countedBy, { papers: known.papers + 1, newest });
      }
  const [best] = [...tally].sort(
    ([a, one], [b, other]) => other.papers - one.papers || other.newest.localeCompare(one.newest) || (a < b ? -1 : 1),
  );
  return best?.[0] ?? null;
}

/**
 * What one source's counts say of a person. Counts of two sources are never mixed: papers that the source did not count
 * are left out, and `n` of `of` says so. With fewer than five papers counted only the sum is given.
 * @param countedBy the source
 * @param at now, ISO 8601
 */
export function citationFigures(person: ComparedPerson, countedBy: string | null, at: string): CitationFigures {
  const of = person.papers.length;
  const counted = person.papers.flatMap(({ paper }): Counted[] => {
    const count = paper.citations.find((one) => one.countedBy === countedBy);
    return count ? [{ paper, count }] : [];
  });
  const papers = counted.map(({ paper }) => paper);
  const counts = counted.map(({ count }) => count.value).sort((a, b) => b - a);
  const sum = counts.reduce((total, value) => total + value, 0);
  const age = academicAge(person, at);
  const none = whyNone(person, counted.length);
  const given = (value: number) => figure(value, papers, of);
  const missing = (why: NoFigure) => noFigure(why, counted.length, of);
  const told = (value: () => number) => {
    const why = none ?? (counted.length < fewestPapers ? 'few-papers' : null);
    return why ? missing(why) : given(value());
  };
  const byAge = (value: (years: number) => number) => {
    if (none === null && age === null) return missing('no-dates');
    return told(() => value(age ?? 1));
  };
  const h = () => hIndex(counts);
  return {
    source: sourceOf(counted),
    n: counted.length,
    of,
    citations: none ? missing(none) : given(sum),
    hIndex: told(h),
    i10: told(() => counts.filter((value) => value >= 10).length),
    gIndex: told(() => gIndex(counts)),
    academicAge: age,
    mQuotient: none === null && age !== null && age < youngest ? missing('young') : byAge((years) => h() / years),
    perYear: byAge((years) => sum / years),
    mean: told(() => sum / counts.length),
    median: told(() => median(counts)),
  };
}

/** Below this academic age the m-quotient swings with every paper. */
const youngest = 5;

/** h = max{k: c_k ≥ k} of counts in descending order (Hirsch 2005, doi:10.1073/pnas.0507655102). */
export function hIndex(descending: readonly number[]): number {
  const at = descending.findIndex((value, index) => value < index + 1);
  return at < 0 ? descending.length : at;
}

/** g = max{k ≤ n: the k most cited have k² citations or more} (Egghe 2006, doi:10.1007/s11192-006-0144-7). */
export function gIndex(descending: readonly number[]): number {
  let [sum, g] = [0, 0];
  descending.forEach((value, index) => {
    sum += value;
    if (sum >= (index + 1) ** 2) g = index + 1;
  });
  return g;
}

/** Of values in order. */
function median(ordered: readonly number[]): number {
  const middle = ordered.length >> 1;
  const upper = ordered[middle] ?? 0;
  return ordered.length % 2 === 1 ? upper : (upper + (ordered[middle - 1] ?? upper)) / 2;
}

/** Years from the first paper to this one, both included; null where no year is known. */
export function academicAge({ papers }: ComparedPerson, at: string): number | null {
  const years = papers.flatMap(({ paper }) => paper.year ?? []);
  return years.length === 0 ? null : Math.max(1, Number(at.slice(0, 4)) - Math.min(...years) + 1);
}

function whyNone({ papers }: ComparedPerson, counted: number): 'no-papers' | 'no-counts' | 'other-source' | null {
  if (papers.length === 0) return 'no-papers';
  if (counted > 0) return null;
  return papers.some(({ paper }) => paper.citations.length > 0) ? 'other-source' : 'no-counts';
}

function sourceOf(counted: readonly Counted[]): CitationFigures['source'] {
  const [first] = counted;
  if (!first) return null;
  const times = counted.map(({ count }) => count.observedAt).sort();
  const newest = times.at(-1) ?? first.count.observedAt;
  const name = counted.find(({ count }) => count.observedAt === newest)?.count.source ?? first.count.source;
  return { countedBy: first.count.countedBy, name, oldest: times[0] ?? newest, newest };
}
