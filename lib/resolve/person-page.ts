import { loadKin } from '../store/authors.ts';
import type { Store } from '../store/db.ts';
import { papersOf } from '../store/derive.ts';
import { loadPerson } from '../store/people.ts';
import { present } from '../store/present.ts';
import { whoStays } from '../store/who-stays.ts';
import { decisionsAbout, papersNamed } from '../view/corrections-view.ts';
import { personPageView } from '../view/person-page-view.ts';
import type { PersonPageView } from '../view/person-types.ts';
import { loadBesides } from './besides.ts';

/** The page of an author, or of whom they were merged into; null where the store knows neither any more. */
export async function loadPersonPage(
  store: Store,
  asked: number,
  { showsScores }: { showsScores: boolean },
): Promise<PersonPageView | null> {
  const id = (await whoStays(store, [asked])).get(asked);
  const author = id === undefined ? undefined : await store.authors.get(id);
  if (!author) return null;
  const [person, kin, all] = await Promise.all([
    loadPerson(store, author.id),
    loadKin(store, [author]),
    store.decisions.toArray(),
  ]);
  const decisions = decisionsAbout(author, all);
  const papers = await papersOf(store, [author, ...kin]);
  for (const paper of present(await store.papers.bulkGet(papersNamed(decisions)))) papers.set(paper.id, paper);
  const others = await loadBesides(store, [author], papers);
  return personPageView({ author, person, others, kin, papers, decisions, showsScores });
}
