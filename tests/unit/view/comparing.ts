import { coauthorsOf, placesOf } from '../../../lib/compare/joint.ts';
import { comparedPapers, comparedPerson } from '../../../lib/compare/to-compared.ts';
import { type Author, authorSchema } from '../../../lib/model/author.ts';
import type { MetricId } from '../../../lib/model/claim.ts';
import { type Paper, paperSchema } from '../../../lib/model/paper.ts';
import type { Source } from '../../../lib/model/source.ts';
import type { CompareInput } from '../../../lib/view/compare-input.ts';
import type { CompareCell, CompareRow, CompareView } from '../../../lib/view/compare-types.ts';

export const now = '2026-11-24T09:00:00Z';

export function aSource(format = 'profile-text', label = 'one.txt', day = '2026-11-01', url?: string): Source {
  return { format, label, observedAt: `${day}T00:00:00Z`, url };
}

/** A paper of these names; `cited`: what each format counted. */
export function aPaper(
  id: number,
  bylines: string[],
  more: Partial<Paper['records'][number]> & { year?: string; cited?: Record<string, number>; on?: string } = {},
): Paper {
  const { year = '2020', cited = {}, on = '2026-11-01', ...rest } = more;
  const about = { title: `Paper ${id}`, bylines, categories: ['cs.LG'], ...rest };
  const counts = Object.entries(cited).map(([format, value]) => ({
    source: aSource(format, format, on),
    ...about,
    claims: [{ metric: 'citations', value, label: 'Citations', unit: 'count', basis: 'reported' }],
  }));
  const date = year === '' ? {} : { date: { value: year } };
  return paperSchema.parse({ id, records: [{ source: aSource('page', 'arxiv.org'), ...date, ...about }, ...counts] });
}

/** What a source reports of somebody. */
export function aClaim(metric: MetricId, value: number) {
  return { metric, value, label: metric, unit: 'count' as const, basis: 'reported' as const };
}

/** Somebody at the given places of papers, with what each source reports. */
export function somebody(
  id: number,
  name: string,
  papers: readonly [paper: number, position: number | null][] = [],
  reports: readonly { source?: Source; claims: Partial<Record<MetricId, number>> }[] = [{ claims: {} }],
  row: Partial<Author> = {},
): Author {
  const listed = papers.map(([paper, position]) => ({ paper, position }));
  const profiles = reports.map(({ source = aSource(), claims }) => ({
    source,
    name,
    papers: listed,
    claims: Object.entries(claims).map(([metric, value]) => aClaim(metric as MetricId, value)),
  }));
  return { ...authorSchema.parse({ id, profiles, sortName: name, papers: listed }), ...row };
}

/** Everything a comparison of these is made from. */
export function anInput(authors: readonly Author[], rows: readonly Paper[], more: Partial<CompareInput> = {}) {
  const papers = new Map(rows.map((paper) => [paper.id, paper]));
  const read = comparedPapers(papers);
  const persons = authors.map((author) => comparedPerson(author, author.profiles[0]?.name ?? '', read));
  const places = placesOf(persons);
  const people = authors.map((author, at) => {
    const person = persons[at];
    if (!person) throw new Error('Each author is a person.');
    return { author, name: person.name, person, coauthors: coauthorsOf(person, places) };
  });
  const none = { paths: new Map(), names: new Map(), scores: null, showsScores: true, now };
  return { people, papers, ...none, ...more } satisfies CompareInput;
}

export function rowOf(rows: readonly CompareRow[], id: string): CompareRow {
  const row = rows.find((one) => one.id === id);
  if (!row) throw new Error(`There is no row ${id} among ${rows.map((one) => one.id).join(', ')}.`);
  return row;
}

export function textsOf(rows: readonly CompareRow[], id: string): (string | null)[] {
  return rowOf(rows, id).cells.map(({ text }) => text);
}

export function cellsOf({ groups }: Pick<CompareView, 'groups'>): CompareCell[] {
  return groups.flatMap(({ rows }) => rows).flatMap(({ cells }) => cells);
}
