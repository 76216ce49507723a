import type { AttentionEstimate, AttentionRefusal } from '../scores/attention/estimate.ts';
import type { NoveltyRefusal, NoveltyScore } from '../scores/novelty/types.ts';

/** "1st", "2nd", "3rd", "11th", "72nd". */
export function ordinal(n: number): string {
  const tens = n % 100;
  const ending = tens > 10 && tens < 14 ? undefined : ['th', 'st', 'nd', 'rd'][n % 10];
  return `${n}${ending ?? 'th'}`;
}

/** What a novelty score is a percentile of; of a near copy, why it is low. */
export function noveltySentence({ value, references, copyOf }: NoveltyScore): string {
  if (copyOf) return 'Its text repeats an earlier paper, which counts as 5 at most.';
  const { papers, of } = references;
  const those = of === 'all fields' ? `${many(papers)} papers of all fields` : `${many(papers)} ${of} papers`;
  return `${ordinal(value)} percentile of ${those} in your library.`;
}

/** "Low confidence: only 1,200 earlier papers are known." */
export function confidenceSentence({ confidence, earlier }: Pick<NoveltyScore, 'confidence' | 'earlier'>): string {
  const papers = `${many(earlier)} earlier papers are known`;
  if (confidence === 'high') return `High confidence: ${papers}.`;
  const word = confidence === 'low' ? 'Low' : 'Medium';
  // Where that many are known, what is lacking is something else (confidence of lib/scores/novelty/score.ts).
  if (earlier < fewEarlier[confidence]) return `${word} confidence: only ${papers}.`;
  return `${word} confidence: few earlier papers are on its subject, or two halves of them disagree about it.`;
}

/** Below these the number of earlier papers alone makes for that confidence: 30^0.33 and 30^0.66 thousand. */
const fewEarlier = { low: 3_072, medium: 9_440 };

/** "Range: 65 to 79." */
export function rangeSentence({ low, high }: { low: number; high: number }): string {
  return `Range: ${low} to ${high}.`;
}

/** Why there is no novelty score: "Not enough earlier papers: 312 of the 1,000 it needs." */
export function noveltyLackSentence({ lacks, has, needs }: NoveltyRefusal): string {
  const ofNeeded = `${many(has)} of the ${many(needs)} it needs`;
  switch (lacks) {
    case 'abstract':
      return noAbstract;
    case 'date':
      return 'The date of its first version is not known, so nothing is known to be earlier.';
    case 'terms':
      return `Too little text: ${ofNeeded} in different words.`;
    case 'earlier papers':
      return `Not enough earlier papers: ${ofNeeded}.`;
    case 'papers of its field':
      return `Not enough earlier papers of its field: ${ofNeeded}.`;
    case 'related papers':
      return `Not enough earlier papers on its subject: ${ofNeeded}.`;
    case 'papers to compare with':
      return `Not enough papers to compare it with: ${ofNeeded}.`;
  }
}

/** "45th percentile of citations that cs.LG papers of 2017 to 2019 got, guessed from title and abstract." */
export function attentionSentence({ value, field, years: [from, to] }: AttentionEstimate): string {
  const years = from === to ? `${from}` : `${from} to ${to}`;
  return `${ordinal(value)} percentile of ${field} papers of ${years} by citations, guessed from title and abstract.`;
}

/** Why there is no attention estimate. */
export function attentionRefusalSentence(refusal: AttentionRefusal): string {
  switch (refusal.reason) {
    case 'category-not-validated': {
      const tried = `it was tried on ${listed(refusal.validated)} only`;
      return refusal.category
        ? `Not validated for ${refusal.category}: ${tried}.`
        : `Its category is not known: ${tried}.`;
    }
    case 'no-abstract':
      return noAbstract;
    case 'no-year':
      return 'The year of its first version is not known.';
    case 'too-short':
      return `Too little text: ${refusal.words} of the ${refusal.needed} different words it needs.`;
  }
}

const noAbstract = 'No abstract is known. Byline learns it when you open the page of the paper.';

/** "a", "a and b", "a, b and c". */
function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

function many(n: number): string {
  return n.toLocaleString('en');
}
