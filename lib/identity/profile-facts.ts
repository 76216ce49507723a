import { profileFacts as factsOf, type ProfileFacts } from '../metrics/checks/profile-facts.ts';
import type { StoredProfile } from '../model/author.ts';
import type { Paper } from '../model/paper.ts';
import { mergeRecords } from '../papers/merge-records.ts';

/** What the checks look at in a stored profile: its numbers, and its papers as fully as the store knows them by now. */
export function profileFacts(profile: StoredProfile, papers: ReadonlyMap<number, Paper>): ProfileFacts {
  const listed = profile.papers.flatMap(({ paper: id, position }) => {
    const paper = papers.get(id);
    if (!paper) return [];
    // What a source counts of a paper is held against what the same source counts of its author.
    const claims = paper.records.find(({ source }) => source.importId === profile.source.importId)?.claims;
    return [{ record: { ...mergeRecords(paper), source: profile.source, claims }, position }];
  });
  return factsOf({ ...profile, papers: listed }, profile.source.observedAt);
}
