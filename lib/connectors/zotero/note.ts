import { plainText } from '../plain-text.ts';

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** A text as a note: Zotero's notes are HTML. Each line is a paragraph, and nothing in it is markup. */
export function noteOf(text: string): string {
  return plainText(text)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => `<p>${line.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign)}</p>`)
    .join('\n');
}
