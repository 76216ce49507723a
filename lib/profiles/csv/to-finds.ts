import { parseOrcid } from '../../ids/orcid.ts';
import type { Claim, MetricId } from '../../model/claim.ts';
import type { Columns } from '../../model/import.ts';
import type { Profile } from '../../model/profile.ts';
import { readDate } from '../bibliography/date.ts';
import type { Entry } from '../bibliography/entry.ts';
import { limits } from '../bibliography/limits.ts';
import { keywordsIn } from '../bibliography/tags.ts';
import { countsOf } from '../services/counts.ts';
import type { RecordSource } from '../services/paper-record.ts';
import { cleanText } from '../services/plain-text.ts';
import { authorsIn } from './authors.ts';
import type { FieldId } from './fields.ts';

/** The cell of a row that a column was said to be; undefined where it is empty, or there is no such column. */
export type Cell = (id: FieldId) => string | undefined;

/** Reads the cells of a row by what their columns are. */
export function cellsOf(row: readonly string[], columns: Columns): Cell {
  return (id) => {
    const at = columns[id];
    return (at === undefined ? undefined : row[at]?.trim()) || undefined;
  };
}

/** A row of a table of papers, in no format's words. */
export function toEntry(cell: Cell, line: number): Entry {
  const said = cell('date');
  const arxiv = cell('arxiv');
  return {
    place: { line, key: '' },
    title: cell('title'),
    authors: authorsIn(cell('authors') ?? ''),
    date: said === undefined ? undefined : { said, ...readDate(said) },
    dois: [cell('doi'), /doi/i.test(cell('url') ?? '') ? cell('url') : undefined],
    // A column “id” may hold any number; an identifier of arXiv tells itself.
    arxiv: { eprint: arxiv, texts: [arxiv, cell('url'), cell('venue')] },
    venues: [cell('venue')],
    abstract: cell('abstract'),
    keywords: (cell('keywords') ?? '').split('|').flatMap(keywordsIn),
    notes: [cell('note')],
  };
}

const numbers = ['hIndex', 'papers', 'citations', 'i10', 'gIndex'] as const satisfies readonly (MetricId & FieldId)[];

/** A row of a table of authors, with the columns whose cells are no number; null without a name. */
export function toProfile(
  cell: Cell,
  labels: Cell,
  source: RecordSource,
): { profile: Profile; notNumbers: string[] } | null {
  const name = cleanText(cell('name')?.slice(0, 10 * limits.name) ?? '');
  if (!/\p{L}/u.test(name) || name.length > limits.name) return null;
  const claims: Claim[] = [];
  const notNumbers: string[] = [];
  for (const metric of numbers) {
    const said = cell(metric);
    const label = cleanText(labels(metric)?.slice(0, 100) ?? metric);
    const value = said === undefined ? undefined : numberOf(said);
    if (said !== undefined && value === undefined) notNumbers.push(`${label}: ${said}`);
    claims.push(...countsOf([metric, value, label]));
  }
  const orcid = parseOrcid(cell('orcid') ?? '');
  const field = cleanText(cell('field')?.slice(0, limits.name) ?? '');
  const externalIds = orcid ? { orcid } : {};
  return { profile: { source, name, ...(field && { field }), externalIds, claims, papers: [] }, notNumbers };
}

/** What a table of papers says of how often each is cited. */
export function paperClaims(cell: Cell, labels: Cell): Claim[] {
  const value = numberOf(cell('citations') ?? '');
  return countsOf(['citations', value, cleanText(labels('citations')?.slice(0, 100) ?? 'Citations')]);
}

/** `1,234` and `1 234` are thousands; `n/a` is no number, and none is not zero. */
function numberOf(said: string): number | undefined {
  const digits = /^\d{1,3}(?:[,.'’\u00A0\u202F ]\d{3})+$/.test(said)
    ? said.replace(/\D/g, '')
    : said.replace(/\.0$/, '');
  return /^\d{1,12}$/.test(digits) ? Number(digits) : undefined;
}
