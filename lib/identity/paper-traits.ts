import type { Fingerprint } from '../model/fingerprint.ts';
import type { MergedPaper } from '../papers/merge-records.ts';
import { dimensions, topicOf } from '../topics/topic.ts';

/** What a paper's topic was read from. */
export const textKinds = { none: 0, title: 1, abstract: 2 } as const;

/** What one paper says about each of its authors. */
export interface PaperTraits {
  topic: Int8Array | null;
  /** One of `textKinds`. */
  text: number;
  /** 0 where it is not known. */
  year: number;
  /** Primary category; undefined where it is not known. */
  category: string | undefined;
}

type Described = Pick<MergedPaper, 'title' | 'abstract' | 'date' | 'categories' | 'arxivId'>;

/** Reads a paper's traits. */
export function paperTraits(paper: Described): PaperTraits {
  const topic = topicOf(paper);
  const text = topic === null ? textKinds.none : paper.abstract ? textKinds.abstract : textKinds.title;
  return { topic, text, year: yearOf(paper), category: paper.categories[0] };
}

/** The year of a paper's date, else of its arXiv id (`2309.13681`, `hep-th/9901001`); 0 where neither is known. */
function yearOf({ date, arxivId = '' }: Described): number {
  if (date) return Number(date.value.slice(0, 4));
  const digits = /^(\d\d)\d\d\.\d|\/(\d\d)\d{5}$/.exec(arxivId);
  const year = Number(digits?.[1] ?? digits?.[2] ?? Number.NaN);
  if (Number.isNaN(year)) return 0;
  return year >= 91 ? 1900 + year : 2000 + year;
}

/** More papers than this say no more about a person; the newest count. */
const mostPapers = 400;

/** What several papers say together about an author; `coauthors`: hashes of the full-name keys of all printed beside. */
export function fingerprintOf(papers: readonly PaperTraits[], coauthors: Iterable<number>): Fingerprint {
  const kept = papers.length > mostPapers ? [...papers].sort((a, b) => b.year - a.year).slice(0, mostPapers) : papers;
  const topics = new Int8Array(kept.length * dimensions);
  kept.forEach(({ topic }, at) => {
    if (topic) topics.set(topic, at * dimensions);
  });
  return {
    coauthors: Uint32Array.from(new Set(coauthors)).sort(),
    topics,
    texts: Uint8Array.from(kept, ({ text }) => text),
    years: Uint16Array.from(kept, ({ year }) => year),
    categories: [...new Set(papers.flatMap(({ category }) => category ?? []))],
  };
}
