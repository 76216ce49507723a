import type { Match } from '../identity/types.ts';
import type { Evidence } from '../model/outcome.ts';
import { newestProfile } from './author-view.ts';
import type { CardView, EvidenceView } from './types.ts';

/** The reasons in the order they were weighed. */
export function evidenceViews(evidence: readonly Evidence[]): EvidenceView[] {
  return evidence.map(({ id, because, bits, isHard }) => ({ id, because, bits, isHard }));
}

/** Who else it could be, and why they are not it. */
export function runnerUpView({ runnerUp }: Match): CardView['runnerUp'] {
  if (!runnerUp) return null;
  const { author, evidence } = runnerUp;
  const because = evidence.map((reason) => reason.because).join(' ');
  return { authorId: author.id, name: newestProfile(author).name, because };
}

/** What would settle a match that is not settled. */
export function wouldSettle({ outcome, runnerUp }: Match): string | null {
  if (outcome === 'confirmed' || outcome === 'none') return null;
  if (runnerUp) return 'Say yes to the right one of the two, or import a profile whose list holds this paper.';
  return 'A profile whose list holds this paper, a shared coauthor, or your own yes or no.';
}
