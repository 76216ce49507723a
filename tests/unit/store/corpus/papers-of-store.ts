import { mergeSegments } from '../../../../lib/corpus/merge-segments.ts';
import type { Segment } from '../../../../lib/corpus/types.ts';
import { type Profile, profileSchema } from '../../../../lib/model/profile.ts';
import { loadSegments } from '../../../../lib/store/corpus/segments.ts';
import type { Store } from '../../../../lib/store/db.ts';
import { longAbstract } from '../../corpus/papers.ts';
import { aProfile } from '../../support/builders.ts';

/** A profile whose papers, by arXiv id, can be compared: they have an abstract that says enough. */
export function aReadableProfile(name: string, ids: readonly string[]): Profile {
  const papers = ids.map((arxivId) => ({ title: `A study that is numbered ${arxivId}`, names: [name], arxivId }));
  const profile = aProfile(name, papers);
  for (const { record } of profile.papers) record.abstract = longAbstract;
  return profileSchema.parse(profile);
}

/** The corpus as one segment, whichever parts it is kept in. */
export async function wholeCorpus(store: Store): Promise<Segment> {
  return mergeSegments(0, await loadSegments(store));
}

/** The keys of the corpus in order. */
export async function corpusKeys(store: Store): Promise<string[]> {
  return (await wholeCorpus(store)).keys.toSorted();
}
