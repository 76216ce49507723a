import type { Match } from '../identity/types.ts';
import type { Paper } from '../model/paper.ts';
import { personOption } from './person-option.ts';
import type { EvidenceView, RunnerUpView } from './types.ts';

/** Stands for Infinity, which messages do not carry. */
const decides = 100;

/** The reasons in the order they were weighed. */
export function evidenceViews(evidence: Match['evidence']): EvidenceView[] {
  return evidence.map(({ id, because, bits, isHard }) => ({
    id,
    because: because(),
    bits: Math.max(-decides, Math.min(decides, bits)),
    isHard: isHard || !Number.isFinite(bits),
  }));
}

/** Who else it could be, and what speaks for and against them. */
export function runnerUpView(
  { runnerUp }: Pick<Match, 'runnerUp'>,
  papers: ReadonlyMap<number, Paper>,
): RunnerUpView | null {
  if (!runnerUp) return null;
  return { ...personOption(runnerUp.author, papers), evidence: evidenceViews(runnerUp.evidence) };
}

/** What would settle a match that is not settled. */
export function wouldSettle({ outcome, runnerUp }: Pick<Match, 'outcome' | 'runnerUp'>): string | null {
  if (outcome === 'confirmed' || outcome === 'none') return null;
  if (runnerUp) return 'Say yes to the right one of the two, or import a profile whose list holds this paper.';
  return 'A profile whose list holds this paper, a shared coauthor, or your own yes or no.';
}
