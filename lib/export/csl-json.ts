import type { Exporter } from './types.ts';
import type { WorkAuthor } from './work/author.ts';
import { type Work, type WorkDate, worksOf } from './work/work.ts';

/** A name: in parts, or in one. */
type CslName = { family: string; given: string; suffix?: string } | { literal: string };

/** What citation styles, Pandoc and Zotero work on. https://github.com/citation-style-language/schema */
interface CslItem {
  id: string;
  type: 'article' | 'article-journal' | 'paper-conference' | 'document';
  'citation-key': string;
  title: string;
  author?: CslName[];
  issued?: { 'date-parts': [number[]]; circa?: true };
  'container-title'?: string;
  publisher?: string;
  number?: string;
  DOI?: string;
  URL?: string;
  abstract?: string;
  keyword?: string;
  annote?: string;
  note?: string;
}

export const cslJson: Exporter = {
  id: 'csl-json',
  label: 'CSL JSON',
  extension: 'json',
  mime: 'application/vnd.citationstyles.csl+json',
  takes: 'papers',
  *print(things) {
    let opening = '[\n';
    for (const work of worksOf(things)) {
      yield opening + JSON.stringify(itemOf(work));
      opening = ',\n';
    }
    yield opening === '[\n' ? '[]\n' : '\n]\n';
  },
};

/** CSL calls a preprint an article, and what it knows no better a document. */
const types = {
  preprint: 'article',
  article: 'article-journal',
  conference: 'paper-conference',
  other: 'document',
} as const;

function itemOf(work: Work): CslItem {
  const { citeKey, kind, authors, date, arxivId, doi, url, venue, abstract, tags, note } = work;
  const extra = extraOf(work);
  return {
    id: citeKey,
    type: types[kind],
    'citation-key': citeKey,
    title: work.title,
    ...(authors.length > 0 && { author: namesOf(work) }),
    ...(date && { issued: issuedOf(date) }),
    ...(venue && (kind === 'preprint' ? { publisher: venue } : { 'container-title': venue })),
    ...(!venue && kind === 'preprint' && { publisher: 'arXiv' }),
    ...(arxivId && { number: `arXiv:${arxivId}` }),
    ...(doi && { DOI: doi }),
    ...(url && { URL: url }),
    ...(abstract && { abstract }),
    ...(tags.length > 0 && { keyword: tags.map((tag) => tag.replace(/\s*[,;]\s*/g, ' ')).join(', ') }),
    ...(note && { annote: note }),
    ...(extra && { note: extra }),
  };
}

/** "others" is what Pandoc and Zotero take for "and others"; how many they are, no field can say. */
function namesOf({ authors, hiddenAuthors }: Work): CslName[] {
  return [...authors.map(nameOf), ...(hiddenAuthors === 0 ? [] : [{ literal: 'others' }])];
}

function nameOf(author: WorkAuthor): CslName {
  if (author.kind === 'whole') return { literal: author.name };
  const { family, given, suffix } = author;
  return { family, given, ...(suffix && { suffix }) };
}

function issuedOf({ year, month, day, isYearInferred }: WorkDate): NonNullable<CslItem['issued']> {
  const parts = [year, month, day].flatMap((part) => (part === undefined ? [] : [Number(part)]));
  return { 'date-parts': [parts], ...(isYearInferred && { circa: true }) };
}

/** Lines as Zotero writes what has no field of its own; styles print none of it. */
function extraOf({ arxivId, categories, comments }: Work): string {
  const lines = [
    arxivId && `arXiv: ${arxivId}${categories.length > 0 ? ` [${categories.join(', ')}]` : ''}`,
    comments && `tex.comments: ${comments}`,
  ];
  return lines.filter(Boolean).join('\n');
}
