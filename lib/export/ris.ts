import type { Exporter } from './types.ts';
import { type WorkAuthor, wholeName } from './work/author.ts';
import { oneLine } from './work/plain-text.ts';
import { remarksOn, type Work, type WorkDate, worksOf } from './work/work.ts';

/** What publishers and reference managers exchange. https://en.wikipedia.org/wiki/RIS_(file_format) */
export const ris: Exporter = {
  id: 'ris',
  label: 'RIS',
  extension: 'ris',
  mime: 'application/x-research-info-systems',
  takes: 'papers',
  *print(things) {
    for (const work of worksOf(things)) yield record(work);
  },
};

const types = { preprint: 'UNPB', article: 'JOUR', conference: 'CPAPER', other: 'GEN' } as const;

function record(work: Work): string {
  const { date, arxivId, venue, kind, doi, url, abstract, comments, tags, note } = work;
  const lines: [string, string | undefined][] = [
    ['TY', types[kind]],
    ['ID', work.citeKey],
    ['TI', work.title],
    ...work.authors.map((author): [string, string] => ['AU', nameOf(author)]),
    // As BibTeX says it, and as Zotero and Pandoc read it.
    ['AU', work.hiddenAuthors === 0 ? undefined : 'others'],
    ['PY', date?.year],
    ['DA', date && dayOf(date)],
    [kind === 'preprint' ? 'PB' : 'T2', venue ?? (kind === 'preprint' ? 'arXiv' : undefined)],
    ['AN', arxivId && accession(work)],
    ['DO', doi],
    ['UR', url],
    ['AB', abstract],
    ...tags.map((tag): [string, string] => ['KW', tag]),
    ['C1', comments],
    ['N1', note && noteLine(note)],
    ...remarksOn(work).map((remark): [string, string] => ['C2', `Byline: ${remark}`]),
  ];
  const printed = lines.flatMap(([tag, value]) => (value ? [`${tag}  - ${oneLine(value)}\r\n`] : []));
  return `${printed.join('')}ER  - \r\n\r\n`;
}

/** A comma means that the family name stands before it. */
function nameOf(author: WorkAuthor): string {
  if (author.kind === 'whole') return wholeName(author).replaceAll(',', ' ').replaceAll(';', ' ');
  const { family, given, suffix } = author;
  return [family, given, suffix].filter(Boolean).join(', ');
}

/** `2023/09/25/`: what is not known stays empty between its slashes. */
function dayOf({ year, month = '', day = '' }: WorkDate): string {
  return `${year}/${month}/${day}/`;
}

/** As arXiv asks to be cited: `arXiv:2309.13681 [cs.LG]`. */
function accession({ arxivId, categories }: Work): string {
  return `arXiv:${arxivId}${categories.length > 0 ? ` [${categories.join(', ')}]` : ''}`;
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** A value is one line; programs take a note for HTML, which has a sign for line ends. */
function noteLine(note: string): string {
  if (!/[\n<>&]/.test(note)) return note;
  return note.replace(/[&<>]/g, (sign) => entities[sign] ?? sign).replaceAll('\n', '<br/>');
}
