import type { Corpus } from '../../corpus/corpus.ts';
import type { Place } from '../../corpus/postings.ts';

const mostReferences = 400;
/** With fewer, papers of a wider kind are taken. */
const fewestReferences = 100;

/** The papers that a paper is compared with, and what they have in common: `cs.LG`, `cs`, `all fields`. */
export interface ReferencePapers {
  places: Place[];
  of: string;
}

/** The papers latest before a day: of a category where there are enough, else of its archive, else of all fields. */
export function referencesFor(corpus: Corpus, category: string, day: number): ReferencePapers {
  const found = (of: string, holds: (one: string) => boolean): ReferencePapers => ({
    places: corpus.latest(day, mostReferences, holds),
    of,
  });
  const archive = archiveOf(category);
  const kinds = [
    ...(category === '' ? [] : [() => found(category, (one) => one === category)]),
    ...(archive === category ? [] : [() => found(archive, (one) => archiveOf(one) === archive)]),
  ];
  for (const kind of kinds) {
    const references = kind();
    if (references.places.length >= fewestReferences) return references;
  }
  return found('all fields', () => true);
}

/** The archive of a category: `cs` of `cs.LG`. */
export function archiveOf(category: string): string {
  return category.split('.')[0] ?? '';
}
