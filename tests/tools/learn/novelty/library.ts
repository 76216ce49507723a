import { segmentOf } from '../../../../lib/corpus/build-segment.ts';
import { type Corpus, createCorpus } from '../../../../lib/corpus/corpus.ts';
import { comparePapers } from '../../../../lib/corpus/paper-order.ts';
import { paperTerms } from '../../../../lib/corpus/paper-terms.ts';
import type { CorpusPaper } from '../../../../lib/corpus/types.ts';
import { titleKey } from '../../../../lib/ids/title-key.ts';
import type { FirstSeen } from '../../../../lib/scores/novelty/first-seen.ts';
import { type Measured, type Measurement, measure } from '../../../../lib/scores/novelty/measure.ts';
import { referencesFor } from '../../../../lib/scores/novelty/references.ts';
import { type Placed, type Scale, scaleOf } from '../../../../lib/scores/novelty/scale.ts';
import { type PaperLine, readPapers } from '../read-papers.ts';

/** A paper to judge by. */
export interface Known extends CorpusPaper {
  year: number;
  /** Hashes of its terms. */
  terms: number[];
}

const fewestTerms = 20;

/** Papers with an abstract, each once; the venue, or the primary category, stands for their field. */
export function readKnown(files: readonly string[]): Known[] {
  const known = new Map<string, Known>();
  for (const file of files) {
    readPapers(file, (line: PaperLine & { venue?: string }) => {
      const { id, title, abstract, year, date, venue, categories } = line;
      const key = titleKey(title);
      if (!abstract || known.has(key)) return;
      const day = date ? Math.floor(Date.parse(date) / 86_400_000) : dayOfYear(year ?? 0);
      const terms = [...paperTerms({ title, abstract }).keys()];
      if (terms.length < fewestTerms) return;
      const [primary = ''] = typeof categories === 'string' ? categories.split(' ') : (categories ?? []);
      known.set(key, {
        key: id,
        title,
        abstract,
        day,
        year: year ?? Number(date?.slice(0, 4)),
        category: venue ?? primary,
        isFromPage: false,
        terms,
      });
    });
  }
  return [...known.values()];
}

/** The day that stands for a year of which no more is known. */
export function dayOfYear(year: number): number {
  return Math.floor(Date.UTC(year, 6, 1) / 86_400_000);
}

/** A corpus with the scales made from it: what a reader's library is to their papers. */
export class Library {
  readonly corpus: Corpus;
  private readonly firstSeen: FirstSeen;
  private readonly scales = new Map<string, Scale>();

  constructor(papers: readonly Known[], firstSeen: FirstSeen) {
    const sorted = [...papers].sort(comparePapers);
    const segment = segmentOf(
      1,
      sorted,
      sorted.map(({ terms }) => terms),
    );
    this.corpus = createCorpus([segment]);
    this.firstSeen = firstSeen;
  }

  measure(terms: readonly number[], day: number, isSurvey = false): Measurement {
    return measure(this.corpus, { terms, day, isSurvey }, this.firstSeen);
  }

  /** The scale that a paper of a kind is placed on: one for each kind and day. */
  scale(category: string, day: number): Scale {
    const id = `${category}|${day}`;
    const known = this.scales.get(id);
    if (known) return known;
    const { places } = referencesFor(this.corpus, category, day);
    const terms = this.corpus.termsOf(places);
    const measured = places.map(
      (place, at): Measured => this.measure(terms[at] ?? [], this.corpus.paperAt(place).day).measured,
    );
    const scale = scaleOf(measured);
    this.scales.set(id, scale);
    return scale;
  }

  /** The scale that some papers make, each held against its own earlier ones. */
  scaleOfPapers(papers: readonly Known[]): Scale {
    return scaleOf(papers.map(({ terms, day }) => this.measure(terms, day).measured));
  }

  /** Where a paper stands among papers like it: 0 to 1. */
  place({ terms, category }: Pick<Known, 'terms' | 'category'>, day: number, isSurvey = false): Placed {
    return this.scale(category, day).place(this.measure(terms, day, isSurvey).measured);
  }
}
