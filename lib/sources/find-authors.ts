import type { ExternalIds } from '../model/external-ids.ts';
import type { SoughtByline } from '../model/lookup.ts';
import type { PaperRecord } from '../model/paper.ts';
import type { Profile } from '../model/profile.ts';
import { mayBeSame, onlyIndexOf } from '../profiles/services/loose-name.ts';
import { profileOf, withPapers } from '../profiles/services/profile.ts';

/** What looking for an author takes of a service. */
export interface Steps {
  /** By which identifier it names people. */
  kind: keyof ExternalIds;
  /** The paper by its identifiers. */
  paper(): Promise<PaperRecord | null>;
  /** A person with their papers. */
  person(id: string): Promise<Profile | null>;
  /** People of a name, without papers. */
  search(): Promise<Profile[]>;
  /** Papers of one of them: one page. */
  papers(profile: Profile): Promise<PaperRecord[]>;
}

const most = 10;
/** Of how many people that a search found the papers are asked for. */
const withTheirPapers = 3;

/**
 * People who may be behind a byline, the likeliest first: whom the service names on the paper, then whom it knows by the
 * name.
 */
export async function findAuthors(byline: SoughtByline, steps: Steps): Promise<Profile[]> {
  const paper = await steps.paper();
  const first = paper ? await namedOn(paper, byline, steps) : [];
  const found = (await steps.search()).filter(({ name }) => mayBeSame(name, byline.name));
  const people = withoutRepeats([...first, ...found], steps.kind).slice(0, most);
  const complete: Profile[] = [];
  for (const [index, person] of people.entries()) {
    const isAsked = index >= first.length && index < first.length + withTheirPapers;
    complete.push(isAsked ? withPapers(person, steps.kind, await steps.papers(person)) : person);
  }
  return complete;
}

/** Whom a paper names at the place of a byline. A service may name people of whom it keeps no record. */
async function namedOn(paper: PaperRecord, { name, position }: SoughtByline, steps: Steps): Promise<Profile[]> {
  const index = placeIn(paper.bylines, name, position) ?? -1;
  const [printed, ids] = [paper.bylines[index], paper.bylineIds?.[index]];
  const id = ids?.[steps.kind];
  if (!printed || !id) return [];
  const unrecorded = profileOf(paper.source, printed, ids);
  const named = (await steps.person(id)) ?? withPapers(unrecorded, steps.kind, await steps.papers(unrecorded));
  return [withPapers(named, steps.kind, [paper])];
}

/** The index of a name, at its place if it is there: the service may count places otherwise. */
function placeIn(bylines: readonly string[], name: string, position: number): number | null {
  const printed = bylines[position - 1];
  if (printed !== undefined && mayBeSame(printed, name)) return position - 1;
  return onlyIndexOf(name, bylines);
}

function withoutRepeats(people: Profile[], kind: keyof ExternalIds): Profile[] {
  const seen = new Set<string>();
  return people.filter(({ externalIds }) => {
    const id = externalIds[kind];
    if (id === undefined || seen.has(id)) return false;
    seen.add(id);
    return true;
  });
}
