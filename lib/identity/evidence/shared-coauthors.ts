import { nameRarity } from '../../names/frequency.ts';
import type { Coauthor, SoftReason } from '../types.ts';

/** A name's own rarity in bits: 20 for one mention in a million. More is not counted: such names were not. */
const mostBits = 20;

/** People printed on this paper who are printed on the author's papers too; rare names say more than common ones. */
export const sharedCoauthors: SoftReason = {
  id: 'shared-coauthors',
  find(mention, { fingerprint }) {
    const known = fingerprint?.coauthors;
    if (!known || known.length === 0) return null;
    const { others } = mention;
    if (others.length === 0) return null;
    const shared = others.filter(({ hash }) => holds(known, hash));
    // The more names on both sides, the sooner two strangers share one.
    const chance = Math.log2(others.length * known.length);
    if (shared.length === 0) {
      return {
        measures: [{ curve: 'coauthors-none', at: chance }],
        because: () => 'None of the other authors stands on a paper of this profile.',
      };
    }
    const bits = shared.reduce((sum, { name }) => sum + bitsOfName(name), 0);
    return {
      measures: [
        { curve: 'coauthors-shared', at: bits },
        { curve: 'coauthors-chance', at: chance },
      ],
      because: () => sentence(shared),
    };
  },
};

function bitsOfName(name: Coauthor['name']): number {
  return Math.min(mostBits, Math.max(0, Math.log2(1e6 / nameRarity(name).fullPerMillion)));
}

function sentence(shared: readonly Coauthor[]): string {
  const names = shared.slice(0, 3).map(({ printed }) => printed);
  const more = shared.length > 3 ? ` and ${shared.length - 3} more` : '';
  return `Shares ${shared.length === 1 ? 'a coauthor' : 'coauthors'} with this profile: ${names.join(', ')}${more}.`;
}

/** Whether an ascending list holds a number. */
function holds(list: Uint32Array, wanted: number): boolean {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((list[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return list[low] === wanted;
}
