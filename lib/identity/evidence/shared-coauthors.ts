import type { Reason } from '../types.ts';
import { weights } from '../weights.ts';

/** People printed on this paper who are printed on the author's papers too. */
export const sharedCoauthors: Reason = {
  id: 'shared-coauthors',
  weigh({ others }, { author }) {
    if (others.length === 0 || author.coauthorKeys.length === 0) return null;
    const known = new Set(author.coauthorKeys);
    const shared = others.filter(({ key }) => known.has(key));
    if (shared.length === 0) {
      const because = 'None of the other authors stands on a paper of this profile.';
      return { id: 'shared-coauthors', bits: weights.sharedCoauthors.none, isHard: false, because };
    }
    const names = shared.slice(0, 3).map(({ name }) => name);
    const more = shared.length > 3 ? ` and ${shared.length - 3} more` : '';
    return {
      id: 'shared-coauthors',
      bits: weights.sharedCoauthors.some,
      isHard: false,
      because: `Shares ${shared.length === 1 ? 'a coauthor' : 'coauthors'} with this profile: ${names.join(', ')}${more}.`,
    };
  },
};
