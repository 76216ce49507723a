import { profileFacts } from '../identity/profile-facts.ts';
import { checkProfile } from '../metrics/checks/index.ts';
import type { StoredProfile } from '../model/author.ts';
import type { Claim, MetricId } from '../model/claim.ts';
import { emptyCell, mixedDoubts, withUnequalDates } from './compare-cell.ts';
import type { ComparedAuthor, CompareInput } from './compare-input.ts';
import type { CompareCell, CompareRow } from './compare-types.ts';
import { formatClaim, formatDay } from './format.ts';

const metrics: { metric: MetricId; label: string; about: string; isScore?: boolean }[] = [
  {
    metric: 'papers',
    label: 'Papers',
    about: 'As the source counts them; what counts as a paper differs between sources.',
  },
  { metric: 'citations', label: 'Citations', about: 'As the source counts them; two sources may differ by half.' },
  {
    metric: 'hIndex',
    label: 'h-index',
    about: 'So many papers with as many citations each. It only grows with age, and fields differ tenfold.',
  },
  { metric: 'i10', label: 'i10', about: 'Papers with ten citations or more, as the source counts them.' },
  { metric: 'gIndex', label: 'g-index', about: 'The g most cited papers have g² citations together.' },
  {
    metric: 'novelty',
    label: 'Novelty, reported',
    about: 'A source’s own number; how it is made is the source’s secret. It is no estimate of Byline’s.',
    isScore: true,
  },
  {
    metric: 'aiScore',
    label: 'AI Score, reported',
    about: 'A source’s own number; how it is made is the source’s secret. It is no estimate of Byline’s.',
    isScore: true,
  },
];

interface Reported {
  claim: Claim;
  profile: StoredProfile;
}

/** What sources report, a row a number; nothing worked out by Byline is among them. */
export function reportedRows(input: CompareInput): CompareRow[] {
  return metrics
    .filter(({ isScore }) => !isScore || input.showsScores)
    .flatMap(({ metric, label, about }) => {
      const said = input.people.map(({ author }) => newestBySource(author.profiles, metric));
      if (said.every((one) => one.size === 0)) return [];
      const common = mostShared(said);
      const cells = said.map((one, at) => cellOf(one, common, metric, input.people[at], input));
      return [{ id: `reported:${metric}`, label, about, cells: withUnequalDates(cells) }];
    });
}

/** The newest number of each source. */
function newestBySource(profiles: readonly StoredProfile[], metric: MetricId): Map<string, Reported> {
  const newest = new Map<string, Reported>();
  for (const profile of profiles) {
    const claim = profile.claims.find((one) => one.metric === metric && one.basis === 'reported');
    const known = newest.get(sourceKey(profile));
    if (claim && (!known || known.profile.source.observedAt < profile.source.observedAt)) {
      newest.set(sourceKey(profile), { claim, profile });
    }
  }
  return newest;
}

/** Formats that hold what anybody counted: only the label tells who. */
const anybodys = new Set(['byline-json', 'byline-json-lines', 'csv']);

/** What makes two numbers of one source: how they were read, and from which site. */
function sourceKey({ source: { format, label, url } }: StoredProfile): string {
  return [format, url ? URL.parse(url)?.hostname : '', anybodys.has(format) ? label : ''].join('|');
}

/** The source that reports it of most of the people; of equals the one observed last. */
function mostShared(said: readonly ReadonlyMap<string, Reported>[]): { key: string; label: string } {
  const keys = new Map<string, { people: number; newest: string; label: string }>();
  for (const one of said)
    for (const [key, { profile }] of one) {
      const { observedAt, label } = profile.source;
      const { people, newest } = keys.get(key) ?? { people: 0, newest: '' };
      keys.set(key, { people: people + 1, newest: newest > observedAt ? newest : observedAt, label });
    }
  const [best] = [...keys].sort(
    ([a, one], [b, two]) => two.people - one.people || two.newest.localeCompare(one.newest) || (a < b ? -1 : 1),
  );
  return { key: best?.[0] ?? '', label: best?.[1].label ?? '' };
}

function cellOf(
  said: ReadonlyMap<string, Reported>,
  common: { key: string; label: string },
  metric: MetricId,
  person: ComparedAuthor | undefined,
  { papers }: CompareInput,
): CompareCell {
  const own = [...said.values()].sort((a, b) =>
    b.profile.source.observedAt.localeCompare(a.profile.source.observedAt),
  )[0];
  const shown = said.get(common.key) ?? own;
  if (!shown || !person) return emptyCell('not reported');
  const { claim, profile } = shown;
  // That the papers look like several people's is said once, in the words of every other row.
  const found = checkProfile(profileFacts(profile, papers)).filter(
    ({ id, metrics: about }) => about.includes(metric) && id !== 'several-people',
  );
  const several = profilesOf(person.author, metric, sourceKey(profile));
  return {
    text: formatClaim(claim),
    source: profile.source.label,
    observedOn: formatDay(profile.source.observedAt),
    n: null,
    notComparable: said.has(common.key)
      ? null
      : `not comparable: from ${profile.source.label}, the others from ${common.label}`,
    doubts: [
      ...found.map(({ message }) => message),
      ...(several > 1 ? [`This source has ${several} profiles of them: this is the number of one.`] : []),
      ...mixedDoubts(person.author),
    ],
  };
}

/** In how many profiles that the reader merged a source reports the number. */
function profilesOf({ profiles }: ComparedAuthor['author'], metric: MetricId, key: string): number {
  const own = profiles.filter((one) => sourceKey(one) === key && one.claims.some((claim) => claim.metric === metric));
  return new Set(own.map(({ mergedFrom }) => mergedFrom)).size;
}
