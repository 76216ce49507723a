import type { Author } from '../model/author.ts';
import type { Paper } from '../model/paper.ts';
import { mergeRecords } from '../papers/merge-records.ts';
import type { CitationCount, ComparedPaper, ComparedPerson } from './types.ts';

/** Papers of the store as comparisons read them, by id. */
export function comparedPapers(papers: ReadonlyMap<number, Paper>): Map<number, ComparedPaper> {
  return new Map([...papers].map(([id, paper]) => [id, comparedPaper(paper)]));
}

/** An author of the store with the papers that count as theirs. */
export function comparedPerson(
  author: Pick<Author, 'id' | 'papers'>,
  name: string,
  papers: ReadonlyMap<number, ComparedPaper>,
): ComparedPerson {
  return {
    id: author.id,
    name,
    papers: author.papers.flatMap(({ paper: id, position }) => {
      const paper = papers.get(id);
      return paper ? [{ paper, position }] : [];
    }),
  };
}

function comparedPaper(paper: Paper): ComparedPaper {
  const { title, date, categories, bylines, hiddenAuthors, abstract } = mergeRecords(paper);
  return {
    id: paper.id,
    title,
    date: date?.value ?? null,
    year: date ? Number(date.value.slice(0, 4)) : null,
    categories,
    bylines,
    hiddenAuthors,
    abstract,
    authors: paper.authors,
    citations: newestCounts(paper),
  };
}

/** Databases that count by themselves, whichever way their counts come. */
const databases = new Set(['inspire', 'openalex', 'semantic-scholar']);

/** The newest count of each source; tables may hold anybody's counts, so that each file is a source of its own. */
function newestCounts({ records }: Paper): CitationCount[] {
  const newest = new Map<string, CitationCount>();
  for (const { source, claims = [] } of records) {
    const claim = claims.find(({ metric, basis }) => metric === 'citations' && basis === 'reported');
    const { format, label, observedAt } = source;
    const countedBy = databases.has(format) ? format : `${format}: ${label}`;
    const known = newest.get(countedBy);
    if (!claim || (known && known.observedAt >= observedAt)) continue;
    newest.set(countedBy, { countedBy, source: label, observedAt, value: claim.value });
  }
  return [...newest.values()];
}
