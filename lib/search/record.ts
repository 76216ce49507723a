import { fold } from './fold.ts';
import type { SearchDocument, SearchRecord } from './types.ts';
import { type PlacedText, places } from './word-index.ts';
import { wordsOf } from './words.ts';

/** What of a document is searched, and where it stands. */
export function textsOf(document: SearchDocument): PlacedText[] {
  const { title, authors, tags, note, arxivId, doi, abstract } = document;
  const own = [...tags, note, arxivId ?? '', doi ?? ''];
  return [
    { place: places.title, words: wordsOf(title) },
    ...authors.map((name) => ({ place: places.author, words: wordsOf(name) })),
    ...own.filter(Boolean).map((text) => ({ place: places.own, words: wordsOf(text) })),
    { place: places.abstract, words: wordsOf(abstract) },
  ];
}

/** A document with what is asked of it at every keystroke. */
export function recordOf(document: SearchDocument, texts: readonly PlacedText[], sequence: Uint32Array): SearchRecord {
  return {
    document,
    sequence,
    names: texts.filter(({ place }) => place === places.author).map(({ words }) => ` ${words.join(' ')} `),
    tagKeys: document.tags.map(tagKey),
    savedAt: Date.parse(document.savedAt),
  };
}

/** A tag as it is compared: whatever is in it, but for capitals, accents, and the quotes it may be written between. */
export function tagKey(tag: string): string {
  return fold(tag)
    .replace(/["“”„]/g, '')
    .trim();
}
