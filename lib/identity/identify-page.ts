import type { Author } from '../model/author.ts';
import type { Decision } from '../model/decision.ts';
import type { Byline, PageReading, PaperReading } from '../model/page-reading.ts';
import type { Paper } from '../model/paper.ts';
import { compareNames, nameLevels } from '../names/compare.ts';
import { fullKey, lookupKeys } from '../names/key.ts';
import { type PersonName, parseName } from '../names/parse.ts';
import { decide, type Weighed, weigh } from './decide.ts';
import type { BylineContext, Candidate, Match } from './types.ts';

/** What identifying a page needs of the store. */
export interface KnownPeople {
  /** By the paper's place in the reading. */
  papers: readonly (Paper | undefined)[];
  candidates: ReadonlyMap<string, readonly number[]>;
  authors: ReadonlyMap<number, Author>;
  decisions: readonly Decision[];
}

/** The keys under which the store may know somebody of this page. */
export function pageKeys(page: PageReading): Set<string> {
  const keys = new Set(ownerKeys(page.owner));
  for (const paper of page.papers) {
    for (const byline of paper.bylines) {
      if (!byline.isCollaboration) for (const key of lookupKeys(parseName(byline.name, byline)).asked) keys.add(key);
    }
  }
  return keys;
}

/** Keys of external ids: `orcid:0000-…`, `arxivAuthor:guo_l_1`. */
export function idKeys(ids: NonNullable<PageReading['owner']>['externalIds']): string[] {
  return [...(ids.orcid ? [`orcid:${ids.orcid}`] : []), ...(ids.arxivAuthor ? [`arxivAuthor:${ids.arxivAuthor}`] : [])];
}

/** For each paper of the page, a match for each of its bylines. */
export function identifyPage(page: PageReading, known: KnownPeople): Match[][] {
  const decisions = Map.groupBy(known.decisions, (decision) => decision.paperKey);
  return page.papers.map((paper, index) => {
    const said = decisions.get(`arxiv:${paper.arxivId}`) ?? [];
    return identifyPaper(paper, known.papers[index], page.owner, known, said);
  });
}

function identifyPaper(
  paper: PaperReading,
  stored: Paper | undefined,
  owner: PageReading['owner'],
  known: KnownPeople,
  decisions: readonly Decision[],
): Match[] {
  const names = paper.bylines.map((byline) => parseName(byline.name, byline));
  const ids = paper.bylines.map((byline, at) => candidateIds(byline, names[at], stored, owner, known, decisions));
  if (ids.every((one) => one.size === 0)) return ids.map(() => decide([]));
  const keys = names.map((name) => (name.kind === 'collaboration' ? '' : fullKey(name)));
  const weighed = paper.bylines.map((byline, at) => {
    const name = names[at];
    if (!name || ids[at]?.size === 0) return [];
    const others = paper.bylines.flatMap((other, place) =>
      place !== at && keys[place] && keys[place] !== keys[at] ? { key: keys[place], name: other.name } : [],
    );
    const context = { paper, stored, byline, name, others, owner };
    return [...(ids[at] ?? [])].flatMap((id) => weighOne(context, known.authors.get(id), decisions));
  });
  return notTwice(onePersonOnePlace(weighed).map(decide));
}

function weighOne(context: BylineContext, author: Author | undefined, decisions: readonly Decision[]): Weighed[] {
  if (!author) return [];
  const decision = decisions.find((one) => one.author === author.id && one.position === context.byline.position);
  const best = bestName(author, context.name);
  if (!best || (best.level === 'conflict' && !decision)) return [];
  const candidate: Candidate = { author, decision, ...best };
  return [weigh(context, candidate)];
}

function bestName(author: Author, name: PersonName): Pick<Candidate, 'level' | 'knownAs'> | undefined {
  return [...new Set(author.profiles.map((profile) => profile.name))]
    .map((printed) => parseName(printed))
    .map((knownAs) => ({ knownAs, level: compareNames(knownAs, name) }))
    .sort((a, b) => nameLevels.indexOf(a.level) - nameLevels.indexOf(b.level))[0];
}

function candidateIds(
  byline: Byline,
  name: PersonName | undefined,
  stored: Paper | undefined,
  owner: PageReading['owner'],
  known: KnownPeople,
  decisions: readonly Decision[],
): Set<number> {
  if (!name || byline.isCollaboration || name.kind === 'collaboration') return new Set();
  const said = decisions.filter((decision) => decision.position === byline.position).map((decision) => decision.author);
  const byKey = [...lookupKeys(name).asked, ...ownerKeys(owner)].flatMap((key) => known.candidates.get(key) ?? []);
  return new Set([...said, ...(stored?.authors ?? []), ...byKey]);
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
    match.outcome === 'likely' && (places.get(match.author?.id)?.length ?? 0) > 1 ? { ...match, outcome: 'possible' } : match,
  );
}
