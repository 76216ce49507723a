import type { Paper } from '../../model/paper.ts';
import { mergeRecords } from '../../papers/merge-records.ts';
import { eraseRow } from '../authors.ts';
import { forgetGone } from '../corpus/forget-gone.ts';
import { namedAuthors } from '../corrections/named.ts';
import type { Store, Tombstone } from '../db.ts';
import type { Derive } from '../derive.ts';
import { isEqual } from '../is-equal.ts';
import { present } from '../present.ts';
import { putEntries } from '../reading-list.ts';
import { loadDecisions, settle } from '../settle.ts';
import { undoImport } from '../undo-import.ts';
import { erasedHere } from './erased-here.ts';
import { loadTheirs, type Theirs, undoneImports } from './load-theirs.ts';
import { type MergedAuthors, mergeAuthors } from './merge-authors.ts';
import { type Ids, mergeDecisions, tombstoneWithOurIds, withOurIds } from './merge-decisions.ts';
import { mergeKept } from './merge-kept.ts';
import { type MergedPapers, mergePapers } from './merge-papers.ts';
import { type MergedReading, mergeReading } from './merge-reading.ts';
import type { MergeReport } from './types.ts';

const mostExamples = 20;

/**
 * Makes everything that another store knows known here, in one transaction: all of it or nothing. Which of the two is
 * merged into which does not matter to what they say in the end, and merging again changes nothing:
 *
 * | there | here | in the end |
 * | --- | --- | --- |
 * | a paper, a profile | the same | what both were told of it |
 * | an entry of the reading list | the same paper's | part by part, lib/merge/merge-entries.ts |
 * | deleted | edited | deleted; the edit is kept with it |
 * | an import taken back, an author erased, a correction taken back | still there | gone, unless it was said again since |
 * | a correction | another on the same matter | the later |
 * | followed | not | followed |
 * | a group joined or left, a kept comparison | the same, changed too | the later |
 * | a note on an author | another, written without knowing it | both, one after the other |
 * | a kept comparison, changed | deleted | deleted |
 * | an entry of a listing marked as seen | not | seen |
 *
 * The corpus and what waits to be asked stay each machine's own.
 */
export async function mergeStores(store: Store, other: Store, derive: Derive, now: string): Promise<MergeReport> {
  const theirs = await loadTheirs(other);
  const undone = await takeBackImports(store, theirs, derive);
  const report = await store.transaction('rw', store.tables, async () => merge(store, theirs, undone, derive, now));
  await forgetGone(store);
  return report;
}

/** What `mergeStores` would do; nothing is changed. */
export async function previewMerge(store: Store, other: Store, derive: Derive, now: string): Promise<MergeReport> {
  const theirs = await loadTheirs(other);
  const undone = undoneImports([...(await store.tombstones.toArray()), ...theirs.tombstones]);
  let report: MergeReport | undefined;
  await store
    .transaction('rw', store.tables, async (transaction) => {
      report = await merge(store, theirs, undone, derive, now);
      transaction.abort();
    })
    .catch((error: unknown) => {
      // The end that was meant.
      if (!report) throw error;
    });
  if (!report) throw new Error('The merge could not be tried.');
  return report;
}

/** Takes back here what was taken back there. Returns all imports that were, here or there. */
async function takeBackImports(store: Store, { tombstones }: Theirs, derive: Derive): Promise<Set<number>> {
  for (const id of undoneImports(tombstones)) if (await store.imports.get(id)) await undoImport(store, id, derive);
  return undoneImports([...(await store.tombstones.toArray()), ...tombstones]);
}

async function merge(
  store: Store,
  theirs: Theirs,
  undone: ReadonlySet<number>,
  derive: Derive,
  now: string,
): Promise<MergeReport> {
  const papers = await mergePapers(store, theirs.papers, undone);
  const erased = await store.tombstones.filter(({ id }) => id.startsWith('author:')).toArray();
  const authors = await mergeAuthors(store, theirs.authors, papers, { undone, erased, derive });
  const reading = await mergeReading(store, theirs.reading, papers.ids);
  const titles = await titlesOf(store, papers, reading);
  // Before the papers: one of nobody stays because it is on the list.
  await putEntries(store, reading.entries);
  const counts = await mergeSaid(store, theirs, { papers, authors }, derive);
  await follow(store, authors);
  const kept = await mergeKept(store, theirs, authors.ids);
  await mergeImports(store, theirs, { papers: papers.ids, authors: authors.ids }, undone);
  const erasing = await erasedHere(store, theirs.tombstones, derive);
  for (const id of erasing) await eraseRow(store, id, now, derive);
  return {
    ...reading.counts,
    authorsAdded: authors.fresh,
    authorsChanged: authors.changed,
    authorsErased: erasing.length,
    ...counts,
    ...kept,
    examples: reading.changes
      .slice(0, mostExamples)
      .map(({ paper, what }) => ({ title: titles.get(paper) ?? '', what })),
  };
}

