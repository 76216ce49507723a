import type { Decision } from '../model/decision.ts';
import type { Paper, PaperRecord } from '../model/paper.ts';
import type { Store } from './db.ts';
import type { Derive } from './derive.ts';
import { findPapers } from './find-papers.ts';
import { mergeReading } from './merge/merge-reading.ts';
import type { IdMap } from './merge/types.ts';
import { type Lesson, withPageRecord } from './page-record.ts';
import { present } from './present.ts';
import { putEntries } from './reading-list.ts';
import { type PaperChange, settle, settleTables } from './settle.ts';

/**
 * A paper saved from its PDF is known by its arXiv id alone, and so is one that a decision of version 1 named
 * (upgrades/v002). Once its page tells the title, that row becomes one with the paper that a profile lists under it, and
 * what the reader said is about that one. Returns whether there was such a row.
 */
export async function joinStubs(store: Store, lessons: readonly Lesson[], derive: Derive): Promise<boolean> {
  const stubs = lessons.filter(({ paper }) => isStub(paper));
  if (stubs.length === 0) return false;
  return store.transaction('rw', settleTables(store), async () => {
    const listed = await findPapers(
      store,
      stubs.map(({ record: { title, date } }) => ({ title, date })),
    );
    const rows = await store.papers.bulkGet(stubs.map(({ paper }) => paper.id));
    const joined = stubs.flatMap(({ record }, index) => {
      const [paper, into] = [rows[index], listed[index]];
      return paper && into && canJoin(into, paper, record) ? [{ paper, into, record }] : [];
    });
    if (joined.length === 0) return false;
    const papers = new Map<number, PaperChange>();
    for (const { paper, into, record } of joined) {
      papers.set(paper.id, { before: paper, after: null });
      papers.set(into.id, { before: into, after: withPageRecord(into, record) });
    }
    const ids = new Map(joined.map(({ paper, into }) => [paper.id, into.id]));
    const reword = (decisions: Decision[]) => decisions.map((decision) => aboutJoined(decision, ids));
    await moveEntries(store, ids);
    await settle(store, { authors: [], papers, reword }, derive);
    return true;
  });
}

/** What the reading list says of rows that go, said of those that they became. */
async function moveEntries(store: Store, ids: IdMap): Promise<void> {
  const going = [...ids.keys()];
  const { entries } = await mergeReading(store, present(await store.reading.bulkGet(going)), ids);
  await store.reading.bulkDelete(going);
  await putEntries(store, entries);
}

function isStub({ records }: Paper): boolean {
  return records.every(({ title, arxivId }) => title === arxivId);
}

function canJoin(into: Paper, stub: Paper, { arxivId }: PaperRecord): boolean {
  return into.id !== stub.id && into.records.every((record) => !record.arxivId || record.arxivId === arxivId);
}

function aboutJoined(decision: Decision, ids: ReadonlyMap<number, number>): Decision {
  const paper = decision.kind === 'byline' ? ids.get(decision.paper) : undefined;
  if (decision.kind !== 'byline' || paper === undefined) return decision;
  const id = `byline|${paper}|${decision.position}|${decision.author}`;
  return { ...decision, id, paper, papers: decision.papers.map((anchor) => ({ ...anchor, id: paper })) };
}
