import { samePeople } from '../../identity/same-person.ts';
import type { Author } from '../../model/author.ts';
import type { Paper } from '../../model/paper.ts';
import type { Store } from '../../store/db.ts';
import { papersOf } from '../../store/derive.ts';
import { findByKeys } from '../../store/key-index.ts';
import { present } from '../../store/present.ts';
import { samePersonView } from '../../view/import-preview.ts';
import type { SamePersonView } from '../../view/import-types.ts';
import { namesakeKeys } from '../../view/person-option.ts';

/** Somebody an import brings whom the store did not know. `authorId`: their row, once they have one. */
export interface NewAuthor {
  name: string;
  papers: Author['papers'];
  authorId: number | null;
}

/** Newcomers that are compared, and proposals that are shown: more than that nobody goes through. */
const most = { newcomers: 200, proposals: 20, namesakes: 40 } as const;

/**
 * Newcomers who may be somebody the store knows, with what speaks for it. They stay apart unless the reader says so.
 * @param papers those of the newcomers
 */
export async function proposeSame(
  store: Store,
  newcomers: readonly NewAuthor[],
  papers: ReadonlyMap<number, Paper>,
): Promise<SamePersonView[]> {
  const some = newcomers.slice(0, most.newcomers);
  const keys = some.map(({ name }) => namesakeKeys({ name }));
  const found = await findByKeys(store, 'authors', keys.flat());
  const idsOf = keys.map((own) => [...new Set(own.flatMap((key) => found.get(key) ?? []))].slice(0, most.namesakes));
  const rows = new Map(present(await store.authors.bulkGet([...new Set(idsOf.flat())])).map((row) => [row.id, row]));
  const isNew = new Set(some.map(({ authorId }) => authorId));
  const proposals: SamePersonView[] = [];
  for (const [at, newcomer] of some.entries()) {
    if (proposals.length >= most.proposals) break;
    // Of two newcomers only one is proposed to be the other.
    const candidates = present((idsOf[at] ?? []).map((id) => rows.get(id))).filter(
      ({ id }) => id !== newcomer.authorId && (!isNew.has(id) || id < (newcomer.authorId ?? 0)),
    );
    const [best] = samePeople(newcomer, candidates, papers);
    if (!best) continue;
    proposals.push(samePersonView(newcomer, best, { own: papers, theirs: await papersOf(store, [best.author]) }));
  }
  return proposals;
}
