import type { SamePerson } from '../identity/same-person.ts';
import type { Author } from '../model/author.ts';
import type { Claim } from '../model/claim.ts';
import type { ImportCounts } from '../model/import.ts';
import type { Paper, PaperRecord } from '../model/paper.ts';
import type { Profile } from '../model/profile.ts';
import { mergeRecords } from '../papers/merge-records.ts';
import { evidenceViews } from './evidence-view.ts';
import { formatClaim, formatDate } from './format.ts';
import type { ImportPreviewView, PreviewState, SamePersonView } from './import-types.ts';
import { coauthorsOf, personOption, yearsOf } from './person-option.ts';
import { count } from './words.ts';

/** A profile of an import beside what the store has. */
export interface PreviewedAuthor {
  profile: Profile;
  /** The author it is one more profile of; undefined where the store knows nobody. */
  known: Author | undefined;
  /** How many of its papers the store did not have of them. */
  newPapers: number;
  /** What its numbers say against each other. */
  doubts: string[];
}

/** An author of the preview. */
export function previewAuthor({ profile, known, newPapers, doubts }: PreviewedAuthor): ImportPreviewView['authors'][0] {
  const earlier = known && newestOf(known, profile.source.format);
  const moved = earlier ? movedClaims(earlier.claims, profile.claims) : [];
  const isChanged = !earlier || moved.length > 0 || newPapers > 0;
  const state: PreviewState = !known ? 'new' : isChanged ? 'changed' : 'known';
  const numbers = profile.claims.map((claim) => `${claim.label} ${formatClaim(claim)}`);
  const listed = profile.papers.length > 0 ? [`${count(profile.papers.length, 'paper')} listed`] : [];
  const news = known && newPapers > 0 ? [`${count(newPapers, 'paper')} of them new here`] : [];
  return {
    name: profile.name,
    state,
    about: [...(earlier ? moved : numbers), ...listed, ...news].join(', '),
    doubts,
  };
}

/** The newest profile that the store has of the same format: what a changed number changed from. */
function newestOf(author: Author, format: string): Author['profiles'][0] | undefined {
  return author.profiles
    .filter(({ source }) => source.format === format)
    .toSorted((a, b) => b.source.observedAt.localeCompare(a.source.observedAt))[0];
}

/** "h-index 34 → 35" for each number that is another than before. */
export function movedClaims(before: readonly Claim[], after: readonly Claim[]): string[] {
  return after.flatMap((claim) => {
    const old = before.find(({ metric, basis }) => metric === claim.metric && basis === claim.basis);
    if (old && old.value === claim.value) return [];
    return [`${claim.label} ${old ? `${formatClaim(old)} → ` : ''}${formatClaim(claim)}`];
  });
}

/** A paper of the preview: as it is stored, and as it would be. */
export function previewPaper(before: Paper | undefined, after: Paper): ImportPreviewView['papers'][0] {
  const [old, now] = [before && mergeRecords(before), mergeRecords(after)];
  const changes = before && old ? changesOf(old, now, before.records, after.records) : [];
  const authors = now.bylines.length > 0 ? `${now.bylines.slice(0, 3).join(', ')}${isCut(now) ? ' et al.' : ''}` : '';
  return {
    title: now.title,
    state: !old ? 'new' : changes.length > 0 ? 'changed' : 'known',
    about: [authors, now.date && formatDate(now.date), now.venue].filter(Boolean).join(' · '),
    changes,
  };
}

function isCut({ bylines, hiddenAuthors }: Pick<PaperRecord, 'bylines' | 'hiddenAuthors'>): boolean {
  return bylines.length > 3 || hiddenAuthors !== 0;
}

const fields = {
  title: 'title',
  arxivId: 'arXiv id',
  doi: 'DOI',
  date: 'date',
  abstract: 'abstract',
  venue: 'venue',
  comments: 'comments',
} as const;

function changesOf(
  old: ReturnType<typeof mergeRecords>,
  now: ReturnType<typeof mergeRecords>,
  before: readonly PaperRecord[],
  after: readonly PaperRecord[],
): string[] {
  const keys = Object.keys(fields) as (keyof typeof fields)[];
  const isOther = (key: keyof typeof fields) => JSON.stringify(old[key]) !== JSON.stringify(now[key]);
  const said = keys.flatMap((key) => {
    if (now[key] === undefined || !isOther(key)) return [];
    return [old[key] === undefined ? `adds the ${fields[key]}` : `another ${fields[key]}`];
  });
  const authors =
    now.bylines.length > old.bylines.length ? [`${now.bylines.length} authors for ${old.bylines.length}`] : [];
  const numbers = after.length > before.length ? claimsOf(after.filter((record) => !before.includes(record))) : [];
  return [...said, ...authors, ...numbers];
}

function claimsOf(records: readonly PaperRecord[]): string[] {
  return records.flatMap(({ claims = [], source }) =>
    claims.map((claim) => `${claim.label} ${formatClaim(claim)} (${source.label})`),
  );
}

/** Somebody who comes in and may be somebody known. */
export function samePersonView(
  newcomer: { name: string; papers: Author['papers']; authorId: number | null },
  { author, outcome, evidence }: SamePerson,
  papers: { own: ReadonlyMap<number, Paper>; theirs: ReadonlyMap<number, Paper> },
): SamePersonView {
  const listed = newcomer.papers.flatMap(({ paper }) => papers.own.get(paper) ?? []).map(mergeRecords);
  const [coauthor] = coauthorsOf({ profiles: [{ name: newcomer.name }] }, listed, 1);
  const about = [count(newcomer.papers.length, 'paper'), yearsOf(listed), coauthor && `with ${coauthor}`];
  return {
    name: newcomer.name,
    about: about.filter(Boolean).join(', '),
    person: personOption(author, papers.theirs),
    outcome,
    evidence: evidenceViews(evidence),
    merge: newcomer.authorId === null ? null : { authorId: author.id, otherId: newcomer.authorId },
  };
}

/** What a preview adds up to: only what there is. */
export function previewTotals(
  { authors, papers }: Pick<ImportPreviewView, 'authors' | 'papers'>,
  { refused, passedOver, contradictory }: Pick<ImportCounts, 'refused' | 'passedOver'> & { contradictory: number },
): ImportPreviewView['totals'] {
  const of = (state: PreviewState) => {
    const [people, works] = [authors, papers].map((list) => list.filter((one) => one.state === state).length);
    return [...(people ? [count(people, 'author')] : []), ...(works ? [count(works, 'paper')] : [])].join(' and ');
  };
  const totals: ImportPreviewView['totals'] = [
    { kind: 'new', text: of('new') && `${of('new')} new` },
    { kind: 'changed', text: of('changed') && `${of('changed')} known, with something new` },
    { kind: 'known', text: of('known') && `${of('known')} known already` },
    {
      kind: 'contradictory',
      text: contradictory ? `${count(contradictory, 'author')} with contradictory numbers` : '',
    },
    { kind: 'refused', text: refused ? `${count(refused, 'entry', 'entries')} refused` : '' },
    {
      kind: 'passed-over',
      text: passedOver ? `${count(passedOver, 'entry', 'entries')} passed over by the filter` : '',
    },
  ];
  return totals.filter(({ text }) => text !== '');
}
