import { papersPerYear } from '../compare/activity.ts';
import { comparedPapers, comparedPerson } from '../compare/to-compared.ts';
import { topicsOf } from '../compare/topics-of.ts';
import type { ComparedPerson } from '../compare/types.ts';
import type { Author, StoredProfile } from '../model/author.ts';
import type { Decision } from '../model/decision.ts';
import type { Paper } from '../model/paper.ts';
import type { Person } from '../model/person.ts';
import { authorView, newestProfile, profileMetrics } from './author-view.ts';
import { correctionViews, decisionsAbout } from './corrections-view.ts';
import { formatDay } from './format.ts';
import { historyView } from './history-view.ts';
import { personCoauthors } from './person-coauthors.ts';
import { kinOf } from './person-option.ts';
import { seriesOf } from './person-series.ts';
import type { PersonPageView } from './person-types.ts';
import { scoreMetrics, withoutScores } from './score-switch.ts';

/** Everything the page of an author is made from. */
export interface PersonInput {
  author: Author;
  /** What the reader keeps about them. */
  person: Pick<Person, 'groups' | 'note'> | undefined;
  /** Authors of the store on the same papers. */
  others: readonly Author[];
  /** Whose part they are, and who was split off. */
  kin: readonly Author[];
  /** Of the author and kin, and those that decisions name. */
  papers: ReadonlyMap<number, Paper>;
  decisions: readonly Decision[];
  showsScores: boolean;
}

/** All that is known of one author, by whom and since when. */
export function personPageView(input: PersonInput): PersonPageView {
  const { author, person, papers, kin, decisions, showsScores } = input;
  const view = authorView(author, papers, kinOf(author, kin, papers));
  const { compared, others } = comparedOf(input);
  return {
    author: showsScores ? view : withoutScores(view),
    groups: person?.groups ?? [],
    note: person?.note ?? '',
    series: seriesOf(author, showsScores),
    changes: historyView(showsScores ? author : { profiles: author.profiles.map(withoutScoreClaims) }),
    claims: claimsOf(input),
    ...personCoauthors(compared, others, papers),
    topics: topics(compared),
    years: yearsOf(compared),
    decisions: correctionViews(decisionsAbout(author, decisions), papers),
  };
}

function comparedOf({ author, others, papers }: PersonInput): { compared: ComparedPerson; others: ComparedPerson[] } {
  const own = new Set(author.papers.map(({ paper }) => paper));
  const read = comparedPapers(new Map([...papers].filter(([id]) => own.has(id))));
  const toCompared = (one: Author) => comparedPerson(one, newestProfile(one).name, read);
  return { compared: toCompared(author), others: others.map(toCompared) };
}

/** Newest first. */
function claimsOf({ author, papers, showsScores }: PersonInput): PersonPageView['claims'] {
  return author.profiles
    .toSorted((a, b) => b.source.observedAt.localeCompare(a.source.observedAt))
    .map((profile) => ({
      source: profile.source.label,
      url: profile.source.url,
      observedOn: formatDay(profile.source.observedAt),
      metrics: profileMetrics(showsScores ? profile : withoutScoreClaims(profile), papers, author.people),
      papers: profile.papers.length,
    }));
}

function withoutScoreClaims(profile: StoredProfile): StoredProfile {
  return { ...profile, claims: profile.claims.filter(({ metric }) => !scoreMetrics.has(metric)) };
}

function topics(person: ComparedPerson): PersonPageView['topics'] {
  const { terms, categories, effective } = topicsOf(person, []);
  return { terms, categories, effective: effective.kind === 'figure' ? effective.value.toFixed(1) : null };
}

function yearsOf(person: ComparedPerson): PersonPageView['years'] {
  const years = papersPerYear([person]);
  const [series] = years?.series ?? [];
  return years && series ? { from: years.from, to: years.to, ...series } : null;
}
