import { type Corpus, createCorpus } from '../corpus/corpus.ts';
import { categoryOf, dayOfPaper, type PaperDescription } from '../corpus/corpus-paper.ts';
import { paperTerms } from '../corpus/paper-terms.ts';
import type { Segment } from '../corpus/types.ts';
import { paperKeys } from '../ids/paper-key.ts';
import type { PaperReading } from '../model/page-reading.ts';
import type { Paper } from '../model/paper.ts';
import { mergeRecords } from '../papers/merge-records.ts';
import { estimateAttention } from '../scores/attention/estimate.ts';
import { type AttentionModel, readAttentionModel } from '../scores/attention/model.ts';
import { type FirstSeen, readFirstSeen } from '../scores/novelty/first-seen.ts';
import { callsItselfSurvey } from '../scores/novelty/genre.ts';
import { yearOf } from '../scores/novelty/measure.ts';
import { archiveOf } from '../scores/novelty/references.ts';
import { scoreNovelty } from '../scores/novelty/score.ts';
import type { Novelty } from '../scores/novelty/types.ts';
import type { PaperScores } from '../scores/types.ts';
import { loadSegments, placesOf } from '../store/corpus/segments.ts';
import type { Store } from '../store/db.ts';
import { findPapers } from '../store/find-papers.ts';
import { loadJudgementsOf } from '../store/judgements.ts';
import { ReferenceScales } from './reference-scales.ts';

/** Scores papers against the corpus as it is now; the tables behind it are read once. */
export interface Scorer {
  /** The scores of papers as a page shows them, completed by what the store knows, in their order. */
  score(papers: readonly PaperReading[], at: string): Promise<PaperScores[]>;
  /** The scores of papers of the store. */
  scoreStored(papers: readonly Paper[], at: string): Promise<PaperScores[]>;
}

/** Reads a table that comes with the extension. */
export type LoadBundled = (name: 'first-seen' | 'attention') => Promise<Uint8Array>;

interface Tables {
  firstSeen: FirstSeen;
  attention: AttentionModel;
}

/** The corpus as it was last read, and the scales made from it. */
interface Loaded {
  segments: readonly Segment[];
  corpus: Corpus;
  scales: ReferenceScales;
  /** How many papers of an archive are earlier than a day, by both. */
  ofField: Map<string, number>;
  /** What was found of papers, by all that it rests on: a page that is drawn anew asks again. */
  found: Map<string, Promise<Novelty>>;
}

export function createScorer(openStore: () => Promise<Store>, loadBundled: LoadBundled): Scorer {
  let tables: Promise<Tables> | undefined;
  let loaded: Loaded | undefined;
  const readOnce = (): Promise<Tables> => {
    // A failure is not kept: the next to ask tries again.
    tables ??= readTables(loadBundled).catch((error: unknown) => {
      tables = undefined;
      throw error;
    });
    return tables;
  };
  const current = async (store: Store) => {
    const { firstSeen, attention } = await readOnce();
    const segments = await loadSegments(store);
    if (!loaded || !isSame(loaded.segments, segments)) {
      const corpus = createCorpus(segments);
      loaded = {
        segments,
        corpus,
        scales: new ReferenceScales(store, corpus, firstSeen),
        ofField: new Map(),
        found: new Map(),
      };
    }
    return { ...loaded, firstSeen, attention };
  };
  const scoreAll = async (store: Store, described: readonly Described[], at: string) => {
    const judgements = await loadJudgementsOf(store, described.map(keyOf));
    // Once for all of them: each look at what the corpus is now is a transaction.
    const now = await current(store);
    const scores: PaperScores[] = [];
    for (const paper of described) {
      const own = judgements.get(keyOf(paper)) ?? [];
      scores.push({ ...(await scoreOne(now, paper, at)), judgements: own });
    }
    return scores;
  };
  return {
    async score(papers, at) {
      const store = await openStore();
      const rows = await findPapers(store, papers);
      return scoreAll(
        store,
        papers.map((paper, index) => complete(paper, rows[index])),
        at,
      );
    },
    async scoreStored(papers, at) {
      return scoreAll(await openStore(), papers.map(describe), at);
    },
  };
}

