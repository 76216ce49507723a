import { arxivIdOfDoi, parseArxivId } from '../../ids/arxiv-id.ts';
import { parseDoi } from '../../ids/doi.ts';
import { limits } from './limits.ts';
import { cleanText, plainText } from './plain-text.ts';

/** A title without markup; undefined where there is none, or one that is none. */
export function titleOf(text: string | undefined): string | undefined {
  return fitting(text, limits.title, plainText);
}

/** A personal name as printed. */
export function nameOf(text: string | undefined): string | undefined {
  return fitting(text, limits.name, cleanText);
}

export function abstractOf(text: string | undefined): string | undefined {
  return fitting(text, limits.abstract, plainText);
}

export function commentsOf(text: string | undefined): string | undefined {
  return fitting(text, limits.comments, cleanText);
}

/** Where it was published. That it lies on arXiv says its identifier. */
export function venueOf(text: string | undefined): string | undefined {
  const venue = fitting(text, limits.venue, plainText);
  return venue && /^arxiv\b/i.test(venue) ? undefined : venue;
}

/** The identifier in a text of which it is known that it names a paper on arXiv. */
export function arxivIdOf(text: string | undefined): string | undefined {
  return text === undefined || text.length > 300 ? undefined : parseArxivId(text)?.id;
}

/** The identifiers in what a source calls a DOI: arXiv's own DOIs are an arXiv id, and no second name. */
export function doiOf(text: string | undefined): { doi?: string; arxivId?: string } {
  const doi = text === undefined || text.length > 300 ? null : parseDoi(text);
  // Half of one, cut at an angle bracket, names another paper.
  if (!doi || /[<>"]/.test(text?.replace(/<\w+::[\w-]+>/, '') ?? '')) return {};
  const arxivId = arxivIdOfDoi(doi)?.id;
  return arxivId ? { arxivId } : { doi };
}

function fitting(text: string | undefined, limit: number, clean: (text: string) => string): string | undefined {
  // Markup may be several times as long as what it marks.
  if (text === undefined || text.length > 10 * limit) return undefined;
  const cleaned = clean(text);
  return cleaned && cleaned.length <= limit ? cleaned : undefined;
}
