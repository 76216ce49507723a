import { plainText } from '../services/plain-text.ts';
import { limits } from './limits.ts';

/** Keywords as a reader's tags, each once. */
export function tagsOf(keywords: readonly string[]): string[] {
  const tags = new Map<string, string>();
  for (const keyword of keywords) {
    const tag = keyword.length > 10 * limits.tag ? '' : plainText(keyword);
    if (tag && tag.length <= limits.tag && !tags.has(tag.toLowerCase())) tags.set(tag.toLowerCase(), tag);
    if (tags.size >= limits.tags) break;
  }
  return [...tags.values()];
}

/** The keywords of a list in one text, separated by whichever it has more of, semicolons or commas. */
export function keywordsIn(list: string): string[] {
  const commas = list.split(',').length;
  return list.split(list.split(';').length > commas ? ';' : /[,\n]/);
}
