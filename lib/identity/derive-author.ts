import { checkProfile } from '../metrics/checks/index.ts';
import { severalPeople } from '../metrics/checks/several-people.ts';
import type { Author, StoredProfile } from '../model/author.ts';
import type { AuthorAnchor, Decision } from '../model/decision.ts';
import type { Paper } from '../model/paper.ts';
import { compareNames } from '../names/compare.ts';
import { lookupKeys } from '../names/key.ts';
import { parseName } from '../names/parse.ts';
import { authorsMentions } from './authors-mentions.ts';
import { authorsPapers } from './authors-papers.ts';
import { countPeople, fingerprintOfMentions } from './group-mentions.ts';
import { idKeys } from './identify-page.ts';
import { profileFacts } from './profile-facts.ts';
import { shippedWeights } from './weights.ts';

/** What an author row holds that follows from their profiles, their papers and the reader's decisions. */
export function deriveAuthor(
  { id, profiles }: Pick<Author, 'id' | 'profiles' | 'partOf'>,
  papers: ReadonlyMap<number, Paper>,
  decisions: readonly Decision[],
): Pick<Author, 'sortName' | 'papers' | 'fingerprint' | 'doubts' | 'people'> {
  const names = profiles.map((profile) => parseName(profile.name));
  const own = authorsPapers({ id, profiles }, papers, decisions);
  const mentions = authorsMentions(names, own, papers);
  const found = profiles.flatMap((profile) => checkProfile(profileFacts(profile, papers)));
  const [first] = names;
  return {
    sortName: first ? `${first.family} ${first.given.join(' ')}`.trim().toLowerCase() : '',
    papers: own,
    ...(mentions.length > 0 && { fingerprint: fingerprintOfMentions(mentions) }),
    doubts: [...new Set(found.map((finding) => finding.id))],
    people: countPeople(
      mentions,
      shippedWeights,
      found.some(({ id }) => id === severalPeople.id),
    ),
  };
}

/** The keys an author is found under: every form of their names, and their external ids. */
export function authorKeys(profiles: readonly StoredProfile[]): string[] {
  return [
    ...new Set(
      profiles.flatMap((profile) => [...lookupKeys(parseName(profile.name)).stored, ...idKeys(profile.externalIds)]),
    ),
  ];
}

/**
 * Whether an incoming profile is one more of a stored author: the same external id, or the same name on at least one
 * common paper. A name alone never is.
 */
export function isSameAuthor(stored: readonly StoredProfile[], incoming: StoredProfile): boolean {
  const ids = new Set(idKeys(incoming.externalIds));
  if (stored.some((profile) => idKeys(profile.externalIds).some((key) => ids.has(key)))) return true;
  const papers = new Set(incoming.papers.map((listed) => listed.paper));
  const name = parseName(incoming.name);
  return stored.some(
    (profile) =>
      ['exact', 'variant'].includes(compareNames(parseName(profile.name), name)) &&
      profile.papers.some((listed) => papers.has(listed.paper)),
  );
}

/** Whether an incoming profile is of an author whom a decision remembers; `keys`: those of the profile's papers. */
export function isAnchored(anchor: AuthorAnchor, incoming: StoredProfile, keys: ReadonlySet<string>): boolean {
  const ids = new Set(idKeys(incoming.externalIds));
  if (idKeys(anchor.externalIds).some((key) => ids.has(key))) return true;
  const level = compareNames(parseName(anchor.name), parseName(incoming.name));
  return ['exact', 'variant'].includes(level) && anchor.paperKeys.some((key) => keys.has(key));
}
