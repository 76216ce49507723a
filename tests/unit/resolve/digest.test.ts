import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import type { PaperReading } from '../../../lib/model/page-reading.ts';
import { workDigest } from '../../../lib/resolve/digest/index.ts';
import { savePapersFromPage } from '../../../lib/resolve/save-from-page.ts';
import { createScorer } from '../../../lib/resolve/score-papers.ts';
import { packFirstSeen } from '../../../lib/scores/novelty/first-seen.ts';
import type { Novelty } from '../../../lib/scores/novelty/types.ts';
import type { PaperScores } from '../../../lib/scores/types.ts';
import { followAuthor } from '../../../lib/store/authors.ts';
import type { Store } from '../../../lib/store/db.ts';
import { forgetVisits, metDays, noteMet } from '../../../lib/store/met-papers.ts';
import { editReading } from '../../../lib/store/reading-list.ts';
import type { DigestFindings } from '../../../lib/view/digest-view.ts';
import { aPaperReading, aProfile } from '../support/builders.ts';
import { authorNamed } from '../support/people.ts';
import { aStore, save } from '../support/store.ts';
import { lacking, novelty } from '../view/scores.ts';

const [monday, tuesday] = ['2026-11-23T09:00:00.000Z', '2026-11-24T09:00:00.000Z'];
const sheep = aPaperReading('2611.00001', 'Counting woolly sheep with few labels', ['Ada Quill', 'Bo Tern']);
const goats = aPaperReading('2611.00002', 'Colouring random graphs', ['Maya Hart']);
const wool = aPaperReading('2611.00003', 'Woolly sheep counting without labels', ['Hui Ye']);
let store: Store;

beforeEach(async () => {
  store = await aStore();
});

/** All that is said of Tuesday, in order. */
async function worked(scorer: Parameters<typeof workDigest>[2]['scorer'] = null, stopAfter = 99) {
  const said: DigestFindings[] = [];
  await workDigest(store, '2026-11-24', { scorer, now: tuesday }, (now) => said.push(now) < stopAfter);
  return said;
}

async function whole(scorer: Parameters<typeof workDigest>[2]['scorer'] = null): Promise<DigestFindings> {
  const last = (await worked(scorer)).at(-1);
  if (!last) throw new Error('Nothing was said.');
  return last;
}

/** Scores as they are told here, by title. */
function scorerOf(scores: Record<string, Novelty>) {
  const asked: number[] = [];
  const score = async (papers: readonly PaperReading[]) => {
    asked.push(papers.length);
    return papers.map(({ title }) => ({ novelty: scores[title] ?? lacking('abstract', 0, 1) }) as PaperScores);
  };
  return { score, asked };
}

test('a paper stands on the days on which it was first and last met, until that is forgotten', async () => {
  await noteMet(store, 'cs.LG', [sheep], monday);
  await noteMet(store, 'cs.CL', [sheep, goats], tuesday);
  expect(await metDays(store)).toEqual(['2026-11-24', '2026-11-23']);
  expect((await whole()).met.map(({ id, listings }) => [id, listings])).toEqual([
    ['2611.00002', ['cs.CL']],
    ['2611.00001', ['cs.LG', 'cs.CL']],
  ]);
  const said: DigestFindings[] = [];
  await workDigest(store, '2026-11-23', { scorer: null, now: tuesday }, (now) => said.push(now) > 0);
  expect(said.at(-1)?.met.map(({ id }) => id)).toEqual(['2611.00001']);
  await forgetVisits(store);
  expect(await metDays(store)).toEqual([]);
  expect((await whole()).met).toEqual([]);
});

test('followed authors are found as on a page: the list holds it, so confirmed; the name alone says nothing', async () => {
  await save(
    store,
    aProfile('Ada Quill', [{ title: sheep.title, names: ['Ada Quill', 'Bo Tern'], arxivId: sheep.arxivId }]),
  );
  await save(store, aProfile('Maya Hart', [{ title: 'Proteins of the skin', names: ['Maya Hart', 'Q. Wu'] }]));
  await noteMet(store, 'cs.LG', [goats, sheep, wool], tuesday);
  expect((await whole()).followed).toEqual({ papers: [], follows: false });
  for (const name of ['Ada Quill', 'Maya Hart']) await followAuthor(store, (await authorNamed(store, name)).id, true);
  const { followed } = await whole();
  expect(followed?.follows).toBe(true);
  expect(followed?.papers).toEqual([{ paper: sheep, authors: [{ name: 'Ada Quill', outcome: 'confirmed' }] }]);
});

