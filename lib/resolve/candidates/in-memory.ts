import { authorsMentions } from '../../identity/authors-mentions.ts';
import { authorsPapers } from '../../identity/authors-papers.ts';
import { fingerprintOfMentions } from '../../identity/group-mentions.ts';
import { profileFacts } from '../../identity/profile-facts.ts';
import { paperKeys } from '../../ids/paper-key.ts';
import { checkProfile } from '../../metrics/checks/index.ts';
import type { Author, StoredProfile } from '../../model/author.ts';
import type { SourceId } from '../../model/lookup.ts';
import type { Paper, PaperRecord } from '../../model/paper.ts';
import type { Profile } from '../../model/profile.ts';
import { parseName } from '../../names/parse.ts';
import { isPaperOf } from '../../papers/same-paper.ts';
import type { DerivedAuthor } from '../../store/derive.ts';
import { derive } from '../derive.ts';

/** A profile that a service named for a byline. */
export interface Proposal {
  /** Tells the proposals for one byline apart. */
  key: string;
  source: SourceId;
  profile: Profile;
}

/** A proposal as it would stand in the store. */
export interface Row extends Proposal {
  author: Author;
}

/** Proposals as rows of a store that there is not: ids are negative, so that none is one of the real store's. */
export interface InMemory {
  /** The paper of the byline, with what the services say of it and who of the rows lists it. */
  paper: Paper;
  papers: Map<number, Paper>;
  rows: Row[];
}

/**
 * Arranges profiles as saving them would, without saving anything.
 * @param stored other papers of the store that the profiles may list
 */
export function arrangeInMemory(paper: Paper, proposals: readonly Proposal[], stored: Iterable<Paper> = []): InMemory {
  const shelf = new Shelf([paper, ...stored]);
  const profiles = proposals.map(({ profile }, at) => storedProfile(profile, -1 - at, shelf));
  const rows = proposals.map((proposal, at): Row => {
    const row = { id: -1 - at, profiles: profiles.slice(at, at + 1) };
    return { ...proposal, author: { ...row, followed: false, ...deriveProposed(row, shelf.papers) } };
  });
  return { paper: shelf.papers.get(paper.id) ?? paper, papers: shelf.papers, rows };
}

/** Whether a profile mixes people takes time by the square of its papers: of longer ones it is found out once it is saved. */
const mostSplit = 60;

/** What a row of the store would hold (lib/identity/derive-author.ts). */
function deriveProposed(row: Pick<Author, 'id' | 'profiles'>, papers: ReadonlyMap<number, Paper>): DerivedAuthor {
  if (row.profiles.every((profile) => profile.papers.length <= mostSplit)) return derive.author(row, papers, []);
  const names = row.profiles.map(({ name }) => parseName(name));
  const own = authorsPapers(row, papers, []);
  const fingerprint = fingerprintOfMentions(authorsMentions(names, own, papers));
  const found = row.profiles.flatMap((profile) => checkProfile(profileFacts(profile, papers)));
  return { sortName: '', papers: own, fingerprint, doubts: found.map(({ id }) => id), people: 1 };
}

/** What a profile says is told from what others say by an import of its own. */
function storedProfile({ papers, source, ...rest }: Profile, id: number, shelf: Shelf): StoredProfile {
  const listed = papers.map(({ record, position }) => {
    const said = { ...record, source: { ...record.source, importId: id } };
    return { paper: shelf.put(said, id), position };
  });
  return { ...rest, source: { ...source, importId: id }, papers: listed };
}

/** Papers by everything they answer to. */
class Shelf {
  readonly papers: Map<number, Paper>;
  readonly #byKey = new Map<string, number[]>();

  constructor(known: readonly Paper[]) {
    this.papers = new Map(known.map((paper) => [paper.id, paper]));
    for (const { records, id } of known) for (const record of records) this.#file(record, id);
  }

  /** Adds what a profile says of a paper of its author's, and returns the paper's id. */
  put(record: PaperRecord, author: number): number {
    const known = this.#find(record);
    const paper = known ?? { id: -1 - this.papers.size, records: [], authors: [] };
    this.papers.set(paper.id, {
      ...paper,
      records: [...paper.records, record],
      authors: [...new Set([...paper.authors, author])],
    });
    this.#file(record, paper.id);
    return paper.id;
  }

  #find(record: PaperRecord): Paper | undefined {
    const ids = paperKeys(record).flatMap((key) => this.#byKey.get(key) ?? []);
    return ids.flatMap((id) => this.papers.get(id) ?? []).find(({ records }) => isPaperOf(records, record));
  }

  #file(record: PaperRecord, id: number): void {
    for (const key of paperKeys(record)) {
      const ids = this.#byKey.get(key) ?? [];
      if (!ids.includes(id)) this.#byKey.set(key, [...ids, id]);
    }
  }
}