async function readTables(loadBundled: LoadBundled): Promise<Tables> {
  const [firstSeen, attention] = await Promise.all([loadBundled('first-seen'), loadBundled('attention')]);
  return { firstSeen: readFirstSeen(firstSeen), attention: readAttentionModel(attention) };
}

function isSame(before: readonly Segment[], now: readonly Segment[]): boolean {
  return before.length === now.length && before.every((segment, at) => segment === now[at]);
}

/** A paper, and what the store's sources say of it. */
type Described = PaperDescription & Pick<PaperScores, 'records'>;

function describe(paper: Paper): Described {
  return { ...mergeRecords(paper), records: paper.records };
}

/** A page's facts first: they are in front of the reader. */
function complete(page: PaperReading, row: Paper | undefined): Described {
  if (!row) return { ...page, records: [] };
  const known = describe(row);
  return {
    ...known,
    title: page.title || known.title,
    arxivId: page.arxivId,
    date: page.date ?? known.date,
    categories: page.categories.length > 0 ? page.categories : known.categories,
    abstract: page.abstract ?? known.abstract,
  };
}

type Current = Loaded & Tables;

function keyOf(paper: Described): string {
  return paperKeys(paper)[0] ?? '';
}

type Estimated = Omit<PaperScores, 'judgements'>;

async function scoreOne(current: Current, paper: Described, at: string): Promise<Estimated> {
  const keys = paperKeys(paper);
  const day = dayOf(current.segments, keys, paper, at);
  const category = categoryOf(paper);
  return {
    novelty: await noveltyOnce(current, paper, category, day),
    attention: estimateAttention(current.attention, {
      title: paper.title,
      abstract: paper.abstract,
      category,
      year: day === null ? null : yearOf(day),
    }),
    reported: paper.records.flatMap(({ claims = [], source }) => claims.map((claim) => ({ claim, source }))),
    records: paper.records,
  };
}

/** The day that the corpus knows, where it is earlier: a listing prints no dates, so it counts papers as of today. */
function dayOf(segments: readonly Segment[], keys: readonly string[], paper: Described, at: string): number | null {
  const days = segments.flatMap((segment) => {
    const place = keys.map((key) => placesOf(segment).get(key)).find((found) => found !== undefined);
    return place === undefined ? [] : (segment.days[place] ?? []);
  });
  const said = dayOfPaper(paper, at);
  return said === null && days.length === 0 ? null : Math.min(...days, said ?? Number.POSITIVE_INFINITY);
}

function noveltyOnce(current: Current, paper: Described, category: string, day: number | null): Promise<Novelty> {
  const id = JSON.stringify([paper.title, paper.abstract, category, day]);
  const known = current.found.get(id);
  if (known) return known;
  const found = noveltyOf(current, paper, category, day);
  current.found.set(id, found);
  // A failure is not kept: the next to ask tries again.
  found.catch(() => current.found.delete(id));
  return found;
}

async function noveltyOf(current: Current, paper: Described, category: string, day: number | null): Promise<Novelty> {
  const { corpus, scales, firstSeen } = current;
  const { title, abstract } = paper;
  if (!abstract) return without('abstract');
  if (day === null) return without('date');
  const terms = paperTerms(paper);
  const question = {
    title,
    target: { terms: [...terms.keys()], day, isSurvey: callsItselfSurvey({ title, abstract }) },
    words: [...terms.values()],
    ofField: countField(current, category, day),
  };
  return scoreNovelty(corpus, question, firstSeen, () => scales.for(category, day));
}

function without(lacks: 'abstract' | 'date'): Novelty {
  return { kind: 'refused', lacks, has: 0, needs: 1, explanation: { nearest: [], newTerms: [] } };
}

function countField({ corpus, ofField }: Loaded, category: string, day: number): number {
  const archive = archiveOf(category);
  const id = `${archive}|${day}`;
  const known = ofField.get(id) ?? corpus.countEarlier(day, (one) => archiveOf(one) === archive);
  ofField.set(id, known);
  return known;
}
