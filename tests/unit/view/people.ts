import { type Author, authorSchema } from '../../../lib/model/author.ts';
import type { Decision } from '../../../lib/model/decision.ts';
import { type Paper, paperSchema } from '../../../lib/model/paper.ts';

const source = { format: 'test', label: 'A test', observedAt: '2026-11-01T00:00:00Z' };

/** An author row with these papers, first author of each. */
export function anAuthor(id: number, name: string, papers: number[] = [], row: Partial<Author> = {}): Author {
  const listed = papers.map((paper) => ({ paper, position: 1 }));
  const profile = { source, name, papers: listed };
  return { ...authorSchema.parse({ id, profiles: [profile], sortName: name, papers: listed }), ...row };
}

/** Paper rows by id: title, names, year, category. */
export function papersById(...rows: [id: number, title: string, names: string[], year: string, category?: string][]) {
  return new Map(
    rows.map(([id, title, bylines, year, category]): [number, Paper] => [
      id,
      paperSchema.parse({
        id,
        records: [{ source, title, bylines, date: { value: year }, categories: category ? [category] : [] }],
      }),
    ]),
  );
}

/** What a decision keeps of whom it names. */
export function anchors(...authors: [id: number, name: string][]): Pick<Decision, 'at' | 'authors' | 'papers'> {
  return {
    at: '2026-11-24T10:00:00Z',
    authors: authors.map(([id, name]) => ({ id, name, externalIds: {}, paperKeys: [] })),
    papers: [],
  };
}
