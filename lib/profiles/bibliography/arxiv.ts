import { type ArxivId, parseArxivId } from '../../ids/arxiv-id.ts';
import { categoriesOfBadge } from '../../ids/category.ts';

/** Where a bibliography may name the paper's place on arXiv. */
export interface ArxivClues {
  /** The number in a field of its own, with or without what it belongs to. */
  eprint?: string | undefined;
  /** Of which archive the number is: `arXiv`, `hep-th`. */
  archive?: string | undefined;
  primaryClass?: string | undefined;
  /** Texts that are about this paper and no other: addresses, journal, number. */
  texts?: readonly (string | undefined)[];
  /** Remarks, which may name other papers too. */
  remarks?: readonly (string | undefined)[];
}

export interface ArxivPlace {
  id?: ArxivId;
  categories: string[];
}

/** The arXiv identifier and categories of an entry, as far as it names them. */
export function arxivPlace(clues: ArxivClues): ArxivPlace {
  const texts = [...(clues.texts ?? []), ...(clues.remarks ?? []).filter(isOwnRemark)].filter(isShort);
  const id = idOfEprint(clues) ?? firstOf(texts.map(idInText));
  const named = clues.primaryClass?.trim().split(/[\s,;]+/) ?? [];
  const inBrackets = id
    ? texts.flatMap((text) => /arxiv.{0,60}\[([^\]]{2,60})\]/is.exec(text)?.[1]?.split(/[\s,;]+/) ?? [])
    : [];
  const categories = (id && named.length > 0 ? named : inBrackets).filter(isCategory);
  return { ...(id && { id }), categories: [...new Set(categories)] };
}

/** Whether a word is a whole category of arXiv: `cs.LG`, `hep-th`. An archive alone (`cs`) is none. */
function isCategory(word: string): boolean {
  if (/^(?:astro-ph|cond-mat|cs|econ|eess|math|nlin|physics|q-bio|q-fin|stat)\.[A-Za-z]+(?:-[A-Za-z]+)?$/.test(word)) {
    return categoriesOfBadge(word.slice(word.indexOf('.') + 1)).length > 0;
  }
  return categoriesOfBadge(word).includes(word);
}

function idOfEprint({ eprint, archive = '', primaryClass = '' }: ArxivClues): ArxivId | null {
  const number = eprint?.trim().replace(/^arxiv\s*:\s*/i, '') ?? '';
  if (!number || number.length > 200) return null;
  if (archive && !/arxiv/i.test(archive)) return /^[a-z]+-?[a-z]*$/i.test(archive) ? oldNumber(archive, number) : null;
  if (/^\d{7}(?:v\d+)?$/.test(number)) return oldNumber(primaryClass.replace(/\..*/, ''), number);
  const isWhole = /^(?:\d{4}\.\d{4,5}|[a-z]+(?:-[a-z]+)?(?:\.[a-z]{2})?\/\d{7})(?:v\d+)?(?:\s*\[.*)?$/i.test(number);
  return isWhole || archive || /arxiv/i.test(eprint ?? '') ? parseArxivId(number) : null;
}

/** Before 2007 numbers were counted in each archive: `9901001` of `hep-th`. */
function oldNumber(archive: string, number: string): ArxivId | null {
  return archive && /^\d{7}(?:v\d+)?$/.test(number) ? parseArxivId(`${archive.toLowerCase()}/${number}`) : null;
}

function idInText(text: string): ArxivId | null {
  for (const { index } of text.matchAll(/arxiv|\bCoRR\b/gi)) {
    const after = text
      .slice(index, index + 80)
      .replace(/^arxiv\.org\/(?:abs|pdf|html|format)\//i, '')
      .replace(/^CoRR,?\s*abs\//i, '');
    const id = parseArxivId(after);
    if (id) return id;
  }
  return null;
}

/** A remark that begins with the identifier is about the paper itself; one that mentions it may be about another. */
function isOwnRemark(text: string | undefined): boolean {
  return /^\W{0,5}(?:cite |available (?:at|on|as) |preprint:? |(?:https?:\/\/)?(?:www\.)?)?\W{0,3}arxiv/i.test(
    text ?? '',
  );
}

function isShort(text: string | undefined): text is string {
  return text !== undefined && text.length <= 2_000;
}

function firstOf<T>(values: (T | null)[]): T | null {
  return values.find((value) => value !== null) ?? null;
}
