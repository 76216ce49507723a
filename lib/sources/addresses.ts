import { parseArxivId } from '../ids/arxiv-id.ts';
import { parseDoi } from '../ids/doi.ts';
import type { SoughtPaper } from '../model/lookup.ts';

/** A part of a path; what has slashes of its own (a DOI, an old arXiv id) keeps them. */
export function inPath(part: string): string {
  return part.split('/').map(encodeURIComponent).join('/');
}

/** The arXiv id of a paper, of the right shape and without version. */
export function arxivIdOf({ arxivId }: SoughtPaper): string | null {
  return (arxivId && parseArxivId(arxivId)?.id) || null;
}

/** The DOI of a paper, of the right shape. */
export function doiOf({ doi }: SoughtPaper): string | null {
  const parsed = doi ? parseDoi(doi) : null;
  // `..` in a path would lead somewhere else.
  return parsed?.split('/').some((part) => part === '.' || part === '..' || part === '') ? null : parsed;
}

/** arXiv's own DOI of a paper, under which other services know it. https://info.arxiv.org/help/doi.html */
export function arxivDoi(arxivId: string): string {
  return `10.48550/arXiv.${arxivId}`;
}
