import type { Answer, Question } from '../../lib/model/lookup.ts';
import { dueRefresh, isAbout, newestOf, saysTheSame } from '../../lib/resolve/due-refreshes.ts';
import { SourceProblem, type SourceService } from '../../lib/sources/types.ts';
import type { Store } from '../../lib/store/db.ts';
import { addLookups, newLookup } from '../../lib/store/lookups.ts';
import type { LookupWorld } from './lookup-queue.ts';

/** After so long a service is asked again about an author of whom it knew nothing new. */
const lookedAtHoldsMs = 7 * 86_400_000;

/** Puts on the queue what is due about the authors whom the reader follows. Returns whether a service is on for it. */
export async function enqueueRefreshes(world: LookupWorld, store: Store): Promise<boolean> {
  const settings = await world.settings();
  const services = world.services.filter(({ id }) => settings[id].isOn && settings[id].refreshes);
  if (services.length === 0) return false;
  const followed = await store.authors.filter((author) => author.followed).toArray();
  const now = world.now();
  const due = followed.flatMap((author) =>
    services.flatMap((service) => {
      const question = dueRefresh(author, service, now);
      return question ? [newLookup(service.id, question, new Date(now).toISOString())] : [];
    }),
  );
  await addLookups(store, due, ({ answeredAt }) => now - Date.parse(answeredAt ?? '') < lookedAtHoldsMs);
  return true;
}

/**
 * Saves what a service said of a followed author as one more profile of theirs, where it says anything new; all of one
 * day is one import. Returns the answer without the papers, which are in the store now.
 */
export async function keepRefreshed(
  world: Pick<LookupWorld, 'importFound'>,
  store: Store,
  service: Pick<SourceService, 'id' | 'label'>,
  question: Extract<Question, { kind: 'author' }>,
  answer: Answer,
): Promise<Answer> {
  const [profile] = answer.profiles;
  if (!profile) return answer;
  const brief = { profiles: [{ ...profile, papers: [] }], papers: [] };
  if (!isAbout(profile, question.ids)) {
    throw new SourceProblem('changed', `${service.label} answers with somebody else under this author’s identifier.`);
  }
  const author = await store.authors.get(question.authorId);
  // Unfollowed or erased while it was asked: nothing is brought in that nobody wants.
  if (!author?.followed) return brief;
  const known = newestOf(author, service);
  if (known && (await saysTheSame(store, known, profile))) return brief;
  const at = profile.source.observedAt;
  const label = { format: service.id, label: `${service.label}, refreshed ${at.slice(0, 10)}`, at };
  await world.importFound(store, [{ kind: 'profile', profile }], label, { appendsToLabel: true });
  return brief;
}
