import type { Author } from '../model/author.ts';
import type { Lookup, SoughtByline, SoughtPaper } from '../model/lookup.ts';
import type { PageReading } from '../model/page-reading.ts';
import type { Paper } from '../model/paper.ts';
import type { Store } from '../store/db.ts';
import { papersOf } from '../store/derive.ts';
import { findPapers } from '../store/find-papers.ts';
import { newestProfile } from '../view/author-view.ts';
import type { BylineLookupView, LookupsView, PaperLookupView, RefreshView } from '../view/lookup-types.ts';
import { lookupSourceView, questionKey } from '../view/lookup-view.ts';
import { paperOffers } from '../view/paper-offer-view.ts';
import { namesakesOf } from '../view/person-option.ts';
import { soughtReading, standInPaper } from './candidates/sought-paper.ts';
import { pageRecord } from './page-record.ts';
import { resolvePage } from './resolve-page.ts';
import { type CandidateQuestion, proposalsIn, viewCandidates } from './view-candidates.ts';
import { onePaper } from './view-card.ts';

/** Where look-ups are shown. */
export interface LookupPlace {
  /** The page the reader has open; null in the library. */
  page: PageReading | null;
  labelOf: (source: Lookup['source']) => string;
  now: Date;
  /** Weighing takes a moment, and the same answers need not be weighed twice. */
  memory: CandidateMemory;
}

type Candidates = ReturnType<typeof viewCandidates>;

/** What was weighed, by everything it was weighed with. */
export type CandidateMemory = Map<string, Candidates>;

/** Every look-up as it stands, the newest question first. */
export async function viewLookups(store: Store, lookups: readonly Lookup[], place: LookupPlace): Promise<LookupsView> {
  const inTime = [...lookups].sort((a, b) => b.askedAt.localeCompare(a.askedAt));
  const groups = [...Map.groupBy(inTime, questionKey).values()];
  const view: LookupsView = { bylines: [], papers: [], refreshes: [] };
  for (const group of groups) {
    const question = group[0]?.question;
    if (question?.kind === 'find-author') view.bylines.push(await bylineLookup(store, group, question.byline, place));
    if (question?.kind === 'paper') view.papers.push(await paperLookup(store, group, question.paper, place));
    if (question?.kind === 'author') view.refreshes.push(refresh(group, question, place));
  }
  return view;
}

function shared(group: readonly Lookup[], { labelOf, now }: LookupPlace) {
  const [first] = group;
  return {
    key: first ? questionKey(first) : '',
    sources: group.map((lookup) => lookupSourceView(lookup, labelOf(lookup.source), now)),
  };
}

async function bylineLookup(
  store: Store,
  group: readonly Lookup[],
  byline: SoughtByline,
  place: LookupPlace,
): Promise<BylineLookupView> {
  const { name, position, arxivId, title } = byline;
  const [stored] = await findPapers(store, [identityOf(byline)]);
  const onPage = place.page?.papers.find((paper) => paper.arxivId === arxivId);
  const reading = soughtReading(byline, { onPage, stored, lookups: group });
  const { rows, matches } = await resolvePage(store, onePaper(reading));
  const at = reading.bylines.findIndex((one) => one.position === position);
  const match = matches[0]?.[at];
  const isSettled = match?.outcome === 'confirmed' && match.author !== null;
  const known = namesakesOf(byline, null, rows);
  const papers = await papersOf(store, known);
  const question = {
    position,
    reading,
    paper: stored ?? standInPaper(byline),
    known,
    knownPapers: papers,
    labelOf: place.labelOf,
  };
  const found = isSettled ? nobody : remembered(place.memory, group, question);
  const settled =
    isSettled && match.author ? { authorId: match.author.id, name: newestProfile(match.author).name } : null;
  return { ...shared(group, place), name, position, ...(arxivId && { arxivId }), title, ...found, settled };
}

const nobody: Candidates = { candidates: [], together: [] };
/** As many bylines as a page of the library may show. */
const mostRemembered = 300;

function remembered(memory: CandidateMemory, group: readonly Lookup[], question: CandidateQuestion): Candidates {
  const proposals = proposalsIn(group);
  if (proposals.length === 0) return nobody;
  const key = JSON.stringify([
    group.map(({ id, answeredAt }) => [id, answeredAt]),
    question.reading,
    [question.paper, ...question.knownPapers.values()].map(({ id, records }) => [id, records.length]),
    question.known.map(knownKey),
  ]);
  const found = memory.get(key) ?? viewCandidates(proposals, question);
  if (memory.size >= mostRemembered) memory.clear();
  memory.set(key, found);
  return found;
}

function knownKey({ id, profiles, papers }: Author) {
  return [id, profiles.map(({ source }) => source.observedAt), papers.length];
}

async function paperLookup(
  store: Store,
  group: readonly Lookup[],
  paper: SoughtPaper,
  place: LookupPlace,
): Promise<PaperLookupView> {
  const { arxivId, title } = paper;
  const [stored] = await findPapers(store, [paper]);
  const onPage = place.page?.papers.find((one) => one.arxivId === arxivId);
  const shown: Paper =
    onPage && place.page
      ? {
          id: -1,
          records: [...(stored?.records ?? []), pageRecord(onPage, place.page.url, place.now.toISOString())],
          authors: [],
        }
      : (stored ?? standInPaper(paper));
  return {
    ...shared(group, place),
    ...(arxivId && { arxivId }),
    title,
    offers: paperOffers(group, shown, place.labelOf),
  };
}

function refresh(
  group: readonly Lookup[],
  { authorId, name }: { authorId: number; name: string },
  place: LookupPlace,
): RefreshView {
  return { ...shared(group, place), authorId, name };
}

function identityOf({ arxivId, doi, title }: SoughtByline): SoughtPaper {
  return { arxivId, doi, title };
}
