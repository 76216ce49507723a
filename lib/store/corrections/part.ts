import type { StoredProfile } from '../../model/author.ts';
import type { Arrangement } from './types.ts';

/**
 * Makes somebody of some of an author's papers, or gives them more of those. A part has the author's name and the source
 * that listed the papers, and none of the reported numbers: those belong to nobody in particular.
 */
export function addPart(arrangement: Arrangement, parentId: number, partId: number, papers: readonly number[]): void {
  const { rows, followed, hasPaper } = arrangement;
  const parent = rows.get(parentId);
  const known = papers.filter(hasPaper);
  if (!parent || known.length === 0) return;
  const places = new Map<number, number | null>();
  for (const { paper, position } of parent.profiles.flatMap((profile) => profile.papers)) {
    places.set(paper, places.get(paper) ?? position);
  }
  const given = known.map((paper) => ({ paper, position: places.get(paper) ?? null }));
  const row = rows.get(partId) ?? { id: partId, profiles: [], followed: followed.has(partId) };
  const before = row.profiles.find(isOfPart);
  const listed = [...(before?.papers ?? []), ...given];
  const profile: StoredProfile = {
    ...(before ?? partProfile(parent.profiles)),
    papers: listed.filter(({ paper }, at) => listed.findIndex((other) => other.paper === paper) === at),
  };
  rows.set(partId, {
    ...row,
    partOf: row.partOf ?? parent.partOf ?? parentId,
    profiles: [...row.profiles.filter((one) => one !== before), profile],
  });
}

/** Whether a profile is what the reader split off, and nothing a source reported. */
export function isOfPart({ source }: StoredProfile): boolean {
  return source.format === 'split';
}

function partProfile(profiles: readonly StoredProfile[]): Omit<StoredProfile, 'papers'> {
  const [newest] = [...profiles].sort((a, b) => b.source.observedAt.localeCompare(a.source.observedAt));
  if (!newest) throw new Error('An author without a profile has no parts.');
  const { source, name } = newest;
  const label = isOfPart(newest) ? source.label : `Part of ${source.label}`;
  return { source: { ...source, format: 'split', label }, name, externalIds: {}, claims: [] };
}
