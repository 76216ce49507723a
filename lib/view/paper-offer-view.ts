import { titleKey } from '../ids/title-key.ts';
import type { Claim } from '../model/claim.ts';
import type { Lookup } from '../model/lookup.ts';
import type { Paper, PaperRecord } from '../model/paper.ts';
import { compareNames } from '../names/compare.ts';
import { parseName } from '../names/parse.ts';
import { type MergedPaper, mergeRecords } from '../papers/merge-records.ts';
import { formatClaim, formatDate, formatDay } from './format.ts';
import type { PaperFactView, PaperOfferView } from './lookup-types.ts';
import { count } from './words.ts';

/** What services said of a paper, beside what is known of it: of its page, or of the store where that knows it. */
export function paperOffers(
  lookups: readonly Lookup[],
  known: Paper | undefined,
  labelOf: (source: Lookup['source']) => string,
): PaperOfferView[] {
  return lookups.flatMap(({ id, source, answer }) =>
    (answer?.papers ?? []).slice(0, 1).map((record): PaperOfferView => {
      const own = known?.records.filter((one) => one.source.format === source) ?? [];
      return {
        lookupId: id,
        source: labelOf(source),
        url: record.source.url,
        observedOn: formatDay(record.source.observedAt),
        facts: factsOf(record, known),
        isAdded: own.some((one) => one.source.observedAt === record.source.observedAt),
      };
    }),
  );
}

/** Only what is new or different; what agrees goes without saying. */
function factsOf(record: PaperRecord, known: Paper | undefined): PaperFactView[] {
  const merged = known && mergeRecords(known);
  const facts = [
    fact('Title', record.title, merged?.title, (a, b) => titleKey(a) === titleKey(b)),
    fact('arXiv id', record.arxivId, merged?.arxivId),
    fact('DOI', record.doi, merged?.doi, (a, b) => a.toLowerCase() === b.toLowerCase()),
    fact('Published in', record.venue, merged?.venue),
    fact('Date', record.date && formatDate(record.date), merged?.date && formatDate(merged.date), sameYear),
    merged?.categories.length ? null : fact('Categories', record.categories.join(', ') || undefined, undefined),
    merged?.abstract
      ? null
      : fact('Abstract', record.abstract && `${count(record.abstract.length, 'letter')}`, undefined),
    authorsFact(record, merged),
    idsFact(record),
  ];
  const claims = (record.claims ?? []).map((claim) => claimFact(claim, record, known));
  return [...facts, ...claims].flatMap((one) => one ?? []);
}

type IsSame = (said: string, known: string) => boolean;

function fact(
  label: string,
  said: string | undefined,
  known: string | undefined,
  isSame: IsSame = isEqual,
): PaperFactView | null {
  if (said === undefined || (known !== undefined && isSame(said, known))) return null;
  return { label, text: said, instead: soFar(known) };
}

function soFar(known: string | undefined): string | null {
  return known === undefined ? null : `so far: ${known}`;
}

const isEqual: IsSame = (said, known) => said === known;

/** A preprint and its journal give days of their own: that is no contradiction. */
const sameYear: IsSame = (said, known) => yearIn(said) === yearIn(known);

function yearIn(text: string): string | undefined {
  return /\d{4}/.exec(text)?.[0];
}

function authorsFact({ bylines, hiddenAuthors }: PaperRecord, known: MergedPaper | undefined): PaperFactView | null {
  if (bylines.length === 0) return null;
  const isCut = hiddenAuthors !== 0;
  const text = `${count(bylines.length, 'author')}${isCut ? ' and more' : ''}`;
  if (!known || known.bylines.length === 0) return { label: 'Authors', text, instead: null };
  const other = bylines.findIndex((name, at) => {
    const printed = known.bylines[at];
    return printed !== undefined && compareNames(parseName(name), parseName(printed)) === 'conflict';
  });
  if (other >= 0) {
    return { label: `Author ${other + 1}`, text: bylines[other] ?? '', instead: soFar(known.bylines[other]) };
  }
  const isWhole = !isCut && known.hiddenAuthors === 0;
  const isMore = isWhole ? bylines.length !== known.bylines.length : bylines.length > known.bylines.length;
  return isMore ? { label: 'Authors', text, instead: soFar(count(known.bylines.length, 'author')) } : null;
}

function idsFact({ bylineIds }: PaperRecord): PaperFactView | null {
  const named = bylineIds?.filter((ids) => ids && Object.keys(ids).length > 0).length ?? 0;
  return named === 0 ? null : { label: 'Identifiers', text: `of ${count(named, 'author')}`, instead: null };
}

/** Two sources' numbers stay two numbers: the other's stands beside it, with its name. */
function claimFact(claim: Claim, { source }: PaperRecord, known: Paper | undefined): PaperFactView {
  const others = known?.records.filter((record) => record.source.format !== source.format) ?? [];
  const [other] = others.flatMap((record) =>
    (record.claims ?? [])
      .filter(({ metric }) => metric === claim.metric)
      .map((one) => ({ one, label: record.source.label })),
  );
  return {
    label: claim.label,
    text: formatClaim(claim),
    instead: other ? `${formatClaim(other.one)} by ${other.label}` : null,
  };
}
