import { fingerprintOfMentions } from '../../../lib/identity/group-mentions.ts';
import { paperTraits } from '../../../lib/identity/paper-traits.ts';
import type { Bearer, Evidence, Mention } from '../../../lib/identity/types.ts';
import { findLikeness } from '../../../lib/identity/weigh.ts';
import { shippedWeights } from '../../../lib/identity/weights.ts';
import { hashKey } from '../../../lib/ids/hash-key.ts';
import { compareNames } from '../../../lib/names/compare.ts';
import { nameRarity } from '../../../lib/names/frequency.ts';
import { fullKey } from '../../../lib/names/key.ts';
import { parseName } from '../../../lib/names/parse.ts';

/** What a test says of a paper; what it leaves out is not known. */
export interface Told {
  title?: string;
  abstract?: string;
  year?: number;
  category?: string;
  /** The other names on it. */
  beside?: readonly string[];
}

/** A name on a paper. */
export function aMention(
  printed: string,
  { title = '', abstract, year, category, beside = [] }: Told = {},
): Mention & Told {
  const name = parseName(printed);
  const others = beside.map((other) => {
    const parsed = parseName(other);
    return { printed: other, name: parsed, hash: hashKey(fullKey(parsed)) };
  });
  const traits = paperTraits({
    title,
    abstract,
    date: year === undefined ? undefined : { value: String(year), isYearInferred: false },
    categories: category === undefined ? [] : [category],
    arxivId: undefined,
  });
  return { printed, name, rarity: nameRarity(name), others, traits };
}

/** Somebody who wrote these papers, as a candidate for a mention. */
export function aBearer(mention: Mention, printed: string, papers: readonly Told[]): Bearer {
  const knownAs = parseName(printed);
  const own = papers.map((paper) => aMention(printed, paper));
  return {
    level: compareNames(knownAs, mention.name),
    knownAs,
    fingerprint: own.length === 0 ? undefined : fingerprintOfMentions(own),
  };
}

/** What one reason says with the weights as shipped; undefined where it finds nothing to go by. */
export function evidenceOf(id: string, mention: Mention, bearer: Bearer): Evidence | undefined {
  return findLikeness(mention, bearer, shippedWeights).find((found) => found.id === id);
}

/** What one reason is worth where both sides carry a name that says nothing here. */
export function bitsOf(id: string, paper: Told, known: readonly Told[]): number | undefined {
  const mention = aMention('Lin Guo', paper);
  return evidenceOf(id, mention, aBearer(mention, 'Lin Guo', known))?.bits;
}
