import type { Author, AuthorPaper, StoredProfile } from '../model/author.ts';
import type { Decision } from '../model/decision.ts';
import type { Paper } from '../model/paper.ts';
import { compareNames } from '../names/compare.ts';
import { type PersonName, parseName } from '../names/parse.ts';
import { mergeRecords } from '../papers/merge-records.ts';
import { type Told, toldOf } from './readers-words.ts';

type Row = Pick<Author, 'id' | 'profiles'>;

/**
 * The papers that count as an author's: what the profiles list and what the reader gave, less what the reader took away,
 * in the order in which they were listed or given. A place comes from the reader's word, else from the profile, else from
 * a whole list of authors in which exactly one can be this one.
 */
export function authorsPapers(
  author: Row,
  papers: ReadonlyMap<number, Paper>,
  decisions: readonly Decision[],
): AuthorPaper[] {
  const listed = listedPapers(author.profiles);
  const told = Map.groupBy(toldOf(author, decisions), ({ paper }) => paper);
  const ids = new Set([...listed.keys(), ...told.keys()]);
  if (ids.size === 0) return [];
  const names = [...new Set(author.profiles.map((profile) => profile.name))].map((name) => parseName(name));
  return [...ids].flatMap((id) => {
    const standing = standingOf(listed.get(id), told.get(id) ?? [], names);
    return standing ? (placed(id, standing, author, names, papers.get(id)) ?? []) : [];
  });
}

/** Whether a profile lists the paper, whatever the reader said of it since. */
export function isListed(author: Row, paper: number): boolean {
  return author.profiles.some((profile) => profile.papers.some((listed) => listed.paper === paper));
}

/** What sources list; the list of a part is the reader's word. The first place known counts. */
function listedPapers(profiles: readonly StoredProfile[]): Map<number, number | null> {
  const listed = new Map<number, number | null>();
  for (const { source, papers } of profiles) {
    if (source.format === 'split') continue;
    for (const { paper, position } of papers) listed.set(paper, listed.get(paper) ?? position);
  }
  return listed;
}

interface Standing {
  position: number | null;
  /** Places at which the reader said no. */
  denied: Set<number>;
}

/** How it stands after the last word; null where the paper is not theirs. */
function standingOf(
  listed: number | null | undefined,
  told: readonly Told[],
  names: readonly PersonName[],
): Standing | null {
  let standing: (Standing & { isGiven: boolean }) | null =
    listed === undefined ? null : { position: listed, denied: new Set(), isGiven: false };
  for (const { says, position, name } of told) {
    if (says === 'theirs') {
      standing = { position: position ?? standing?.position ?? null, denied: new Set(), isGiven: true };
    } else if (standing && says === 'not-theirs') {
      if (position === null || standing.position === position) standing = null;
      else standing.denied.add(position);
    } else if (standing?.isGiven) {
      // Somebody else was given the same place later; a list that says otherwise stays, and stands against that word.
      const isSame = standing.position === null ? name && agrees(name, names) : standing.position === position;
      if (isSame) standing = null;
    }
  }
  return standing;
}

/** The paper with its place, or null where every place it could have was denied. */
function placed(
  id: number,
  { position, denied }: Standing,
  author: Row,
  names: readonly PersonName[],
  paper: Paper | undefined,
): AuthorPaper | null {
  if (position !== null) return { paper: id, position };
  const places = paper ? possiblePlaces(author, names, paper) : null;
  const left = places?.filter((place) => !denied.has(place)) ?? [];
  if (denied.size > 0 && left.length === 0) return null;
  return { paper: id, position: left.length === 1 ? (left[0] ?? null) : null };
}

/** The places of a whole list of authors at which this one may stand; null where nobody printed the whole list. */
function possiblePlaces(author: Row, names: readonly PersonName[], paper: Paper): number[] | null {
  const { bylines, hiddenAuthors } = mergeRecords(paper);
  if (hiddenAuthors !== 0 || bylines.length === 0) return null;
  const shown = namesBeforeEtAl(author, paper);
  return bylines.flatMap((printed, at) => {
    const name = parseName(printed);
    const isShown = shown[at] !== undefined && compareNames(shown[at], name) !== 'conflict';
    return agreesName(name, names) && !isShown ? [at + 1] : [];
  });
}

/** The names that a profile's own record printed when it hid the profile's author behind "et al.". */
function namesBeforeEtAl({ profiles }: Row, paper: Paper): PersonName[] {
  const imports = new Set(
    profiles
      .filter(({ papers }) => papers.some((listed) => listed.paper === paper.id && listed.position === null))
      .map(({ source }) => source.importId),
  );
  const own = paper.records.filter(
    ({ source, hiddenAuthors }) => hiddenAuthors !== 0 && source.importId !== undefined && imports.has(source.importId),
  );
  const [longest] = own.sort((a, b) => b.bylines.length - a.bylines.length);
  return (longest?.bylines ?? []).map((printed) => parseName(printed));
}

function agrees(printed: string, names: readonly PersonName[]): boolean {
  return agreesName(parseName(printed), names);
}

function agreesName(name: PersonName, names: readonly PersonName[]): boolean {
  return names.some((own) => compareNames(own, name) !== 'conflict');
}
