import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import { createCorpus } from '../../../lib/corpus/corpus.ts';
import { dayOf } from '../../../lib/corpus/day.ts';
import type { Judgement } from '../../../lib/model/judgement.ts';
import type { PaperReading } from '../../../lib/model/page-reading.ts';
import { type Paper, paperRecordSchema } from '../../../lib/model/paper.ts';
import { profileSchema } from '../../../lib/model/profile.ts';
import { ReferenceScales } from '../../../lib/resolve/reference-scales.ts';
import { createScorer, type LoadBundled } from '../../../lib/resolve/score-papers.ts';
import { nothingSeen, packFirstSeen } from '../../../lib/scores/novelty/first-seen.ts';
import { measure } from '../../../lib/scores/novelty/measure.ts';
import type { NoveltyScore } from '../../../lib/scores/novelty/types.ts';
import type { PaperScores } from '../../../lib/scores/types.ts';
import { addToCorpus, removeFromCorpus } from '../../../lib/store/corpus/change-corpus.ts';
import { loadSegments } from '../../../lib/store/corpus/segments.ts';
import type { Store } from '../../../lib/store/db.ts';
import { aTopic, followingPaper, type InventedPaper, newWords, papersOf, seeded } from '../scores/novelty/invented.ts';
import { aPaperReading, aProfile } from '../support/builders.ts';
import { aStore, save } from '../support/store.ts';

vi.mock('../../../lib/scores/novelty/measure.ts', async (original) => {
  const real = await original<typeof import('../../../lib/scores/novelty/measure.ts')>();
  return { ...real, measure: vi.fn(real.measure) };
});
vi.setConfig({ testTimeout: 30_000 });

const at = '2026-11-24T09:00:00Z';
const random = seeded(5);
const topic = aTopic('cs.LG');
const other = aTopic('math.ST');
const papers = papersOf([topic, topic, other], 1_100, { from: 18_000, to: 18_900, random });
const weights = path.resolve(import.meta.dirname, '../../../assets/public/weights');
const attention = new Uint8Array(readFileSync(path.join(weights, 'attention.bin')));
const loadTables: LoadBundled = async (name) => (name === 'attention' ? attention : packFirstSeen(new Map()));
let store: Store;

beforeEach(async () => {
  store = await aStore();
  await addToCorpus(store, papers);
  vi.mocked(measure).mockClear();
});

const scorerOf = (from = store, load = loadTables) => createScorer(async () => from, load);

/** A paper as a page of 2022 shows it. */
function onPage(arxivId: string, { title, abstract, category } = followingPaper(topic, 0, random)): PaperReading {
  return { ...aPaperReading(arxivId, title, ['Ada Quill']), abstract, categories: [category] };
}

async function scoreOf(paper: PaperReading, scorer = scorerOf()): Promise<NoveltyScore> {
  const [scores] = await scorer.score([paper], at);
  if (scores?.novelty.kind !== 'score') throw new Error(`There is no score: ${JSON.stringify(scores?.novelty)}`);
  return scores.novelty;
}

/** The paper among those of an imported profile, with whatever its record says besides. */
async function keep({ arxivId, title }: PaperReading, record: object): Promise<void> {
  const profile = aProfile('Ada Quill', [{ title, names: ['Ada Quill'], arxivId }]);
  await save(
    store,
    profileSchema.parse({
      ...profile,
      papers: profile.papers.map((paper) => ({ ...paper, record: { ...paper.record, ...record } })),
    }),
  );
}

test('scores come in the order of the papers', async () => {
  const original = papers[500];
  const copy = onPage('2201.00001', original && { ...original, title: `${newWords(1)[0]} ${original.title}` });
  const plain = onPage('2201.00002');
  const short = { ...onPage('2201.00003'), abstract: 'One word.' };
  const summed = (scores: PaperScores[]) =>
    scores.map(({ novelty }) => (novelty.kind === 'score' ? novelty.copyOf?.key : novelty.lacks));
  const scorer = scorerOf();
  expect(summed(await scorer.score([copy, plain, short], at))).toEqual([original?.key, undefined, 'terms']);
  expect(summed(await scorer.score([short, copy, plain], at))).toEqual(['terms', original?.key, undefined]);
  expect(await scorer.score([], at)).toEqual([]);
});

