import { readDate } from '../bibliography/date.ts';
import type { Entry } from '../bibliography/entry.ts';
import { keywordsIn } from '../bibliography/tags.ts';
import { asPrinted } from '../services/printed-name.ts';
import type { RisRecord } from './records.ts';

/** A record in no format's words. Programs differ in their tags: the first that says something counts. */
export function toEntry({ line, fields }: RisRecord): Entry {
  const all = (...tags: string[]) =>
    fields.filter(({ tag, value }) => tags.includes(tag) && value.trim()).map(({ value }) => value.trim());
  const first = (...tags: string[]) => tags.flatMap((tag) => all(tag))[0];
  const type = (first('TY') ?? '').toUpperCase();
  const isBook = /^(?:BOOK|EDBOOK|THES|RPRT|UNPB)$/.test(type);
  const said = first('DA', 'PY', 'Y1');
  const year = first('PY', 'Y1');
  return {
    place: { line, key: first('ID') ?? '' },
    title: first('TI', 'T1', 'CT') ?? (isBook ? first('BT', 'T2') : undefined),
    // Of an edited book, EndNote gives the editors as authors.
    authors: (type === 'EDBOOK' ? [] : all('AU', 'A1')).flatMap(authorsOf),
    date: said === undefined ? undefined : dateOf(said, year ?? said),
    dois: [first('DO'), ...all('UR', 'L3', 'M3', 'N1').filter((text) => /doi/i.test(text))],
    arxiv: {
      texts: all('UR', 'JO', 'JF', 'JA', 'T2', 'M1', 'L1', 'L2', 'AN', 'VL', 'PB', 'DP'),
      remarks: all('N1', 'C1'),
    },
    venues: isBook ? [] : ['JF', 'JO', 'T2', 'BT', 'JA', 'J2'].map((tag) => first(tag)),
    abstract: first('AB', 'N2'),
    keywords: all('KW').flatMap((list) => (/[;\n]/.test(list) ? keywordsIn(list.replaceAll('\n', ';')) : [list])),
    notes: all('N1', 'RN'),
  };
}

/** One name for each tag is the rule; programs that put several in one separate them by semicolons or line ends. */
function authorsOf(value: string) {
  return value.split(/[;\n]/).flatMap((name) => (name.trim() ? [{ name: asPrinted(name.trim()) }] : []));
}

/** `DA` is the day, where it can be read and is of the year that is named. */
function dateOf(said: string, year: string): Entry['date'] {
  const day = readDate(said);
  const other = readDate(year);
  const isOneYear = day.date && (!other.date || day.date.value.startsWith(other.date.value.slice(0, 4)));
  return isOneYear ? { said, ...day } : { said: year, ...other };
}
