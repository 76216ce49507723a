import fc from 'fast-check';
import type { Wish } from '../../../lib/store/corrections/types.ts';
import type { Store } from '../../../lib/store/db.ts';

/** A correction in numbers, of whatever the store holds at that moment. */
export const anyWish = fc.record({
  kind: fc.constantFrom('byline', 'move', 'merge', 'split'),
  author: fc.nat(20),
  other: fc.nat(20),
  paper: fc.nat(20),
  position: fc.constantFrom(1, 2, 4),
  isYes: fc.boolean(),
  toNew: fc.boolean(),
});

type Drawn = typeof anyWish extends fc.Arbitrary<infer T> ? T : never;

/** The correction that the numbers mean for a store as it is now. */
export async function wishIn(store: Store, drawn: Drawn): Promise<Wish> {
  const [authors, papers] = [await store.authors.toArray(), await store.papers.toArray()];
  const [author, other] = [authors[drawn.author % authors.length], authors[drawn.other % authors.length]];
  const paper = papers[drawn.paper % papers.length];
  if (!author || !other || !paper) throw new Error('Nobody is left.');
  const own = author.papers.map((listed) => listed.paper);
  return toWish(drawn, author.id, other.id, paper.id, own);
}

function toWish(
  drawn: { kind: string; position: number; isYes: boolean; toNew: boolean },
  author: number,
  other: number,
  paper: number,
  own: number[],
): Wish {
  const { kind, position, isYes, toNew } = drawn;
  if (kind === 'byline')
    return { kind, author, paper, name: 'Lin Guo', position, verdict: isYes ? 'same' : 'different' };
  if (kind === 'move')
    return { kind, paper, from: author, to: toNew ? null : other, position: isYes ? position : null };
  if (kind === 'merge') return { kind, author, other };
  return { kind: 'split', author, groups: [own.slice(0, position), own.slice(position)] };
}
