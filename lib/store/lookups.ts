import { paperKeys } from '../ids/paper-key.ts';
import { titleKey } from '../ids/title-key.ts';
import type { Answer, Lookup, Question, SoughtPaper, SourceId } from '../model/lookup.ts';
import type { Store } from './db.ts';

/** A question to a service, on its way. */
export function newLookup(source: SourceId, question: Question, at: string): Lookup {
  return { id: `${source}|${lookupKey(question)}`, source, question, askedAt: at, state: 'waiting', tries: 0 };
}

/** What is asked, whoever is asked: `find-author|arxiv:2309.13681|2`. */
export function lookupKey(question: Question): string {
  switch (question.kind) {
    case 'find-author':
      return `find-author|${paperKey(question.byline)}|${question.byline.position}`;
    case 'author':
      return `author|${question.authorId}`;
    case 'paper':
      return `paper|${paperKey(question.paper)}`;
  }
}

function paperKey(paper: SoughtPaper): string {
  return (paperKeys(paper)[0] ?? `title:${titleKey(paper.title)}`).slice(0, 320);
}

/**
 * Puts questions on the queue. One that waits keeps its place; one that stopped is asked anew; one that was answered only
 * where the answer no longer holds, and until the next is there it stays.
 */
export async function addLookups(
  store: Store,
  lookups: readonly Lookup[],
  holds: (known: Lookup, asked: Lookup) => boolean,
): Promise<void> {
  await store.transaction('rw', store.lookups, async () => {
    const known = await store.lookups.bulkGet(lookups.map(({ id }) => id));
    const changed = lookups.filter((lookup, at) => {
      const before = known[at];
      return !(before?.state === 'waiting' || (before?.state === 'answered' && holds(before, lookup)));
    });
    const answers = new Map(known.map((row) => [row?.id, row?.answer]));
    await store.lookups.bulkPut(
      changed.map((lookup) => {
        const answer = answers.get(lookup.id);
        return { ...lookup, ...(answer && { answer }) };
      }),
    );
  });
}

/** Whether an asker who does not wait comes after all who do: nobody sits before the screen for a refresh. */
export function isRefresh({ question }: Pick<Lookup, 'question'>): boolean {
  return question.kind === 'author';
}

/** Up to `limit` questions to a service that may be asked now, whoever waits longest first, and what failed last. */
export async function dueLookups(store: Store, source: SourceId, now: string, limit: number): Promise<Lookup[]> {
  const waiting = await waitingFor(store, source).toArray();
  return waiting
    .filter(({ notBefore }) => notBefore === undefined || notBefore <= now)
    .sort(inTurn)
    .slice(0, limit);
}

function inTurn(a: Lookup, b: Lookup): number {
  return Number(isRefresh(a)) - Number(isRefresh(b)) || a.tries - b.tries || a.askedAt.localeCompare(b.askedAt);
}

/** When the next question may be asked; null where none waits. ISO 8601, UTC. */
export async function nextDue(store: Store): Promise<string | null> {
  const times = (await store.lookups.where({ state: 'waiting' }).toArray()).map(({ notBefore }) => notBefore ?? '');
  return times.length === 0 ? null : times.reduce((first, time) => (time < first ? time : first));
}

/** Keeps an answer, if the question was not forgotten in the meantime. `because`: why it is older than it should be. */
export async function keepAnswer(
  store: Store,
  id: string,
  { answer, at, because }: { answer: Answer; at: string; because?: string | undefined },
): Promise<void> {
  await store.lookups.where({ id }).modify((row) => {
    settle(row, 'answered', because);
    row.answer = answer;
    row.answeredAt = at;
  });
}

/** Notes why a question is not asked again, unless the reader says so. */
export async function stopLookup(store: Store, id: string, because: string): Promise<void> {
  await store.lookups.where({ id }).modify((row) => settle(row, 'stopped', because));
}

/** Stops everything that waits for a service. */
export async function stopSource(store: Store, source: SourceId, because: string): Promise<void> {
  await waitingFor(store, source).modify((row) => settle(row, 'stopped', because));
}

/**
 * Notes that a service gave no answer to a question, and why: neither it nor what else waits for the service is asked
 * before a time. A refresh that has to wait keeps nobody else waiting.
 */
export async function holdLookups(
  store: Store,
  failed: Lookup,
  { notBefore, because }: { notBefore: string; because: string },
): Promise<void> {
  await waitingFor(store, failed.source).modify((row) => {
    if (isRefresh(failed) && !isRefresh(row)) return;
    row.because = because;
    if ((row.notBefore ?? '') < notBefore) row.notBefore = notBefore;
    if (row.id === failed.id) row.tries += 1;
  });
}

/** How often, in sum, a service gave no answer to what waits for it. */
export async function triesOf(store: Store, source: SourceId): Promise<number> {
  return (await waitingFor(store, source).toArray()).reduce((sum, { tries }) => sum + tries, 0);
}

/** Asks anew what stopped or waits, now; null: all of it. */
export async function retryLookups(store: Store, ids: readonly string[] | null, at: string): Promise<void> {
  const rows = ids ? store.lookups.where('id').anyOf(ids) : store.lookups.where('state').anyOf('stopped', 'waiting');
  await rows.modify((row) => {
    if (row.state === 'answered') return;
    settle(row, 'waiting', undefined);
    row.tries = 0;
    row.askedAt = at;
  });
}

/** Forgets questions and their answers. With null all of them, and everything that services ever answered. */
export async function forgetLookups(store: Store, ids: readonly string[] | null): Promise<void> {
  if (ids) return store.lookups.bulkDelete([...ids]);
  await store.transaction('rw', store.lookups, store.cachedAnswers, () =>
    Promise.all([store.lookups.clear(), store.cachedAnswers.clear()]),
  );
}

/** Forgets what was asked of a service and what it answered; how often it was asked stays, for its pace holds on. */
export async function forgetSource(store: Store, source: SourceId): Promise<void> {
  await store.transaction('rw', store.lookups, store.cachedAnswers, () =>
    Promise.all([store.lookups.where({ source }).delete(), store.cachedAnswers.where({ source }).delete()]),
  );
}

/** Forgets answers given before a time. */
export async function pruneLookups(store: Store, before: string): Promise<void> {
  const answered = store.lookups.where({ state: 'answered' });
  await answered.filter(({ answeredAt }) => (answeredAt ?? '') < before).delete();
}

function waitingFor(store: Store, source: SourceId) {
  return store.lookups.where({ state: 'waiting' }).filter((row) => row.source === source);
}

function settle(row: Lookup, state: Lookup['state'], because: string | undefined): void {
  row.state = state;
  delete row.notBefore;
  delete row.because;
  if (because !== undefined) row.because = because;
}
