import type { Author } from '../model/author.ts';
import type { Decision } from '../model/decision.ts';
import { type ExternalIds, externalIdKinds } from '../model/external-ids.ts';
import type { PageReading } from '../model/page-reading.ts';
import type { Paper } from '../model/paper.ts';
import { compareNames, nameLevels } from '../names/compare.ts';
import type { PersonName } from '../names/parse.ts';
import { mergeRecords } from '../papers/merge-records.ts';
import { decide } from './decide.ts';
import { type NamedByline, readName } from './named-byline.ts';
import { lazily, PageMention } from './page-mention.ts';
import { type PaperTraits, paperTraits } from './paper-traits.ts';
import { lastWord, toldOf } from './readers-words.ts';
import type { BylineContext, Candidate, Match } from './types.ts';
import { type Weighed, weigh } from './weigh.ts';
import { shippedWeights as weights } from './weights.ts';

/** What identifying a page needs of the store. */
export interface KnownPeople {
  /** By the paper's place in the reading. */
  papers: readonly (Paper | undefined)[];
  candidates: ReadonlyMap<string, readonly number[]>;
  authors: ReadonlyMap<number, Author>;
  decisions: readonly Decision[];
}

/** The keys under which the store may know somebody of this page. */
export function pageKeys(page: PageReading, named: readonly NamedByline[][]): Set<string> {
  return new Set([...ownerKeys(page.owner), ...named.flatMap((bylines) => bylines.flatMap(({ asked }) => asked))]);
}

/** Keys of external ids: `orcid:0000-…`, `arxivAuthor:guo_l_1`. */
export function idKeys(ids: ExternalIds): string[] {
  return externalIdKinds.flatMap((kind) => (ids[kind] ? [`${kind}:${ids[kind]}`] : []));
}

/** For each paper of the page, a match for each of its bylines. */
export function identifyPage(page: PageReading, named: readonly NamedByline[][], known: KnownPeople): Match[][] {
  return page.papers.map((paper, index) => {
    const stored = known.papers[index];
    const said = stored ? known.decisions.filter((decision) => isAbout(decision, stored.id)) : [];
    return identifyPaper({ paper, stored, owner: page.owner }, named[index] ?? [], known, said);
  });
}

function identifyPaper(
  where: Pick<BylineContext, 'paper' | 'stored' | 'owner'>,
  bylines: readonly NamedByline[],
  known: KnownPeople,
  decisions: readonly Decision[],
): Match[] {
  const ids = bylines.map((byline) => candidateIds(byline, where, known, decisions));
  if (ids.every((one) => one.size === 0)) return bylines.map(() => decide([], undefined, weights));
  const traits = lazily(() => traitsOf(where));
  const contexts = bylines.map((named, at) => {
    return ids[at]?.size === 0 ? undefined : new PageMention(where, named, bylines, traits);
  });
  const weighed = contexts.map((context, at) => {
    return context ? [...(ids[at] ?? [])].flatMap((id) => weighOne(context, known.authors.get(id), decisions)) : [];
  });
  return notTwice(onePersonOnePlace(weighed).map((one, at) => decide(one, contexts[at], weights)));
}

/** What the page says of the paper, and the store where it knows more. */
function traitsOf({ paper, stored }: Pick<BylineContext, 'paper' | 'stored'>): PaperTraits {
  if (!stored) return paperTraits(paper);
  const known = mergeRecords(stored);
  return paperTraits({
    ...paper,
    abstract: paper.abstract ?? known.abstract,
    date: paper.date ?? known.date,
    categories: paper.categories.length > 0 ? paper.categories : known.categories,
  });
}

function weighOne(context: BylineContext, author: Author | undefined, decisions: readonly Decision[]): Weighed[] {
  if (!author) return [];
  const best = bestName(author, context.name);
  const word = best && wordOn(context, author, best.level !== 'conflict', decisions);
  if (!best || (best.level === 'conflict' && !word)) return [];
  const candidate: Candidate = { author, fingerprint: author.fingerprint, word, ...best };
  return [weigh(context, candidate, weights)];
}

function wordOn(
  { stored, byline }: BylineContext,
  author: Author,
  nameAgrees: boolean,
  decisions: readonly Decision[],
): Candidate['word'] {
  if (!stored || decisions.length === 0) return undefined;
  return lastWord(toldOf(author, decisions), { paper: stored.id, position: byline.position, nameAgrees });
}

/** Whether a decision says something about a paper. */
function isAbout(decision: Decision, paper: number): boolean {
  if (decision.kind === 'merge') return false;
  if (decision.kind !== 'split') return decision.paper === paper;
  return decision.parts.some(({ papers }) => papers.includes(paper));
}

function bestName(author: Author, name: PersonName): Pick<Candidate, 'level' | 'knownAs'> | undefined {
  return [...new Set(author.profiles.map((profile) => profile.name))]
    .map((printed) => readName({ name: printed }).name)
    .map((knownAs) => ({ knownAs, level: compareNames(knownAs, name) }))
    .sort((a, b) => nameLevels.indexOf(a.level) - nameLevels.indexOf(b.level))[0];
}

function candidateIds(
  { byline, key, asked }: NamedByline,
  { stored, owner }: Pick<BylineContext, 'stored' | 'owner'>,
  known: KnownPeople,
  decisions: readonly Decision[],
): Set<number> {
  if (!key) return new Set();
  const said = decisions.flatMap((decision) => saidAt(decision, byline.position));
  const byKey = [...asked, ...ownerKeys(owner)].flatMap((one) => known.candidates.get(one) ?? []);
  return new Set([...said, ...(stored?.authors ?? []), ...byKey]);
}

/** Whom a decision names for a place of its paper. */
function saidAt(decision: Decision, position: number): number[] {
  if (decision.kind === 'byline') return decision.position === position ? [decision.author] : [];
  return decision.kind === 'move' && (decision.position ?? position) === position ? [decision.from, decision.to] : [];
}

function ownerKeys(owner: PageReading['owner']): string[] {
  return owner ? idKeys(owner.externalIds) : [];
}

/** Nobody stands twice on one paper: who is settled at one place is out of the running at every other. */
function onePersonOnePlace(bylines: Weighed[][]): Weighed[][] {
  const settled = new Map<number, number>();
  bylines.forEach((weighed, at) => {
    for (const { bits, candidate } of weighed) {
      if (bits === Number.POSITIVE_INFINITY) settled.set(candidate.author.id, at);
    }
  });
  return bylines.map((weighed, at) =>
    weighed.filter(({ candidate, bits }) => {
      const place = settled.get(candidate.author.id);
      return place === undefined || place === at || bits === Number.POSITIVE_INFINITY;
    }),
  );
}

/** Who could as well be another author of the same paper is at best possible at either place. */
function notTwice(matches: Match[]): Match[] {
  const places = Map.groupBy(
    matches.filter((match) => match.outcome === 'likely'),
    (match) => match.author?.id,
  );
  return matches.map((match) =>
    match.outcome === 'likely' && (places.get(match.author?.id)?.length ?? 0) > 1
      ? { ...match, outcome: 'possible' }
      : match,
  );
}
