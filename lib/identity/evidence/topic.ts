import { topicCosine } from '../../topics/topic.ts';
import { bitsAt } from '../curve.ts';
import { textKinds } from '../paper-traits.ts';
import type { Measure, SoftReason } from '../types.ts';
import type { CurveId, Weights } from '../weights.ts';

/** The paper of the author's that is closest to this one in topic. */
export const topic: SoftReason = {
  id: 'topic',
  find(mention, { fingerprint }, weights) {
    if (!fingerprint) return null;
    const { traits } = mention;
    if (!traits.topic) return null;
    const closest = closestPaper(traits.topic, traits.text, fingerprint, weights);
    if (!closest) return null;
    const { curve, at } = closest;
    return { measures: [closest], because: () => sentence(at, curve) };
  },
};

const curves: readonly CurveId[] = ['topic-of-titles', 'topic-of-title-and-abstract', 'topic-of-abstracts'];

/** That of several papers which speaks most for one person: a likeness of titles alone says less than one of abstracts. */
function closestPaper(
  own: Int8Array,
  text: number,
  { topics, texts }: { topics: Int8Array; texts: Uint8Array },
  weights: Weights,
): Measure | null {
  let best: Measure | null = null;
  let most = Number.NEGATIVE_INFINITY;
  for (const [at, theirs] of texts.entries()) {
    if (theirs === textKinds.none) continue;
    const curve = curves[text + theirs - 2] ?? 'topic-of-titles';
    const cosine = topicCosine(own, topics, at);
    const bits = bitsAt(weights.curves[curve], cosine);
    // Where nothing is learned yet, the closest is the one of the largest cosine.
    if (best && (bits < most || (bits === most && cosine <= best.at))) continue;
    best = { curve, at: cosine };
    most = bits;
  }
  return best;
}

function sentence(cosine: number, curve: CurveId): string {
  const likeness = cosine >= 0.7 ? 'Much the same topic as' : cosine >= 0.4 ? 'A topic near' : 'A topic far from';
  const basis = curve === 'topic-of-titles' ? ', judged by titles alone' : '';
  return `${likeness} the closest paper of this profile (${Math.round(100 * cosine)} of 100${basis}).`;
}
