import type { Author } from '../model/author.ts';
import { externalIdKinds } from '../model/external-ids.ts';
import type { Lookup, SourceId } from '../model/lookup.ts';
import type { PaperReading } from '../model/page-reading.ts';
import type { Paper } from '../model/paper.ts';
import { mergeRecords } from '../papers/merge-records.ts';
import { authorView, newestProfile } from '../view/author-view.ts';
import { evidenceViews, wouldSettle } from '../view/evidence-view.ts';
import type { CandidateView, TogetherView } from '../view/lookup-types.ts';
import { yearsOf } from '../view/person-option.ts';
import { count, mixedWords } from '../view/words.ts';
import { arrangeInMemory, type Proposal, type Row } from './candidates/in-memory.ts';
import { groupPeople, idWords, whySame } from './candidates/same-person.ts';
import { scalesFor, type Verdict } from './candidates/weigh-row.ts';
import { derive } from './derive.ts';
import { onePaper } from './view-card.ts';

/** A byline, and what is known of it besides what services say. */
export interface CandidateQuestion {
  position: number;
  /** As a page, the store or the look-ups show it. */
  reading: PaperReading;
  /** The same paper as the store has it, or as one record that stands for it. */
  paper: Paper;
  /** Those of the store who may carry the name. */
  known: readonly Author[];
  /** Theirs. */
  knownPapers: ReadonlyMap<number, Paper>;
  labelOf: (source: SourceId) => string;
}

/** Papers of a candidate that are shown. */
const shownPapers = 3;

/** The people whom services propose for one byline. */
export function proposalsIn(lookups: readonly Lookup[]): Proposal[] {
  return lookups.flatMap(({ id, source, answer }) =>
    (answer?.profiles ?? []).map((profile, at): Proposal => ({ key: `${id}|${at}`, source, profile })),
  );
}

/**
 * Weighs each proposal as if it stood in the store, all services' together: those who are one person are no rivals, all
 * others are. Those with most evidence come first; numbers decide nothing.
 */
export function viewCandidates(
  proposals: readonly Proposal[],
  question: CandidateQuestion,
): { candidates: CandidateView[]; together: TogetherView[] } {
  const { reading, position, labelOf } = question;
  const { paper, papers, rows } = arrangeInMemory(question.paper, proposals, question.knownPapers.values());
  const scales = scalesFor(onePaper(reading), position, paper);
  const alone = new Map(rows.map((row) => [row, scales.alone(row)]));
  const standsHere = new Set(rows.filter((row) => alone.get(row)?.outcome === 'confirmed'));
  const people = groupPeople(rows, standsHere);
  const best = (person: readonly Row[]) => [...person].sort((a, b) => bitsOf(alone, b) - bitsOf(alone, a))[0];
  const weighed = rows.map((row) => {
    const others = people.filter((person) => !person.includes(row)).flatMap((person) => best(person)?.author ?? []);
    const strangers = question.known.filter((author) => !isOne(author, row));
    return { row, verdict: scales.among(row, [...others, ...strangers]) };
  });
  const settling = onlyCertain(weighed);
  const sorted = weighed.sort((a, b) => compareBits(b.verdict.bits, a.verdict.bits));
  const view = (one: Weighed) => candidateView(one, { papers, settling, question });
  return {
    candidates: sorted.map(view),
    together: people.flatMap((person) => togetherView(person, standsHere, labelOf) ?? []),
  };
}

interface Weighed {
  row: Row;
  verdict: Verdict;
}

function isOne(author: Author, { author: { profiles } }: Row): boolean {
  const [incoming] = profiles;
  return incoming !== undefined && derive.isSameAuthor(author.profiles, incoming);
}

function bitsOf(verdicts: ReadonlyMap<Row, Verdict>, row: Row): number {
  return verdicts.get(row)?.bits ?? Number.NEGATIVE_INFINITY;
}

/** Infinity less Infinity is no number. */
function compareBits(a: number, b: number): number {
  return a === b ? 0 : a - b;
}

/** Those who are the only certain one of their service. */
function onlyCertain(weighed: readonly Weighed[]): Set<Row> {
  const certain = weighed.filter(({ verdict }) => verdict.outcome === 'confirmed').map(({ row }) => row);
  const bySource = Map.groupBy(certain, ({ source }) => source);
  return new Set([...bySource.values()].flatMap((rows) => (rows.length === 1 ? rows : [])));
}

function candidateView(
  { row, verdict }: Weighed,
  { papers, settling, question }: { papers: Map<number, Paper>; settling: Set<Row>; question: CandidateQuestion },
): CandidateView {
  const { author, profile, key, source } = row;
  const shown = authorView(author, papers);
  const listed = author.papers.flatMap(({ paper }) => papers.get(paper) ?? []).map(mergeRecords);
  const joins = question.known.find((known) => isOne(known, row));
  const { outcome, evidence } = verdict;
  return {
    key,
    source: question.labelOf(source),
    name: profile.name,
    url: profile.source.url,
    ids: externalIdKinds.flatMap((kind) => (profile.externalIds[kind] ? idWords(kind, profile.externalIds[kind]) : [])),
    metrics: shown.metrics,
    about: [`${count(profile.papers.length, 'paper')} listed`, yearsOf(listed)].filter(Boolean).join(', '),
    papers: shown.papers.slice(0, shownPapers),
    outcome,
    evidence: evidenceViews(evidence),
    note: noteOn(verdict),
    decidedBy: settling.has(row)
      ? (evidence.find(({ bits }) => bits === Number.POSITIVE_INFINITY)?.because() ?? null)
      : null,
    wouldSettle: outcome === 'possible' || outcome === 'likely' ? wouldSettle({ outcome, runnerUp: null }) : null,
    doubts: shown.doubts,
    mixed: mixedWords(shown),
    joins: joins ? { authorId: joins.id, name: newestProfile(joins).name } : null,
  };
}

function noteOn({ outcome, ahead }: Verdict): string | null {
  if (ahead) {
    const whose = ahead.id < 0 ? `${newestProfile(ahead).source.label}’s` : 'your library’s';
    return `More speaks for ${whose} ${newestProfile(ahead).name}.`;
  }
  return outcome === 'none' ? 'The name, or the place on this paper, speaks against this person.' : null;
}

/** Proposals of different services who are one person may be added in one go. */
function togetherView(
  person: readonly Row[],
  standsHere: ReadonlySet<Row>,
  labelOf: CandidateQuestion['labelOf'],
): TogetherView | null {
  const sources = [...new Set(person.map(({ source }) => labelOf(source)))];
  const [first, ...rest] = person;
  if (!first || sources.length < 2) return null;
  const reasons = rest.flatMap((row) => {
    return person.flatMap((one) => (one === row ? [] : (whySame(one, row, standsHere) ?? [])));
  });
  const because = reasons[0] ?? 'one person';
  return { keys: person.map(({ key }) => key), text: `${listWords(sources)}: ${because}` };
}

function listWords(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
