import { type Corpus, createCorpus } from '../../../../lib/corpus/corpus.ts';
import { paperTerms } from '../../../../lib/corpus/paper-terms.ts';
import type { Place } from '../../../../lib/corpus/postings.ts';
import type { CorpusPaper, Segment } from '../../../../lib/corpus/types.ts';
import { type FirstSeen, nothingSeen } from '../../../../lib/scores/novelty/first-seen.ts';
import { type Measured, measure } from '../../../../lib/scores/novelty/measure.ts';
import { archiveOf, referencesFor } from '../../../../lib/scores/novelty/references.ts';
import { scaleOf } from '../../../../lib/scores/novelty/scale.ts';
import { type NoveltyQuestion, type References, scoreNovelty } from '../../../../lib/scores/novelty/score.ts';
import type { Novelty, NoveltyScore } from '../../../../lib/scores/novelty/types.ts';

/** What is asked of the novelty of a paper. */
export function questionOf(corpus: Corpus, { title, abstract, day, category }: CorpusPaper): NoveltyQuestion {
  const terms = paperTerms({ title, abstract });
  const archive = archiveOf(category);
  return {
    title,
    target: { terms: [...terms.keys()], day },
    words: [...terms.values()],
    ofField: corpus.countEarlier(day, (one) => archiveOf(one) === archive),
  };
}

/** Papers with what scores them, as the extension does: only that everything is in memory. */
export class Library {
  readonly corpus: Corpus;
  private readonly firstSeen: FirstSeen;
  private readonly measured = new Map<string, Measured>();

  constructor(segments: readonly Segment[], firstSeen = nothingSeen) {
    this.corpus = createCorpus(segments);
    this.firstSeen = firstSeen;
  }

  async novelty(paper: CorpusPaper): Promise<Novelty> {
    const references = () => Promise.resolve(this.references(paper));
    return scoreNovelty(this.corpus, questionOf(this.corpus, paper), this.firstSeen, references);
  }

  /** The score of a paper that has one; throws where there is not enough for it. */
  async score(paper: CorpusPaper): Promise<NoveltyScore> {
    const novelty = await this.novelty(paper);
    if (novelty.kind === 'score') return novelty;
    throw new Error(`It lacks ${novelty.lacks}: ${novelty.has} of ${novelty.needs}.`);
  }

  async value(paper: CorpusPaper): Promise<number> {
    return (await this.score(paper)).value;
  }

  references({ category, day }: Pick<CorpusPaper, 'category' | 'day'>): References {
    const { places, of } = referencesFor(this.corpus, category, day);
    const missing = places.filter((place) => !this.measured.has(this.keyOf(place)));
    const terms = this.corpus.termsOf(missing);
    for (const [at, place] of missing.entries()) {
      const target = { terms: terms[at] ?? [], day: this.corpus.paperAt(place).day };
      this.measured.set(this.keyOf(place), measure(this.corpus, target, this.firstSeen).measured);
    }
    return { scale: scaleOf(places.flatMap((place) => this.measured.get(this.keyOf(place)) ?? [])), of };
  }

  private keyOf(place: Place): string {
    return this.corpus.paperAt(place).key;
  }
}
