import { checkProfile } from '../../../lib/metrics/checks/index.ts';
import type { PaperFacts, ProfileFacts } from '../../../lib/metrics/checks/profile-facts.ts';
import type { Claim, MetricId } from '../../../lib/model/claim.ts';

const units: Partial<Record<MetricId, Claim['unit']>> = { novelty: 'percent', aiScore: 'points' };
const labels: Partial<Record<MetricId, string>> = { novelty: 'Novelty', aiScore: 'AI Score' };

/** Facts of Ada Brook, checked on 1 May 2026. */
export function facts(numbers: Partial<Record<MetricId, number>>, papers: Partial<PaperFacts>[] = []): ProfileFacts {
  const claims = (Object.entries(numbers) as [MetricId, number][]).map(([metric, value]) => ({
    metric,
    value,
    label: labels[metric] ?? metric,
    unit: units[metric] ?? 'count',
    basis: 'reported' as const,
  }));
  return { name: 'Ada Brook', claims, papers: papers.map(aPaper), now: '2026-05-01T12:00:00Z' };
}

/** The ids of what the checks find. */
export function found(profile: ProfileFacts): string[] {
  return checkProfile(profile).map(({ id }) => id);
}

export const on = (value: string, isYearInferred = false) => ({ date: { value, isYearInferred } });

function aPaper(paper: Partial<PaperFacts>): PaperFacts {
  return { categories: [], bylines: [], hiddenAuthors: 0, position: null, ...paper };
}
