import { doiUrl } from '../../ids/doi.ts';
import type { Work } from '../work/work.ts';

/** A stretch of a citation in one type. */
export interface CitationRun {
  text: string;
  isItalic: boolean;
}

/** What a style writes a citation of: plain text, `{ italic }`, or nothing. */
export type Part = string | { italic: string } | undefined;

/** One style; it is given works whose title holds no TeX that can be said without. */
export type Style = (work: Work) => Part[];

/** Text in italics; nothing where there is none. */
export function italic(text: string | undefined): Part {
  return text ? { italic: text } : undefined;
}

/** A text as a sentence: with a full stop, unless it ends in a mark of its own. */
export function sentence(text: string): string {
  return /[.?!…][”’")]?$/u.test(text) ? text : `${text}.`;
}

/**
 * A title between quotation marks, closed by a full stop or a comma where it ends in no mark of its own. Quotation marks
 * within become single ones, and what closes the title stands within those too.
 */
export function quoted(title: string, mark: '.' | ','): string {
  // A sign of inches has no partner.
  const inside = title
    .replace(/(?<![^\s([\p{Pd}])"([^"]+)"/gu, '‘$1’')
    .replace(/[“„]/g, '‘')
    .replace(/”/g, '’');
  const end = inside !== title && inside.endsWith('’') ? '’' : '';
  const words = inside.slice(0, inside.length - end.length);
  const isClosed = (mark === ',' ? /[?!]$/ : /[.?!…]$/u).test(words);
  return `“${words}${isClosed ? '' : mark}${end}”`;
}

/** Where an arXiv paper has its DOI. https://info.arxiv.org/help/doi.html */
export function arxivDoiUrl(arxivId: string): string {
  return `https://doi.org/10.48550/arXiv.${arxivId}`;
}

/** The address by which a published work is cited: its DOI's, else any. */
export function linkOf({ doi, url }: Pick<Work, 'doi' | 'url'>): string | undefined {
  return doi ? doiUrl(doi) : url;
}

/** The year; in brackets, as libraries write what is not printed but inferred. */
export function yearOf({ date }: Pick<Work, 'date'>): string | undefined {
  return date && (date.isYearInferred ? `[${date.year}]` : date.year);
}
