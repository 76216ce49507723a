import type { Import } from '../model/import.ts';
import type { ImportView } from './types.ts';
import { count } from './words.ts';

/** An import as the library lists it. */
export function importView({ id, label, format, at, counts, problems }: Import): ImportView {
  return {
    importId: id,
    label,
    format,
    at: at.slice(0, 16).replace('T', ' '),
    summary: importSummary(counts),
    problems,
  };
}

/** "1 author and 10 papers", with how many of them the store knew before. */
export function importSummary({ authors, knownAuthors, papers, knownPapers }: Import['counts']): string {
  const known = [
    ...(knownAuthors > 0 ? [`${count(knownAuthors, 'author')} known before`] : []),
    ...(knownPapers > 0 ? [`${count(knownPapers, 'paper')} known before`] : []),
  ];
  return `${count(authors, 'author')} and ${count(papers, 'paper')}${known.length > 0 ? ` (${known.join(', ')})` : ''}`;
}