test('an abstract that the page does not show is taken from the store, and one that it shows is not', async () => {
  const { abstract, ...listed } = onPage('2201.00001');
  const another = followingPaper(topic, 0, random);
  const expected = await scoreOf({ ...listed, abstract });
  await keep(listed, { abstract });
  expect(await scoreOf(listed)).toEqual(expected);
  const shown = await scoreOf({ ...listed, abstract: another.abstract });
  expect(shown.explanation).not.toEqual(expected.explanation);
});

test('without an abstract or a date there is no score, and it is said which is missing', async () => {
  const { abstract, ...listed } = onPage('2201.00001');
  const [scores] = await scorerOf().score([listed], at);
  expect(scores).toMatchObject({
    novelty: { kind: 'refused', lacks: 'abstract' },
    attention: { reason: 'no-abstract' },
  });
  const record = paperRecordSchema.parse({
    source: { format: 'test', label: 'A test', observedAt: at },
    title: listed.title,
    categories: ['cs.LG'],
    abstract,
  });
  const undated: Paper = { id: 1, records: [record], authors: [] };
  const dated: Paper = {
    id: 2,
    records: [{ ...record, date: { value: '2022-03', isYearInferred: false } }],
    authors: [],
  };
  const [without, withDate] = await scorerOf().scoreStored([undated, dated], at);
  expect(without).toMatchObject({ novelty: { kind: 'refused', lacks: 'date' }, attention: { reason: 'no-year' } });
  expect(withDate).toMatchObject({ novelty: { kind: 'score' }, attention: { value: expect.any(Number) } });
});

test('the day that the corpus knows of a paper wins over the later one of a listing', async () => {
  const known: InventedPaper = { ...followingPaper(topic, 18_700, random), key: 'arxiv:2201.00007' };
  const before = await scoreOf(onPage('2201.00007', known));
  expect(before.earlier).toBe(1_100);
  // Enough earlier papers that there is a score at that day too.
  await addToCorpus(store, [known, ...papersOf([topic, other], 400, { from: 17_000, to: 17_900, random })]);
  const earlier = papers.filter(({ day }) => day < 18_700).length + 400;
  const listed = await scoreOf(onPage('2201.00007', known));
  expect(listed.earlier).toBe(earlier);
  expect(listed.copyOf).toBeNull();
  // An earlier date on the page wins over both.
  const dated = { ...onPage('2201.00007', known), date: { value: '2020-12-01', isYearInferred: false } };
  const day = dayOf(dated.date) ?? 0;
  const [scores] = await scorerOf().score([dated], at);
  expect(scores?.novelty).toMatchObject({ earlier: papers.filter((paper) => paper.day < day).length + 400 });
});

test('what papers of reference measured is kept, and measured anew where the corpus is another', async () => {
  const paper = onPage('2201.00001');
  const measured = async (scorer = scorerOf()) => {
    vi.mocked(measure).mockClear();
    const { references, earlier } = await scoreOf(paper, scorer);
    expect(references).toEqual({ papers: 400, of: 'cs.LG' });
    return [vi.mocked(measure).mock.calls.length, earlier];
  };
  const scorer = scorerOf();
  // The paper itself, and those it is compared with.
  expect(await measured(scorer)).toEqual([401, 1_100]);
  expect((await store.references.get('cs.LG'))?.keys).toHaveLength(400);
  // The same scorer knows the answer, and that of a worker that was started again measures the paper alone.
  expect(await measured(scorer)).toEqual([0, 1_100]);
  expect(await measured()).toEqual([1, 1_100]);
  // A few papers more are noticed, and change nothing of what was measured.
  const few = papersOf([other], 5, { from: 17_000, to: 17_900, random });
  await addToCorpus(store, few);
  expect(await measured(scorer)).toEqual([1, 1_105]);
  // A third more, and as many fewer.
  const many = papersOf([other], 500, { from: 17_000, to: 17_900, random });
  await addToCorpus(store, many);
  expect(await measured(scorer)).toEqual([401, 1_605]);
  await removeFromCorpus(
    store,
    many.map(({ key }) => key),
  );
  expect(await measured(scorer)).toEqual([401, 1_105]);
  // New papers of the category take the place of the oldest, and only they are measured.
  await addToCorpus(store, papersOf([topic], 7, { from: 18_901, to: 18_908, random }));
  expect(await measured(scorer)).toEqual([8, 1_112]);
});

