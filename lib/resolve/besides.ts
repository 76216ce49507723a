import { mostAuthors } from '../compare/joint.ts';
import type { Author } from '../model/author.ts';
import type { Paper } from '../model/paper.ts';
import { mergeRecords } from '../papers/merge-records.ts';
import type { Store } from '../store/db.ts';
import { present } from '../store/present.ts';

/** Other authors of the store on these authors' papers; papers of very many say little, and are left out. */
export async function loadBesides(
  store: Store,
  authors: readonly Author[],
  papers: ReadonlyMap<number, Paper>,
): Promise<Author[]> {
  const own = new Set(authors.flatMap((author) => author.papers.map(({ paper }) => paper)));
  const small = [...own].flatMap((id) => papers.get(id) ?? []).filter(isSmall);
  const ids = new Set(small.flatMap((paper) => paper.authors));
  for (const { id } of authors) ids.delete(id);
  return present(await store.authors.bulkGet([...ids]));
}

function isSmall(paper: Paper): boolean {
  const { bylines, hiddenAuthors } = mergeRecords(paper);
  return bylines.length + (hiddenAuthors ?? 0) <= mostAuthors;
}
