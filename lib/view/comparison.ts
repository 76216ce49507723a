import type { Author } from '../model/author.ts';
import { type MetricId, metricIds } from '../model/claim.ts';
import type { Paper } from '../model/paper.ts';
import { authorView, paperLine } from './author-view.ts';
import type { AuthorView, ComparisonView } from './types.ts';

/** As many people as fit side by side. */
export const compareLimit = { least: 2, most: 6 } as const;

/** Authors side by side in the order given: no total, no rank. Missing cells are null, never zero. */
export function comparisonView(authors: readonly Author[], papers: ReadonlyMap<number, Paper>): ComparisonView {
  const views = authors.map((author) => authorView(author, papers));
  return {
    authors: views.map(({ authorId, name, field, looksMixed, people }) => ({
      authorId,
      name,
      field,
      looksMixed,
      people,
    })),
    rows: metricIds.flatMap((metric) => metricRow(metric, views) ?? []),
    jointPapers: pairs(authors).flatMap(([a, b]) => jointPapers(a, b, papers, views) ?? []),
    doubts: views.flatMap(({ name, doubts }) => (doubts.length > 0 ? [{ name, doubts }] : [])),
  };
}

function metricRow(metric: MetricId, views: readonly AuthorView[]): ComparisonView['rows'][number] | null {
  const cells = views.map((view) => view.metrics.find((one) => one.metric === metric) ?? null);
  const label = cells.find((cell) => cell !== null)?.label;
  return label ? { metric, label, cells } : null;
}

function jointPapers(
  a: Author,
  b: Author,
  papers: ReadonlyMap<number, Paper>,
  views: readonly AuthorView[],
): ComparisonView['jointPapers'][number] | null {
  const theirs = listedPapers(b);
  const joint = [...listedPapers(a)].filter((id) => theirs.has(id)).flatMap((id) => papers.get(id) ?? []);
  if (joint.length === 0) return null;
  const nameOf = ({ id }: Author) => views.find((view) => view.authorId === id)?.name ?? '';
  return { a: nameOf(a), b: nameOf(b), papers: joint.map((paper) => paperLine(paper)) };
}

function listedPapers(author: Author): Set<number> {
  return new Set(author.papers.map(({ paper }) => paper));
}

function pairs(authors: readonly Author[]): [Author, Author][] {
  return authors.flatMap((a, at) => authors.slice(at + 1).map((b): [Author, Author] => [a, b]));
}
