import { linesOf } from '../lines.ts';

// What services leave of HTML, JATS and MathML in titles and abstracts. Other names stand for themselves: `List<String>`.
const inline =
  'a|b|em|font|i|italic|bold|scp|sc|small|span|strong|sub|sup|tt|u|xref|ext-link|inline-formula|tex-math|math|semantics|mrow|mi|mn|mo|ms|mtext|mspace|mstyle|msub|msup|msubsup|mfrac|msqrt|mroot|mover|munder|munderover|mtable|mtr|mtd|mpadded|mphantom|menclose|mfenced|mmultiscripts|mprescripts|none';
const block = 'br|div|h[1-6]|li|ol|p|sec|section|table|td|th|title|tr|ul|list|list-item|abstract';
const tag = (names: string) => new RegExp(`</?(?:jats:|mml:|m:)?(?:${names})(?:\\s[^<>]*)?/?>`, 'gi');
const inlineTag = tag(inline);
const blockTag = tag(block);
// The same formula a second time, in TeX.
const annotation = /<(?:mml:)?annotation(?:\s[^<>]*)?>[^<]*<\/(?:mml:)?annotation>/gi;

const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/** A text without markup, on one line, without marks that nobody sees. */
export function plainText(text: string): string {
  // Publishers hand over markup that is escaped once more.
  return cleanText(withoutTags(decodeEntities(withoutTags(text))));
}

/** A text on one line, without marks that nobody sees. */
export function cleanText(text: string): string {
  return Array.from(linesOf(text), (line) => line.text).join(' ');
}

/** The five named entities of XML and numeric ones, once; whatever else a document declares stays as it is written. */
export function decodeEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,4}));/gi, (all, decimal, hex, name) => {
    if (name) return named[String(name).toLowerCase()] ?? all;
    const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : all;
  });
}

function withoutTags(text: string): string {
  if (!text.includes('<')) return text;
  return text.replace(annotation, '').replace(blockTag, ' ').replace(inlineTag, '');
}
