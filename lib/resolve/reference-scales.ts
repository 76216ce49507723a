import type { Corpus } from '../corpus/corpus.ts';
import type { Place } from '../corpus/postings.ts';
import type { FirstSeen } from '../scores/novelty/first-seen.ts';
import { type Measured, measure } from '../scores/novelty/measure.ts';
import { referencesFor } from '../scores/novelty/references.ts';
import { scaleOf } from '../scores/novelty/scale.ts';
import { noveltyVersion, type References } from '../scores/novelty/score.ts';
import type { Store } from '../store/db.ts';
import { type KeptMeasures, keepMeasures, loadMeasures } from '../store/references.ts';

/** Measured anew when a paper has so many times the earlier papers that it had then, or so many times fewer. */
const outgrownBy = 1.25;
/** The longest that anybody else is kept waiting, in milliseconds. */
const sliceMs = 40;

/** The scales that papers are placed on: one for each kind of paper and day, made when first asked for. */
export class ReferenceScales {
  private readonly scales = new Map<string, Promise<References>>();
  private readonly store: Store;
  private readonly corpus: Corpus;
  private readonly firstSeen: FirstSeen;

  constructor(store: Store, corpus: Corpus, firstSeen: FirstSeen) {
    this.store = store;
    this.corpus = corpus;
    this.firstSeen = firstSeen;
  }

  /** The scale of the papers latest before a day, of a category where there are enough, else of its archive, else of all. */
  for(category: string, day: number): Promise<References> {
    const id = `${category}|${day}`;
    const known = this.scales.get(id);
    if (known) return known;
    const made = this.make(category, day);
    this.scales.set(id, made);
    // A failure is not kept: the next to ask tries again.
    made.catch(() => this.scales.delete(id));
    return made;
  }

  private async make(category: string, day: number): Promise<References> {
    const { places, of } = referencesFor(this.corpus, category, day);
    return { scale: scaleOf(await this.measureAll(places, of)), of };
  }

  /** Measures each against its own earlier papers, where that was not done before. */
  private async measureAll(places: readonly Place[], kind: string): Promise<Measured[]> {
    const kept = await loadMeasures(this.store, kind, noveltyVersion);
    const papers = places.map((place) => ({ place, ...this.corpus.paperAt(place) }));
    const now = new Map<string, { earlier: number; values: number[] }>();
    const missing = papers.filter(({ key, day }) => {
      const before = kept.get(key);
      const isFresh = before && isAsLarge(this.corpus.countEarlier(day), before.earlier);
      if (isFresh) now.set(key, { ...before, values: [...before.values] });
      return !isFresh;
    });
    const terms = this.corpus.termsOf(missing.map(({ place }) => place));
    let pauseAt = performance.now() + sliceMs;
    for (const [at, { key, day }] of missing.entries()) {
      const { measured, findings } = measure(this.corpus, { terms: terms[at] ?? [], day }, this.firstSeen);
      now.set(key, { earlier: findings.earlier, values: valuesOf(measured) });
      if (performance.now() < pauseAt) continue;
      await new Promise((resolve) => setTimeout(resolve));
      pauseAt = performance.now() + sliceMs;
    }
    if (missing.length > 0) await keepMeasures(this.store, kind, noveltyVersion, withOlder(now, kept));
    return papers.flatMap(({ key }) => measuredOf(now.get(key)?.values ?? []));
  }
}

function isAsLarge(now: number, before: number): boolean {
  return now < Math.max(1, before) * outgrownBy && before < Math.max(1, now) * outgrownBy;
}

/** What is measured now, then what was measured before and is not among it. */
function withOlder(now: KeptMeasures, before: KeptMeasures): KeptMeasures {
  return new Map([...now, ...[...before].filter(([key]) => !now.has(key))]);
}

/** As the store keeps them, in 32 bits: so that a paper has the same score before they were kept and after. */
function valuesOf({ halves, ...all }: Measured): number[] {
  return [all, ...halves].flatMap(({ distance, surprise, fresh }) => [distance, surprise, fresh].map(Math.fround));
}

function measuredOf(values: readonly number[]): Measured[] {
  const [all, first, second] = [0, 3, 6].map((from) => ({
    distance: values[from] ?? 0,
    surprise: values[from + 1] ?? 0,
    fresh: values[from + 2] ?? 0,
  }));
  return all && first && second ? [{ ...all, halves: [first, second] }] : [];
}
