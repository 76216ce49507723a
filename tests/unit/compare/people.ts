import type { CitationCount, ComparedPaper, ComparedPerson } from '../../../lib/compare/types.ts';

/** A paper of which nothing is known but what the test says. */
export function aPaper(id: number, known: Partial<ComparedPaper> = {}): ComparedPaper {
  const year = known.date ? Number(known.date.slice(0, 4)) : null;
  return {
    id,
    title: `Paper ${id}`,
    date: null,
    year,
    categories: [],
    bylines: [],
    hiddenAuthors: known.bylines ? 0 : null,
    authors: [],
    citations: [],
    ...known,
  };
}

/** Somebody with these papers, at no known place on them or at the place beside each. */
export function aPerson(
  id: number,
  papers: readonly (ComparedPaper | readonly [ComparedPaper, number | null])[],
  name = `Person ${id}`,
): ComparedPerson {
  const listed = papers.map((one) =>
    'id' in one ? { paper: one, position: null } : { paper: one[0], position: one[1] },
  );
  return { id, name, papers: listed };
}

/** What OpenAlex counted, or another source. */
export function counted(
  value: number,
  observedAt = '2026-11-01T00:00:00Z',
  countedBy = 'openalex',
  source = 'OpenAlex',
): CitationCount {
  return { countedBy, source, observedAt, value };
}

/** Papers of one date that OpenAlex counted so; null where it did not. */
export function countedPapers(values: readonly (number | null)[], date: string | null = null, from = 1) {
  return values.map((value, at) => aPaper(from + at, { date, citations: value === null ? [] : [counted(value)] }));
}
