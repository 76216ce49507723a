import type { CitationRun } from './types.ts';

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** Citations as a word processor takes them from the clipboard: a paragraph each, and nothing in them is markup. */
export function citationHtml(citations: readonly (readonly CitationRun[])[]): string {
  return citations.map((runs) => `<p>${runs.map(runHtml).join('')}</p>`).join('\n');
}

function runHtml({ text, isItalic }: CitationRun): string {
  const plain = text.replace(/[&<>]/g, (sign) => entities[sign] ?? sign);
  return isItalic ? `<i>${plain}</i>` : plain;
}
