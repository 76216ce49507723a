import { parseOrcid } from '../../ids/orcid.ts';
import type { NamedAuthor } from '../bibliography/bylines.ts';
import { texText } from './tex-text.ts';

const suffix = /^(?:[js]r\.?|i{2,3}|iv|esq\.?)$/i;

/** The authors of a field: names joined by "and", each as it is printed. */
export interface Names {
  authors: NamedAuthor[];
  /** Whether they were joined by commas, which is no rule of BibTeX. */
  areJoinedByCommas: boolean;
}

/** Reads a list of names; `annotation` is biblatex's `author+an:orcid`, which has an id for some of them. */
export function readNames(field: string, annotation = ''): Names {
  const names = splitOutside(withEvenBraces(field.replace(/\s+/g, ' ')), 'and').flatMap((name) =>
    name.includes('&') ? [name] : splitOutside(name, ';'),
  );
  const [only = ''] = names;
  const pieces = names.length === 1 ? splitOutside(only, ',') : [];
  const areJoinedByCommas =
    pieces.length > 3 || (pieces.length === 3 && pieces.every((piece) => / /.test(piece.trim())));
  const printed = areJoinedByCommas ? joinedByCommas(pieces) : names.map(printedName);
  const orcids = orcidsIn(annotation);
  const authors = printed.map((name, index) => {
    const orcid = orcids.get(index + 1);
    return { name, ids: orcid ? { orcid } : undefined };
  });
  return { authors, areJoinedByCommas };
}

/** "First von Last", "von Last, First", "von Last, Jr, First", "family=Last, given=First", "{A Whole Name}". */
function printedName(name: string): string {
  const parts = splitOutside(name, ',').map((part) => part.trim());
  if (parts.some((part) => /^"?(?:family|given)\s*=/.test(part))) return ofNamedParts(parts);
  const [last = '', second = '', third = ''] = parts.map(texText);
  if (parts.length === 1) return last;
  if (parts.length === 2) return suffix.test(second) ? `${last} ${second}` : `${second} ${last}`;
  return suffix.test(third) ? `${second} ${last} ${third}` : `${third} ${last} ${second}`;
}

function ofNamedParts(parts: string[]): string {
  const named = new Map<string, string>();
  for (const part of parts) {
    const [, name = '', value = ''] = /^"?\s*([a-z-]+)\s*=\s*(.*?)\s*"?$/.exec(part) ?? [];
    named.set(name, texText(value));
  }
  return ['given', 'prefix', 'family', 'suffix'].flatMap((part) => named.get(part) ?? []).join(' ');
}

/** "Ash, A., Birch, B." in pairs where every second one is initials; else each is a name. */
function joinedByCommas(pieces: string[]): string[] {
  const names = pieces.map((piece) => texText(piece).trim()).filter(Boolean);
  const areInitials = names
    .filter((_, index) => index % 2 === 1)
    .every((name) => /^(?:\p{Lu}\.?[ -]?){1,4}$/u.test(name));
  if (!areInitials || names.length % 2 === 1) return names;
  return names.flatMap((name, index) => (index % 2 === 0 ? [`${names[index + 1]} ${name}`] : []));
}

/** The pieces between a separator that stands outside braces. The text has single spaces. */
function splitOutside(text: string, separator: 'and' | ',' | ';'): string[] {
  const token = separator === 'and' ? /[{}]| and(?= )/gi : separator === ',' ? /[{},]/g : /[{};]/g;
  const pieces: string[] = [];
  let depth = 0;
  let start = 0;
  for (const { 0: sign, index } of ` ${text} `.matchAll(token)) {
    if (sign === '{') depth += 1;
    else if (sign === '}') depth = Math.max(0, depth - 1);
    else if (depth === 0) {
      pieces.push(` ${text} `.slice(start, index));
      start = index + sign.length;
    }
  }
  pieces.push(` ${text} `.slice(start));
  return pieces.filter((piece) => piece.trim());
}

/** A brace that is never closed would make one name of all that follow: where braces do not pair, they go. */
function withEvenBraces(text: string): string {
  let depth = 0;
  for (const [brace] of text.matchAll(/[{}]/g)) {
    depth += brace === '{' ? 1 : -1;
    if (depth < 0) break;
  }
  return depth === 0 ? text : text.replace(/\\?[{}]/g, '');
}

function orcidsIn(annotation: string): Map<number, string> {
  const orcids = new Map<number, string>();
  for (const [, number, said = ''] of annotation.slice(0, 100_000).matchAll(/(\d{1,5})\s*=\s*"?([^";]{1,100})/g)) {
    const orcid = parseOrcid(said);
    if (orcid) orcids.set(Number(number), orcid);
  }
  return orcids;
}
