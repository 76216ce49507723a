import { arxivIdOfDoi, parseArxivId } from '../ids/arxiv-id.ts';
import { parseDoi } from '../ids/doi.ts';
import { filterOfPrefix } from './filters/index.ts';
import { type Piece, scanQuery } from './scan-query.ts';
import type { Query, SearchFilter } from './types.ts';
import { wordsOf } from './words.ts';

// A title fits; a paper pasted by mistake would be a thousand questions.
const longestSearch = 500;
const longestAddress = 300;
const isAddress = /^(?:https?|arxiv|doi):/i;

/**
 * Reads a search. Every piece must hold: words, "phrases" and filters, each turned around by a leading `-`. A filter whose
 * value cannot be read (yet) is left out and said; a prefix that no filter has is searched as words and said. A word is
 * found by its beginning; what is to be hidden must be written in full, so that half a word never hides too much.
 */
export function parseQuery(text: string): Query {
  const query: Query = { words: [], filters: [], problems: [] };
  if (text.length > longestSearch) query.problems.push(`Only the first ${longestSearch} characters were searched.`);
  const seen = new Set<string>();
  for (const piece of scanQuery(text.slice(0, longestSearch))) {
    const raw = text.slice(piece.start, piece.end);
    if (seen.has(raw)) continue;
    seen.add(raw);
    const filter = piece.prefix === null ? undefined : filterOfPrefix(piece.prefix);
    if (filter) addFilter(query, filter, piece, raw);
    else addWords(query, piece, raw);
  }
  return query;
}

function addFilter(query: Query, filter: SearchFilter, piece: Piece, raw: string): void {
  const text = piece.value.trim();
  if (text === '') {
    query.problems.push(`“${raw}” has no value yet and was left out: ${filter.about}`);
    return;
  }
  const reading = filter.parse({ text, isQuoted: piece.quotes === 'closed' });
  if ('problem' in reading) query.problems.push(`“${raw}” was left out: ${reading.problem}`);
  else {
    const words = piece.isNegated ? `not: ${reading.words}` : reading.words;
    query.filters.push({ filter, test: reading.test, isNegated: piece.isNegated, words, raw });
  }
}

function addWords(query: Query, piece: Piece, raw: string): void {
  const said = piece.prefix === null ? piece.value : `${piece.prefix}:${piece.value}`;
  const address = piece.quotes === 'none' && said.length <= longestAddress ? addressed(said) : null;
  const words = wordsOf(address ?? said);
  if (words.length === 0) return;
  if (piece.prefix !== null && piece.value !== '' && !isAddress.test(said)) {
    query.problems.push(`There is no filter “${piece.prefix}:”, so “${raw}” was searched as words.`);
  }
  const { isNegated } = piece;
  const isQuoted = piece.quotes !== 'none';
  if (isNegated && !isQuoted && words.join('').length === 1) {
    query.problems.push(
      `“${raw}” was left out: one letter is too little to hide papers by. Mean it with “-"${said}"”.`,
    );
    return;
  }
  query.words.push({ words, isOpen: !isNegated && piece.quotes !== 'closed', isNegated, isQuoted, raw });
}

/** The bare id in an address, in `arXiv:…`, `doi:…`, or with a version; null for anything else. */
function addressed(text: string): string | null {
  const doi = isAddress.test(text) ? parseDoi(text) : null;
  if (doi) return arxivIdOfDoi(doi)?.id ?? doi;
  const arxiv = parseArxivId(text);
  if (!arxiv) return null;
  return isAddress.test(text) || text === `${arxiv.id}v${arxiv.version}` ? arxiv.id : null;
}
