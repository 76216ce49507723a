import type { Exported } from '../types.ts';
import { type CitationRun, type CitationStyleId, citationRuns } from './format-citations.ts';

/** The citations as a text processor takes them from the clipboard: a paragraph each, with its italics. */
export function citationsHtml(things: Iterable<Exported>, style: CitationStyleId): string {
  return citationRuns(things, style)
    .map((runs) => `<p>${runs.map(htmlOf).join('')}</p>`)
    .join('\n');
}

function htmlOf({ text, isItalic }: CitationRun): string {
  const escaped = text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
  return isItalic ? `<i>${escaped}</i>` : escaped;
}
