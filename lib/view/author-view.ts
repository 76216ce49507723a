import { profileFacts } from '../identity/profile-facts.ts';
import { arxivAbsUrl } from '../ids/arxiv-id.ts';
import { checkProfile } from '../metrics/checks/index.ts';
import type { Author, StoredProfile } from '../model/author.ts';
import { type MetricId, metricIds } from '../model/claim.ts';
import type { Paper } from '../model/paper.ts';
import { mergeRecords } from '../papers/merge-records.ts';
import { formatClaim, formatDate, formatDay } from './format.ts';
import type { AuthorView, DoubtView, MetricView, PaperLine } from './types.ts';

/** The check that finds several people in one profile. */
export const mixedCheck = 'several-people';

/** An author as a card, a row of the popup or the library shows them. */
export function authorView(author: Author, papers: ReadonlyMap<number, Paper>): AuthorView {
  const newest = newestProfile(author);
  const findings = author.profiles.map((profile) => ({ profile, found: checkProfile(profileFacts(profile, papers)) }));
  const doubts = new Map(findings.flatMap(({ found }) => found).map((doubt) => [doubt.message, doubt]));
  return {
    authorId: author.id,
    name: newest.name,
    field: author.profiles.find((profile) => profile.field)?.field,
    externalIds: Object.assign({}, ...author.profiles.map((profile) => profile.externalIds)),
    followed: author.followed,
    metrics: metricIds.flatMap((metric) => metricViews(metric, findings)),
    doubts: [...doubts.values()].map(({ code, level, message, means }): DoubtView => ({ code, level, message, means })),
    looksMixed: author.doubts.includes(mixedCheck),
    papers: paperLines(author, papers),
  };
}

/** The h-index a chip shows: the newest any source gave; undefined where none did. */
export function currentHIndex(author: Author): number | undefined {
  const profiles = [...author.profiles].sort(byAge);
  return profiles.flatMap((profile) => profile.claims).find((claim) => claim.metric === 'hIndex')?.value;
}

/** The name an author goes by: that of the newest profile. */
export function newestProfile(author: Author): StoredProfile {
  const [newest] = [...author.profiles].sort(byAge);
  if (!newest) throw new Error('An author without a profile is nobody.');
  return newest;
}

type Findings = { profile: StoredProfile; found: ReturnType<typeof checkProfile> }[];

/** The newest claim of each source: two sources' numbers stay two claims. */
function metricViews(metric: MetricId, findings: Findings): MetricView[] {
  const bySource = new Map<string, MetricView>();
  for (const { profile, found } of [...findings].sort((a, b) => byAge(a.profile, b.profile))) {
    const claim = profile.claims.find((one) => one.metric === metric);
    if (!claim || bySource.has(profile.source.label)) continue;
    bySource.set(profile.source.label, {
      metric,
      label: claim.label,
      text: formatClaim(claim),
      basis: claim.basis,
      source: profile.source.label,
      observedOn: formatDay(profile.source.observedAt),
      doubts: found.filter((finding) => finding.metrics.includes(metric)).map((finding) => finding.message),
    });
  }
  return [...bySource.values()];
}

function paperLines(author: Author, papers: ReadonlyMap<number, Paper>): PaperLine[] {
  const places = new Map<number, number | null>();
  for (const { paper, position } of author.profiles.flatMap((profile) => profile.papers)) {
    places.set(paper, places.get(paper) ?? position);
  }
  const lines = [...places].flatMap(([id, position]) => {
    const paper = papers.get(id);
    return paper ? [{ line: paperLine(paper, position), date: mergeRecords(paper).date?.value ?? '' }] : [];
  });
  return lines.sort((a, b) => b.date.localeCompare(a.date)).map(({ line }) => line);
}

/** A paper in one line, with the place of one of its authors where that is asked for. */
export function paperLine(paper: Paper, position?: number | null): PaperLine {
  const { title, date, arxivId, bylines, hiddenAuthors } = mergeRecords(paper);
  return {
    paperId: paper.id,
    title,
    date: date && formatDate(date),
    url: arxivId && arxivAbsUrl(arxivId),
    place: position === undefined ? undefined : placeWords(position, hiddenAuthors === 0 ? bylines.length : null),
  };
}

function placeWords(position: number | null, of: number | null): string {
  if (position === null) return 'place not known';
  return of ? `author ${position} of ${of}` : `author ${position}`;
}

function byAge(a: StoredProfile, b: StoredProfile): number {
  return b.source.observedAt.localeCompare(a.source.observedAt);
}
