import type { Columns } from '../../model/import.ts';

/** What a column of a table may be, and by which words of a header it is known, the surest first. */
interface TableField {
  id: string;
  label: string;
  isNeeded: boolean;
  words: string;
}

// Headers of Zotero, Scopus, Web of Science, PubMed, IEEE Xplore, Dimensions, Google Scholar, arXiv, and of people.
const fields = [
  {
    id: 'title',
    label: 'Title',
    isNeeded: true,
    words: 'title,paper title,document title,article title,publication name,paper,titel,titre,título,ti',
  },
  {
    id: 'authors',
    label: 'Authors',
    isNeeded: false,
    words: 'author full names,author names,authors,author,author s,creators,bylines,autoren,auteurs,autores,af,au',
  },
  {
    id: 'date',
    label: 'Date or year',
    isNeeded: false,
    words:
      'publication date,date published,published,submitted,date,issued,publication year,pub year,year,pubyear,jahr,année,año,py',
  },
  { id: 'doi', label: 'DOI', isNeeded: false, words: 'doi,doi link,di' },
  { id: 'arxiv', label: 'arXiv id', isNeeded: false, words: 'arxiv id,arxivid,arxiv,arxiv number,eprint,id' },
  { id: 'abstract', label: 'Abstract', isNeeded: false, words: 'abstract,abstract note,summary,zusammenfassung,ab' },
  {
    id: 'venue',
    label: 'Venue',
    isNeeded: false,
    words:
      'venue,journal,publication title,source title,journal book,container title,journal title,conference,booktitle,publication,zeitschrift,so,source',
  },
  {
    id: 'keywords',
    label: 'Tags',
    isNeeded: false,
    words: 'tags,manual tags,keywords,author keywords,keyword,labels,topics,de',
  },
  { id: 'note', label: 'Note', isNeeded: false, words: 'note,notes,comment,comments,annotation,remarks' },
  {
    id: 'url',
    label: 'Address',
    isNeeded: false,
    words: 'url,link,address,web address,arxiv url,pdf link,full text link',
  },
  {
    id: 'name',
    label: 'Name of an author',
    isNeeded: true,
    words: 'name,author name,full name,display name,researcher,scientist,author,person',
  },
  { id: 'hIndex', label: 'h-index', isNeeded: false, words: 'h index,hindex,h' },
  {
    id: 'papers',
    label: 'Number of papers',
    isNeeded: false,
    words: 'papers,paper count,publications,number of papers,works,works count,documents,num papers',
  },
  {
    id: 'citations',
    label: 'Citations',
    isNeeded: false,
    words: 'citations,citation count,cited by,cited by count,times cited,cites,num citations,total citations,tc',
  },
  { id: 'i10', label: 'i10-index', isNeeded: false, words: 'i10 index,i10index,i10' },
  { id: 'gIndex', label: 'g-index', isNeeded: false, words: 'g index,gindex,g' },
  { id: 'orcid', label: 'ORCID iD', isNeeded: false, words: 'orcid,orcid id,author orcid' },
  { id: 'field', label: 'Field', isNeeded: false, words: 'field,area,subject,research area,discipline' },
] as const satisfies readonly TableField[];

export type FieldId = (typeof fields)[number]['id'];

/** What the columns of a table may be. A table of papers needs a title, one of authors a name. */
export const tableFields: { id: string; label: string; isNeeded: boolean }[] = fields.map(
  ({ id, label, isNeeded }) => ({ id, label, isNeeded }),
);

const numbersOfAuthors = ['hIndex', 'papers', 'i10', 'gIndex'] as const;
const ofAuthorsOnly: readonly FieldId[] = ['name', 'orcid', 'field', ...numbersOfAuthors];
const ofPapersOnly: readonly FieldId[] = ['title', 'authors', 'date', 'doi', 'arxiv', 'abstract', 'venue'];

/** What the columns of a table are, by the words of its header: each column one thing, what nothing says is left out. */
export function guessColumns(header: readonly string[]): Columns {
  const columns = new Map(header.map((cell, column) => [folded(cell), column] as const).reverse());
  const find = (words: string) => words.split(',').flatMap((word) => columns.get(folded(word)) ?? [])[0];
  const found = new Map<FieldId, number>();
  const hasTitle = find(fields[0].words) !== undefined;
  for (const { id, words } of fields) {
    if ((hasTitle ? ofAuthorsOnly : ofPapersOnly).includes(id)) continue;
    const column = find(words);
    if (column !== undefined && ![...found.values()].includes(column)) found.set(id, column);
  }
  return Object.fromEntries(found);
}

/** Whether a header is a table's that can be read: one of papers, or of authors with their numbers. */
export function isTable(header: readonly string[]): boolean {
  const columns = guessColumns(header);
  if (columns.title !== undefined) return Object.keys(columns).length > 1;
  return columns.name !== undefined && ['orcid', 'citations', ...numbersOfAuthors].some((id) => id in columns);
}

/** The cells of a header whose words are known. */
export function knownColumns(header: readonly string[]): string[] {
  const known = new Set(fields.flatMap(({ words }) => words.split(',').map(folded)));
  return header.filter((cell) => known.has(folded(cell)));
}

/** "Publication_Title", "publicationTitle (en)" and "PUBLICATION TITLE" are the same word. */
function folded(cell: string): string {
  return cell
    .slice(0, 100)
    .replace(/\([^()]*\)\s*$/, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