/** Papers, profiles and corrections, in one settling. */
async function mergeSaid(
  store: Store,
  theirs: Theirs,
  { papers, authors }: { papers: MergedPapers; authors: MergedAuthors },
  derive: Derive,
): Promise<Pick<MergeReport, 'papersAdded' | 'decisionsAdded' | 'decisionsGone'>> {
  const ids: Ids = { authors: authors.ids, papers: papers.ids };
  const tombstones = theirs.tombstones.flatMap((one) => tombstoneWithOurIds(one, ids) ?? []);
  await keepLaterTombstones(store, tombstones);
  const [ours, all] = [await loadDecisions(store), await store.tombstones.toArray()];
  const merged = mergeDecisions(
    ours,
    theirs.decisions.flatMap((one) => withOurIds(one, ids) ?? []),
    all,
  );
  const reprofile = (profiles: MergedAuthors['added']) => {
    for (const [id, news] of authors.added) profiles.set(id, [...(profiles.get(id) ?? []), ...news]);
  };
  // What only people listed who are erased here would be nobody's.
  const isLost = ({ authors: own }: Paper) => own.length > 0 && !own.some((id) => authors.ids.has(id));
  const lost = new Set(theirs.papers.filter(isLost).map(({ id }) => papers.ids.get(id)));
  const changed = new Map([...papers.all].filter(([, { before, after }]) => before !== after));
  const mayGo = ({ id }: Paper) => lost.has(id) && papers.fresh.has(id);
  const [before, after] = [new Map(ours.map((one) => [one.id, one])), new Set(merged.map(({ id }) => id))];
  const added = merged.filter((one) => !isEqual(before.get(one.id), one));
  const gone = ours.filter(({ id }) => !after.has(id));
  // Whom a correction is about is arranged anew, also where nothing else is new of them.
  const about = [...authors.added.keys(), ...[...added, ...gone].flatMap(namedAuthors)];
  await settle(store, { authors: about, papers: changed, reprofile, reword: () => merged, mayGo }, derive);
  const kept = present(await store.papers.bulkGet([...papers.fresh]));
  return { papersAdded: kept.length, decisionsAdded: added.length, decisionsGone: gone.length };
}

async function keepLaterTombstones(store: Store, theirs: readonly Tombstone[]): Promise<void> {
  const ours = new Map((await store.tombstones.toArray()).map((one) => [one.id, one.at]));
  await store.tombstones.bulkPut(theirs.filter(({ id, at }) => (ours.get(id) ?? '') < at));
}

async function follow(store: Store, { followed }: MergedAuthors): Promise<void> {
  const rows = present(await store.authors.bulkGet([...followed]));
  for (const row of rows) if (!row.followed) await store.authors.update(row.id, { followed: true });
}

/** The imports that only they made, so that they can be taken back here too; and what their judge said. */
async function mergeImports(store: Store, theirs: Theirs, { authors, papers }: Ids, undone: ReadonlySet<number>) {
  const known = new Set(
    (await store.imports.bulkGet(theirs.imports.map(({ id }) => id))).flatMap((row) => row?.id ?? []),
  );
  // What was under way there goes on there.
  const fresh = theirs.imports.filter(({ id, state }) => state === 'done' && !known.has(id) && !undone.has(id));
  const wanted = new Set(fresh.map(({ id }) => id));
  const ours = (ids: readonly number[], map: ReadonlyMap<number, number>) => ids.map((id) => map.get(id) ?? id);
  await store.imports.bulkAdd(fresh);
  await store.importChunks.bulkAdd(
    theirs.chunks
      .filter(({ importId }) => wanted.has(importId))
      .map(({ id: _, ...chunk }) => ({
        ...chunk,
        authorIds: ours(chunk.authorIds, authors),
        paperIds: ours(chunk.paperIds, papers),
        reading: chunk.reading.map((entry) => ({ ...entry, paper: papers.get(entry.paper) ?? entry.paper })),
      })),
  );
  const judged = await store.judgements.bulkGet(theirs.judgements.map(({ id }) => id));
  await store.judgements.bulkPut(theirs.judgements.filter((one, at) => (judged[at]?.at ?? '') < one.at));
}

async function titlesOf(store: Store, papers: MergedPapers, { changes }: MergedReading): Promise<Map<number, string>> {
  const ids = changes.slice(0, mostExamples).map(({ paper }) => paper);
  const rows = await store.papers.bulkGet(ids);
  return new Map(
    ids.flatMap((id, at) => {
      const row = papers.all.get(id)?.after ?? rows[at];
      return row ? [[id, mergeRecords(row).title] as const] : [];
    }),
  );
}
