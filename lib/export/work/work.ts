import { arxivAbsUrl } from '../../ids/arxiv-id.ts';
import { doiUrl } from '../../ids/doi.ts';
import { type MergedPaper, mergeRecords } from '../../papers/merge-records.ts';
import { assignCiteKeys } from '../cite-key.ts';
import type { Exported, ExportedReading } from '../types.ts';
import { authorOf, type WorkAuthor } from './author.ts';
import { oneLine, plainText } from './plain-text.ts';

/** A paper as bibliographies know it. What is not known is absent; every text but the note is in one line. */
export interface Work {
  citeKey: string;
  kind: 'preprint' | 'article' | 'conference' | 'other';
  /** May hold TeX. */
  title: string;
  authors: WorkAuthor[];
  /** How many authors the source left out; null: some. Only where there is an author. */
  hiddenAuthors: number | null;
  date?: WorkDate;
  arxivId?: string;
  /** arXiv categories, primary first. */
  categories: string[];
  doi?: string;
  url?: string;
  /** Absent for what lies on arXiv and nowhere else. */
  venue?: string;
  abstract?: string;
  comments?: string;
  tags: string[];
  /** Markdown of the reader, with its lines. */
  note?: string;
  reading?: ExportedReading;
}

export interface WorkDate {
  year: string;
  /** `01` to `12`. */
  month?: string;
  day?: string;
  isYearInferred: boolean;
}

/**
 * The papers among what is exported, each described once and with the key that it is cited by. Authors are passed by.
 * A key depends on those of all others, so that nothing can be printed before all are known.
 */
export function worksOf(things: Iterable<Exported>): Work[] {
  const papers = [...things].filter((thing) => thing.kind === 'paper');
  const described = papers.map(({ records, reading }) => ({ facts: mergeRecords({ records: [...records] }), reading }));
  const keys = assignCiteKeys(
    described.map(({ facts, reading }, id) => ({ id, facts, ...(reading?.citeKey && { citeKey: reading.citeKey }) })),
  );
  return described.map(({ facts, reading }, id) => workOf(facts, reading, keys.get(id) ?? ''));
}

function workOf(paper: MergedPaper, reading: ExportedReading | undefined, citeKey: string): Work {
  const authors = paper.bylines.map(authorOf).filter((author) => author !== null);
  const kind = kindOf(paper);
  const note = plainText(reading?.note ?? '').trim();
  return {
    citeKey,
    kind,
    title: oneLine(paper.title),
    authors,
    hiddenAuthors: authors.length > 0 ? paper.hiddenAuthors : 0,
    categories: paper.categories.map(oneLine).filter(Boolean),
    tags: [...new Set((reading?.tags ?? []).map(oneLine).filter(Boolean))],
    ...(paper.date && { date: dateOf(paper.date) }),
    ...some('doi', paper.doi),
    ...whereOf(paper, kind),
    ...some('abstract', paper.abstract),
    ...some('comments', paper.comments),
    ...(note && { note }),
    ...(reading && { reading }),
  };
}

/** Words that only conferences have in their names; "Proceedings of the Academy" is a journal. */
const conference =
  /\b(?:conf(?:erence)?|symp(?:osium)?|workshop|colloquium|PMLR|NeurIPS|NIPS|ICML|ICLR|CVPR|ICCV|ECCV|ACL|EMNLP|NAACL|AAAI|IJCAI)\b|advances in neural information processing|proceedings of machine learning research/i;

/** Services write these where a journal would stand. */
const server = /^\s*(?:(?:ar|bior|medr|chemr|psyar|socar|engr)xiv|corr)\b/i;
const arxivItself = /^\s*(?:arxiv|corr)\b/i;

/** What was published says where; a preprint is on a server; of the rest nobody knows, and Byline does not guess. */
function kindOf({ arxivId, venue }: MergedPaper): Work['kind'] {
  if (venue && server.test(venue)) return 'preprint';
  if (venue?.trim()) return conference.test(venue) ? 'conference' : 'article';
  return arxivId ? 'preprint' : 'other';
}

function whereOf({ arxivId, doi, venue }: MergedPaper, kind: Work['kind']): Partial<Work> {
  const isArxivOnly = kind === 'preprint' && arxivItself.test(venue ?? '') && Boolean(arxivId);
  const url = arxivId ? arxivAbsUrl(arxivId) : doi && doiUrl(oneLine(doi));
  return { ...some('arxivId', arxivId), ...some('url', url), ...(!isArxivOnly && some('venue', venue)) };
}

function dateOf({ value, isYearInferred }: NonNullable<MergedPaper['date']>): WorkDate {
  const [year = '', month, day] = value.split('-');
  return { year, ...(month && { month }), ...(day && { day }), isYearInferred };
}

function some<K extends string>(name: K, text: string | undefined): { [name in K]?: string } {
  const line = oneLine(text ?? '');
  return (line ? { [name]: line } : {}) as { [name in K]?: string };
}

/** What a format without a place for it says in words: that authors are left out, or that the year was not printed. */
export function remarksOn({ authors, hiddenAuthors, date }: Work): string[] {
  const remarks: string[] = [];
  if (hiddenAuthors !== 0) {
    const many = hiddenAuthors === null ? 'some; the source does not say how many' : String(hiddenAuthors);
    remarks.push(`Authors left out behind the first ${authors.length}: ${many}.`);
  }
  if (date?.isYearInferred) remarks.push('The source left the year out; it is inferred.');
  return remarks;
}