test('kept measures score a paper as those measured now', async () => {
  const listing = Array.from({ length: 20 }, (_, at) => onPage(`2201.${10_000 + at}`));
  const first = await scorerOf().score(listing, at);
  expect(await scorerOf().score(listing, at)).toEqual(first);
  const corpus = createCorpus(await loadSegments(store));
  const scaleOfField = async (from: Store) =>
    (await new ReferenceScales(from, corpus, nothingSeen).for('cs.LG', 19_000)).scale;
  const [now, kept] = [await scaleOfField(await aStore()), await scaleOfField(store)];
  const places = corpus.latest(19_000, 20, (category) => category === 'cs.LG');
  for (const [index, terms] of corpus.termsOf(places).entries()) {
    const day = corpus.paperAt(places[index] ?? { at: 0, paper: 0 }).day;
    const { measured } = measure(corpus, { terms, day }, nothingSeen);
    expect(kept.place(measured)).toEqual(now.place(measured));
  }
});

test('papers of one page share the papers that they are compared with', async () => {
  await scorerOf().score(
    ['2201.00001', '2201.00002', '2201.00003'].map((id) => onPage(id)),
    at,
  );
  expect(measure).toHaveBeenCalledTimes(400 + 3);
});

test('a paper that calls itself a survey is scored as one', async () => {
  const paper = onPage('2201.00001');
  expect(await scoreOf({ ...paper, title: `${paper.title}: A Survey` })).toMatchObject({ isSurvey: true });
  expect(await scoreOf(paper)).toMatchObject({ isSurvey: false });
});

test('what the reader’s judge said and what a source reported come along', async () => {
  const paper = onPage('2201.00001');
  const claim = { metric: 'novelty', value: 71, label: 'Novelty', unit: 'percent', basis: 'reported' } as const;
  await keep(paper, { claims: [claim] });
  const judged = (id: string, of: string, when: string): Judgement => ({
    id,
    paper: of,
    provider: 'server',
    host: 'localhost:11434',
    model: 'test',
    stamp: '',
    rubric: '1',
    promptHash: '',
    inputHash: '',
    status: 'ok',
    values: { novelty: 50, soundness: 50, clarity: 50 },
    spread: { novelty: null, soundness: null, clarity: null },
    runs: { asked: 1, good: 1 },
    quotes: [],
    suspicious: false,
    isShortened: false,
    reason: null,
    at: when,
  });
  const [older, newer] = [
    judged('a', 'arxiv:2201.00001', '2026-11-20T00:00:00Z'),
    judged('b', 'arxiv:2201.00001', '2026-11-21T00:00:00Z'),
  ];
  await store.judgements.bulkAdd([older, newer, judged('c', 'arxiv:2201.00002', at)]);
  const [known, unknown] = await scorerOf().score([paper, onPage('2201.00003')], at);
  expect(known?.judgements).toEqual([newer, older]);
  expect(known?.reported).toEqual([{ claim, source: expect.objectContaining({ label: 'A test' }) }]);
  expect([unknown?.judgements, unknown?.reported]).toEqual([[], []]);
});

test('tables that could not be read are asked for again next time, and once only when they could', async () => {
  const load = vi.fn(loadTables).mockRejectedValueOnce(new Error('The file is not there.'));
  const scorer = scorerOf(store, load);
  const paper = onPage('2201.00001');
  await expect(scorer.score([paper], at)).rejects.toThrow('The file is not there.');
  const { value } = await scoreOf(paper, scorer);
  expect(value).toBeGreaterThanOrEqual(0);
  await scoreOf(paper, scorer);
  expect(load.mock.calls.map(([name]) => name)).toEqual(['first-seen', 'attention', 'first-seen', 'attention']);
});

test('an empty corpus refuses, and says how many papers it takes', async () => {
  const [scores] = await scorerOf(await aStore()).score([onPage('2201.00001')], at);
  expect(scores?.novelty).toMatchObject({ kind: 'refused', lacks: 'earlier papers', has: 0, needs: 1_000 });
});
