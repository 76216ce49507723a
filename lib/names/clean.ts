import { readTexAccents } from './tex-accents.ts';

const plainName = /^(?:\p{L}+(?:-\p{L}+)*|\p{L}\.)(?: (?:\p{L}+(?:-\p{L}+)*|\p{L}\.))*$/u;
const linkWord = /^and | (?:for|on|representing|and)(?: |$)/i;
const brackets = /\([^()]*\)|\[[^[\]]*\]|（[^（）]*）/g;
const quoted = /(?<=\s)["“”«„][^"“”«»„]*["“”»](?=\s)/g;
const behalf = /\s+(?:on behalf of|for|representing)\s+(?:the\s)?.*$/i;

/**
 * The name alone, one space between words: no affiliation in brackets, footnote mark, nickname in quotes or TeX;
 * one kind of apostrophe and of hyphen. The comma of "Last, First" stays.
 */
export function cleanName(printed: string): string {
  if (plainName.test(printed) && !linkWord.test(printed)) return printed;
  const text = readTexAccents(printed).normalize('NFC');
  const outside = text.replace(brackets, ' ').replace(brackets, ' ').replace(quoted, ' ');
  return (/\p{L}/u.test(outside) ? outside : text)
    .replace(/[’‘ʼʻ`´′＇]/g, "'")
    .replace(/[‐‑‒–—−﹣－]/g, '-')
    .replace(/[，、]/g, ',')
    .replace(/(?<=l)·(?=l)/g, '')
    .replace(/[^\p{L}\p{M}\s,.'-]+/gu, ' ')
    .replace(/\.(?=\p{L}\p{L})/gu, '. ')
    .replace(/(?<=(?:^|\s)[DLMNOdl])'\s+(?=\p{Lu})/gu, "'")
    .replace(/'(?=\s)/g, '')
    .replace(/\bPh\. ?D\b/i, 'PhD')
    .replace(/\s*-\s*/g, '-')
    .replace(/\s+/g, ' ')
    .replace(/^ ?and | and ?$/g, '')
    .replace(behalf, '')
    .replace(/^[\s,.'-]+|[\s,'-]+$/g, '');
}
