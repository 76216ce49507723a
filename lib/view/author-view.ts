import { profileFacts } from '../identity/profile-facts.ts';
import { arxivAbsUrl } from '../ids/arxiv-id.ts';
import { checkProfile } from '../metrics/checks/index.ts';
import type { Author, StoredProfile } from '../model/author.ts';
import { type Claim, type MetricId, metricIds } from '../model/claim.ts';
import type { Paper } from '../model/paper.ts';
import { mergeRecords } from '../papers/merge-records.ts';
import { formatClaim, formatDate, formatDay } from './format.ts';
import type { AuthorView, DoubtView, MetricView, PaperLine } from './types.ts';
import { severalPeople } from './words.ts';

/** The check that finds several people in one profile. */
const mixedCheck = 'several-people';

/**
 * An author as a card, a row of the popup or the library shows them.
 * @param kin whose part they are and who was split off, where that is shown (lib/view/person-option.ts)
 */
export function authorView(
  author: Author,
  papers: ReadonlyMap<number, Paper>,
  kin: Pick<AuthorView, 'partOf' | 'parts' | 'about'> = { partOf: partOf(author), parts: [] },
): AuthorView {
  const newest = newestProfile(author);
  const findings = author.profiles.map((profile) => ({ profile, found: checkProfile(profileFacts(profile, papers)) }));
  const doubts = new Map(findings.flatMap(({ found }) => found).map((doubt) => [doubt.message, doubt]));
  return {
    authorId: author.id,
    name: newest.name,
    field: author.profiles.find((profile) => profile.field)?.field,
    externalIds: Object.assign({}, ...author.profiles.map((profile) => profile.externalIds)),
    followed: author.followed,
    metrics: metricIds.flatMap((metric) => metricViews(metric, findings, author.people)),
    doubts: [...doubts.values()].map(({ metrics: _, ...doubt }): DoubtView => doubt),
    looksMixed: looksMixed(author),
    people: author.people,
    ...kin,
    papers: paperLines(author, papers),
  };
}

/** Whether the papers look like several people's. */
export function looksMixed({ people, doubts }: Pick<Author, 'people' | 'doubts'>): boolean {
  return people > 1 || doubts.includes(mixedCheck);
}

/** Whether something speaks against an author's numbers: a mark stands wherever they do. */
export function isDoubtful(author: Pick<Author, 'people' | 'doubts'>): boolean {
  return author.people > 1 || author.doubts.length > 0;
}

/** Whose profile an author was split from; a part carries its name, until the reader merges it with another. */
export function partOf(author: Author, parent = author): AuthorView['partOf'] {
  return author.partOf === undefined ? null : { authorId: author.partOf, name: newestProfile(parent).name };
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
function metricViews(metric: MetricId, findings: Findings, people: number): MetricView[] {
  const bySource = new Map<string, MetricView>();
  for (const { profile, found } of [...findings].sort((a, b) => byAge(a.profile, b.profile))) {
    const claim = profile.claims.find((one) => one.metric === metric);
    if (!claim || bySource.has(profile.source.label)) continue;
    bySource.set(profile.source.label, claimView(claim, profile, found, people));
  }
  return [...bySource.values()];
}

/** The numbers of one profile, nothing of any other; `people`: as how many the author's papers look. */
export function profileMetrics(
  profile: StoredProfile,
  papers: ReadonlyMap<number, Paper>,
  people: number,
): MetricView[] {
  const found = checkProfile(profileFacts(profile, papers));
  const inOrder = metricIds.flatMap((metric) => profile.claims.filter((claim) => claim.metric === metric));
  return inOrder.map((claim) => claimView(claim, profile, found, people));
}

function claimView(
  claim: Claim,
  { source }: StoredProfile,
  found: Findings[number]['found'],
  people: number,
): MetricView {
  return {
    metric: claim.metric,
    label: claim.label,
    text: formatClaim(claim),
    basis: claim.basis,
    source: source.label,
    observedOn: formatDay(source.observedAt),
    doubts: [
      ...found.filter((finding) => finding.metrics.includes(claim.metric)).map((finding) => finding.message),
      ...(people > 1 ? [severalPeople(people)] : []),
    ],
  };
}

function paperLines(author: Author, papers: ReadonlyMap<number, Paper>): PaperLine[] {
  const lines = author.papers.flatMap(({ paper: id, position }) => {
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
