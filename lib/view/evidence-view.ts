import type { Match } from '../identity/types.ts';
import type { Evidence } from '../model/outcome.ts';
import { newestProfile } from './author-view.ts';
import type { EvidenceView, RunnerUpView } from './types.ts';

/** Stands for Infinity, which messages do not carry. */
const decides = 100;

/** The reasons in the order they were weighed. */
export function evidenceViews(evidence: readonly Evidence[]): EvidenceView[] {
  return evidence.map(({ id, because, bits, isHard }) => ({
    id,
    because,
    bits: Math.max(-decides, Math.min(decides, bits)),
    isHard: isHard || !Number.isFinite(bits),
  }));
}

/** Who else it could be, and what speaks for and against them. */
export function runnerUpView({ runnerUp }: Pick<Match, 'runnerUp'>): RunnerUpView | null {
  if (!runnerUp) return null;
  const { author, evidence } = runnerUp;
  return { authorId: author.id, name: newestProfile(author).name, evidence: evidenceViews(evidence) };
}

/** What would settle a match that is not settled. */
export function wouldSettle({ outcome, runnerUp }: Pick<Match, 'outcome' | 'runnerUp'>): string | null {
  if (outcome === 'confirmed' || outcome === 'none') return null;
  if (runnerUp) return 'Say yes to the right one of the two, or import a profile whose list holds this paper.';
  return 'A profile whose list holds this paper, a shared coauthor, or your own yes or no.';
}
