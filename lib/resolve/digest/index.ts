import type { Store } from '../../store/db.ts';
import { metOn } from '../../store/met-papers.ts';
import type { DigestFindings } from '../../view/digest-view.ts';
import type { Scorer } from '../score-papers.ts';
import { closeAmong } from './close.ts';
import { farAmong } from './far.ts';
import { followedAmong } from './followed.ts';

interface DigestOptions {
  /** null where the reader switched scores off. */
  scorer: Pick<Scorer, 'score'> | null;
  /** ISO 8601. */
  now: string;
}

/**
 * Works out what the papers met on a day are to the reader, part by part and in portions: 2,000 papers freeze no page.
 * @param say what is found so far; false stops it
 */
export async function workDigest(
  store: Store,
  day: string,
  { scorer, now }: DigestOptions,
  say: (findings: DigestFindings) => boolean,
): Promise<void> {
  // The newest first, where nothing else tells which.
  const met = (await metOn(store, day)).sort((a, b) => (a.id < b.id ? 1 : -1));
  const papers = met.map(({ paper }) => paper);
  let findings: DigestFindings = { day, met, followed: null, close: null, far: scorer && { done: 0 } };
  const tell = (more: Partial<DigestFindings>) => {
    findings = { ...findings, ...more };
    return say(findings);
  };
  if (!tell({})) return;
  if (!tell({ followed: await followedAmong(store, papers) })) return;
  if (!tell({ close: await closeAmong(store, papers) }) || scorer === null) return;
  const far = await farAmong(scorer, papers, now, (done) => tell({ far: { done } }));
  if (far) tell({ far });
}