test('a met paper is held against what was saved, but not against itself nor what was set aside', async () => {
  await noteMet(store, 'cs.LG', [sheep, goats, wool], tuesday);
  expect((await whole()).close).toEqual({ papers: [], saved: 0 });
  const [id = 0] = await savePapersFromPage(store, [sheep], 'https://arxiv.org/list/cs.LG/new', monday);
  const { close } = await whole();
  expect(close?.saved).toBe(1);
  expect(close?.papers.map(({ paper, near, savedAt }) => [paper.arxivId, near.paperId, savedAt])).toEqual([
    [wool.arxivId, id, monday],
  ]);
  await editReading(store, [id], { status: 'set aside' }, tuesday);
  expect((await whole()).close?.papers).toEqual([]);
});

test('an abstract that the store knows counts where the listing prints none', async () => {
  const abstract = 'Shepherds estimate flocks by drones over hills';
  const listed = aPaperReading('2611.00004', 'A report', ['Jun Wen']);
  await savePapersFromPage(
    store,
    [{ ...aPaperReading('2611.00005', 'Another', ['Jun Wen']), abstract }],
    'https://arxiv.org/',
    monday,
  );
  await noteMet(store, 'cs.LG', [listed, goats, sheep, wool], tuesday);
  expect((await whole()).close?.papers).toEqual([]);
  const profile = aProfile('Jun Wen', [{ title: listed.title, names: ['Jun Wen'], arxivId: listed.arxivId }]);
  const papers = profile.papers.map((one) => ({ ...one, record: { ...one.record, abstract } }));
  await save(store, { ...profile, papers });
  expect((await whole()).close?.papers.map(({ paper }) => paper.arxivId)).toEqual([listed.arxivId]);
});

test('far is what is estimated at 80 or more and reliable, the farthest first; the rest says what it lacks', async () => {
  const far = (value: number, more: object = {}) => ({ ...novelty, value, ...more });
  const titles: Record<string, Novelty> = {
    A: far(80),
    B: far(95, { confidence: 'low' }),
    C: far(97, { confidence: 'high' }),
    D: far(79),
    E: lacking('terms', 3, 40),
  };
  const papers = [...Object.keys(titles), 'F', 'G'].map((title, at) =>
    aPaperReading(`2611.0001${at}`, title, ['Hui Ye']),
  );
  await noteMet(store, 'cs.LG', papers, tuesday);
  const scorer = scorerOf(titles);
  const said = await worked(scorer);
  const found = said.at(-1)?.far;
  if (!found || !('papers' in found)) throw new Error('Nothing was scored.');
  expect(found.papers.map(({ paper, novelty: { value } }) => [paper.title, value])).toEqual([
    ['C', 97],
    ['A', 80],
  ]);
  // Four have a number; two lack an abstract and one has too little text.
  expect(found).toMatchObject({ scored: 4, lack: { lacks: 'abstract' } });
  expect(scorer.asked.reduce((sum, one) => sum + one, 0)).toBe(7);
  expect(scorer.asked[0]).toBe(1);
  // What was looked at only grows, and nothing is listed before all was.
  const progress = said.flatMap(({ far: now }) => (now && 'done' in now ? now.done : []));
  expect(progress).toEqual([...progress].sort((a, b) => a - b));
  expect(progress.at(-1)).toBe(7);
});

test('over an empty corpus nothing is far, and it is said how many papers are missing', async () => {
  const abstract = Array.from({ length: 60 }, (_, at) => `word${String.fromCharCode(97 + (at % 26))}${at}x`).join(' ');
  await noteMet(store, 'cs.LG', [{ ...sheep, abstract }], tuesday);
  const file = path.resolve(import.meta.dirname, '../../../assets/public/weights/attention.bin');
  const tables = { attention: new Uint8Array(readFileSync(file)), 'first-seen': packFirstSeen(new Map()) };
  const { far } = await whole(
    createScorer(
      async () => store,
      async (name) => tables[name],
    ),
  );
  expect(far).toMatchObject({ papers: [], scored: 0, lack: { lacks: 'earlier papers', has: 0, needs: 1_000 } });
});

test('scores switched off are not asked for, and one who left is not worked for', async () => {
  await noteMet(store, 'cs.LG', [sheep, goats, wool], tuesday);
  expect((await whole()).far).toBeNull();
  const scorer = scorerOf({});
  expect(await worked(scorer, 2)).toHaveLength(2);
  expect(scorer.asked).toEqual([]);
  expect(await worked(scorer, 4)).toHaveLength(4);
  expect(scorer.asked).toEqual([1]);
});
