import { fold } from './fold.ts';
import { type Piece, scanQuery } from './scan-query.ts';

/** Whether a search holds this filter as it stands, in whatever spelling: `s:read` is in `diffusion S:"read"`. */
export function holdsFacet(text: string, fragment: string): boolean {
  return piecesLike(text, fragment).length > 0;
}

/** A search with a filter put on or taken off. Everything else stays as it was typed. */
export function withFacet(text: string, fragment: string, isOn: boolean): string {
  const alike = piecesLike(text, fragment);
  if (!isOn) return alike.reduceRight(without, text);
  if (alike.length > 0 || fragment === '') return text;
  const last = scanQuery(text).at(-1);
  // Behind a quote that is still open it would become part of the phrase.
  if (last?.quotes === 'open') return `${text.slice(0, last.start)}${fragment} ${text.slice(last.start)}`;
  return text.trim() === '' ? fragment : `${text.trimEnd()} ${fragment}`;
}

function piecesLike(text: string, fragment: string): Piece[] {
  const [wanted] = scanQuery(fragment);
  return wanted ? scanQuery(text).filter((piece) => spellingOf(piece) === spellingOf(wanted)) : [];
}

function spellingOf({ isNegated, prefix, value }: Piece): string {
  return JSON.stringify([isNegated, prefix, fold(value).trim()]);
}

function without(text: string, { start, end }: Piece): string {
  const [before, after] = [text.slice(0, start).trimEnd(), text.slice(end).trimStart()];
  return before === '' || after === '' ? before + after : `${before} ${after}`;
}
