import { nameList } from './bibtex/names.ts';
import { texOf, texTitleOf } from './bibtex/tex-text.ts';
import type { Exporter } from './types.ts';
import { remarksOn, type Work, worksOf } from './work/work.ts';

/**
 * For TeX: BibTeX's own fields, those arXiv adds, and two that no style prints (`annote`, `keywords`). UTF-8, as biber and
 * today's BibTeX read it: letters are not spelt out as commands. The reader's note is `annote`, since `note` is printed.
 */
export const bibtex: Exporter = {
  id: 'bibtex',
  label: 'BibTeX',
  extension: 'bib',
  mime: 'application/x-bibtex',
  takes: 'papers',
  *print(things) {
    let isFirst = true;
    for (const work of worksOf(things)) {
      yield `${isFirst ? '' : '\n'}${entry(work)}`;
      isFirst = false;
    }
  },
};

const types = { preprint: 'misc', article: 'article', conference: 'inproceedings', other: 'misc' } as const;
const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

function entry(work: Work): string {
  // What stands between entries is no part of any: a place for what no field can say.
  const remarks = remarksOn(work).map((remark) => `% ${work.citeKey}: ${remark}\n`);
  const lines = fields(work).map(([name, value]) => `  ${name} = ${value},\n`);
  return `${remarks.join('')}@${types[work.kind]}{${work.citeKey},\n${lines.join('')}}\n`;
}

function fields(work: Work): [string, string][] {
  const { date, arxivId, categories, doi, url, abstract, comments, tags, note } = work;
  const month = date?.month && months[Number(date.month) - 1];
  const all: [string, string | undefined][] = [
    ['title', braced(texTitleOf(work.title))],
    ['author', work.authors.length > 0 ? braced(nameList(work)) : undefined],
    ['year', date && braced(date.year)],
    ['month', month],
    ['day', date?.day && braced(String(Number(date.day)))],
    venue(work),
    ['eprint', arxivId && braced(verbatim(arxivId))],
    ['archivePrefix', arxivId && '{arXiv}'],
    ['primaryClass', arxivId && categories[0] && braced(verbatim(categories[0]))],
    ['doi', doi && braced(verbatim(doi))],
    ['url', url && braced(verbatim(url))],
    ['abstract', abstract && braced(texOf(abstract))],
    ['keywords', tags.length > 0 ? braced(tags.map(keyword).join(', ')) : undefined],
    ['note', comments && braced(texOf(comments))],
    ['annote', note && braced(texOf(note))],
  ];
  return all.flatMap(([name, value]) => (value ? [[name, value] as [string, string]] : []));
}

function venue({ kind, venue: name }: Work): [string, string | undefined] {
  const field = { preprint: 'howpublished', article: 'journal', conference: 'booktitle', other: 'howpublished' }[kind];
  return [field, name && braced(texOf(name))];
}

/** Keywords are separated by commas. */
function keyword(tag: string): string {
  return texOf(tag.replace(/\s*[,;]\s*/g, ' '));
}

function braced(text: string): string {
  return `{${text}}`;
}

/** Addresses and identifiers stand for themselves, but for what would end the field. */
function verbatim(text: string): string {
  return text.replace(/[\s{}\\$]/g, encodeURIComponent);
}
