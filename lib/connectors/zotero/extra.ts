import type { MergedPaper } from '../../papers/merge-records.ts';
import { oneLine } from '../plain-text.ts';

/**
 * Zotero's field for what has no field, a line each: `arXiv: 2309.13681 [cs.LG]`, `Citation Key: doe2023`. What a reader
 * of the item should know is missing or inferred stands here, too.
 */
export function extraOf(paper: MergedPaper, citeKey: string | undefined, doi: string | undefined): string {
  const [category] = paper.categories;
  const { hiddenAuthors: hidden } = paper;
  return [
    paper.arxivId && `arXiv: ${paper.arxivId}${category ? ` [${category}]` : ''}`,
    doi && `DOI: ${doi}`,
    citeKey && `Citation Key: ${citeKey}`,
    hidden !== 0 && remark(hiddenWords(hidden, paper.bylines.length)),
    paper.date?.isYearInferred && remark('the source left the year out; it is inferred.'),
  ]
    .filter((line) => typeof line === 'string' && line !== '')
    .map((line) => oneLine(String(line)))
    .join('\n');
}

function remark(words: string): string {
  return `Byline: ${words}`;
}

function hiddenWords(hidden: number | null, shown: number): string {
  if (shown === 0) return 'the source named no authors.';
  if (hidden === null) return 'the list of authors is not whole; the source does not say how many are left out.';
  return `the list of authors is not whole; the source left out ${hidden}.`;
}
