import type { Author } from '../model/author.ts';
import { isEstimate } from '../scores/attention/estimate.ts';
import type { PaperScores } from '../scores/types.ts';
import type { MetricView } from './types.ts';
import { severalPeople } from './words.ts';

/** Fewer papers with a score say nothing about the others. */
const fewest = 5;

/**
 * The median of an author's scored papers with its quartiles and how many papers they are, "61 (44–78), 7 of 12 papers";
 * null where fewer than five have a score. Quartiles between two values by a straight line (Hyndman and Fan 1996, type 7,
 * 10.2307/2684934).
 * @param values 0 to 100
 * @param of how many papers the author has
 */
export function medianScore(values: readonly number[], of: number): string | null {
  if (values.length < fewest) return null;
  const ascending = values.toSorted((a, b) => a - b);
  const [low, median, high] = [0.25, 0.5, 0.75].map((share) => Math.round(quantile(ascending, share)));
  return `${median} (${low}–${high}), ${values.length} of ${of.toLocaleString('en')} papers`;
}

/**
 * What Byline estimates of an author's papers, as numbers beside the reported ones; nothing where too few have a score.
 * @param author how many papers they have, and like how many people those look
 * @param day on which they were scored: "2026-11-24"
 */
export function authorScores(
  scores: readonly PaperScores[],
  { papers: { length: of }, people }: Pick<Author, 'papers' | 'people'>,
  day: string,
): MetricView[] {
  const novelty = scores.flatMap((one) => (one.novelty.kind === 'score' ? one.novelty.value : []));
  const attention = scores.flatMap((one) => (isEstimate(one.attention) ? one.attention.value : []));
  return [
    ...estimated('novelty', 'Novelty, median of papers', medianScore(novelty, of)),
    ...estimated('aiScore', 'Attention, median of papers', medianScore(attention, of)),
  ].map((metric) => ({ ...metric, observedOn: day, doubts: people > 1 ? [severalPeople(people)] : [] }));
}

function estimated(
  metric: MetricView['metric'],
  label: string,
  text: string | null,
): Omit<MetricView, 'observedOn' | 'doubts'>[] {
  if (text === null) return [];
  return [{ metric, label, text, basis: 'estimated', source: 'Byline' }];
}

function quantile(ascending: readonly number[], share: number): number {
  const at = share * (ascending.length - 1);
  const below = ascending[Math.floor(at)] ?? 0;
  const above = ascending[Math.ceil(at)] ?? below;
  return below + (above - below) * (at - Math.floor(at));
}
