import { dateOfParts, readDate } from '../bibliography/date.ts';
import type { Entry } from '../bibliography/entry.ts';
import { problems } from '../bibliography/problems.ts';
import { keywordsIn } from '../bibliography/tags.ts';
import type { RawEntry } from './fields.ts';
import { readNames } from './names.ts';
import { texText, verbatim } from './tex-text.ts';

/** Entries that are no work: data for others, lists of keys, settings of a style. */
const noWork = /^(?:xdata|set|control|ieeetranbstctl|bibnote|settings)$/;
// A whole whose only title may be that of the book.
const isWhole = /^(?:mv)?(?:book|collection|proceedings|reference)$/;

/** An entry in no format's words; null where it is no work. The fields are those of BibTeX, biblatex, and of programs. */
export function toEntry({ type, key, line, fields, unknownStrings }: RawEntry): Entry | null {
  if (noWork.test(type)) return null;
  const place = { line, key };
  const text = (...names: string[]): string | undefined => {
    const value = names.map((name) => fields.get(name)).find((said) => said?.trim());
    return value === undefined ? undefined : texText(value);
  };
  const plain = (name: string): string | undefined => verbatim(fields.get(name) ?? '') || undefined;
  const note = text('note');
  const names = readNames(fields.get('author') ?? '', fields.get('author+an:orcid') ?? fields.get('author+an'));
  const remarks = [...unknownStrings].slice(0, 3).map((name) => problems.unknownString(place, name));
  if (names.areJoinedByCommas) remarks.push(problems.joinedAuthors(place, fields.get('author') ?? ''));
  return {
    place,
    title: titleOf(type, text),
    authors: names.authors,
    date: dateOf(text),
    dois: [plain('doi'), ...['url', 'note', 'howpublished'].map(plain).map(doiAddress)],
    arxiv: arxivClues(text, plain),
    venues: [
      text('journal'),
      text('journaltitle'),
      withSubtitle(text, 'booktitle', 'booksubtitle'),
      text('maintitle'),
      text('eventtitle'),
    ].map(notCorr),
    abstract: text('abstract'),
    comments: isRemark(note) ? note : undefined,
    keywords: ['keywords', 'keyword', 'mendeley-tags', 'groups'].flatMap((name) => keywordsIn(text(name) ?? '')),
    notes: [
      isLong(note) ? note : undefined,
      ...['annote', 'annotation', 'notes', 'comment', 'review'].map((name) => text(name)),
    ].map(unwrapped),
    remarks,
  };
}

type Text = (...names: string[]) => string | undefined;

function arxivClues(text: Text, plain: (name: string) => string | undefined): Entry['arxiv'] {
  const eprint = plain('eprint');
  return {
    eprint: eprint ?? plain('arxiv') ?? plain('arxivid'),
    archive: plain('archiveprefix') ?? plain('eprinttype') ?? (eprint ? undefined : 'arXiv'),
    primaryClass: plain('primaryclass') ?? plain('eprintclass'),
    texts: [
      plain('url'),
      text('journal', 'journaltitle'),
      // DBLP: `journal = {CoRR}, volume = {abs/2309.13681}`.
      plain('volume')?.replace(/^abs\//, 'CoRR abs/'),
      plain('number'),
      text('howpublished'),
    ],
    remarks: [text('note'), text('annote'), text('addendum'), text('pubstate')],
  };
}

function titleOf(type: string, text: Text): string | undefined {
  const title = withSubtitle(text, 'title', 'subtitle');
  if (title || !isWhole.test(type)) return title;
  return withSubtitle(text, 'booktitle', 'booksubtitle') ?? text('maintitle');
}

function withSubtitle(text: Text, title: string, subtitle: string): string | undefined {
  const [first, second] = [text(title)?.trim(), text(subtitle)?.trim()];
  if (!first || !second) return first || second;
  return `${first}${/[?!.:]$/.test(first) ? '' : ':'} ${second}`;
}

function dateOf(text: Text): Entry['date'] {
  const [date, year, month, day] = [text('date'), text('year'), text('month') ?? '', text('day') ?? ''];
  const said = date ?? (year && [year, month, day].filter(Boolean).join(' '));
  if (!said) return undefined;
  return { said, ...(date === undefined ? dateOfParts(year ?? '', month, day) : readDate(date)) };
}

/** The DOI of an address; what else an address holds may look like one. */
function doiAddress(text: string | undefined): string | undefined {
  return text && /doi/i.test(text) ? text : undefined;
}

/** That it lies on arXiv says its identifier; CoRR is what DBLP calls arXiv. */
function notCorr(venue: string | undefined): string | undefined {
  return venue && /^\s*CoRR\b/.test(venue) ? undefined : venue;
}

/** An address alone says nothing of the paper; what is as long as a page is what a reader wrote. */
function isRemark(note: string | undefined): boolean {
  return (
    note !== undefined && !isLong(note) && !/^\s*(?:https?:\/\/\S+|arXiv:\s*\S+(?:\s*\[[^\]]*\])?)\s*$/i.test(note)
  );
}

function isLong(note: string | undefined): boolean {
  return note !== undefined && note.length > 1_000;
}

/** Indented lines go on with the line before. */
function unwrapped(note: string | undefined): string | undefined {
  return note?.replace(/(?<!\n)\r?\n[ \t]+(?=\S)/g, ' ');
}
