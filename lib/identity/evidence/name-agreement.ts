import type { NameLevel } from '../../names/compare.ts';
import type { Reason } from '../types.ts';
import { weights } from '../weights.ts';

const words: Record<NameLevel, string> = {
  exact: 'The name is the same',
  variant: 'The name is the same but for its spelling',
  alias: 'The given name is a usual short form of the other',
  initial: 'The name agrees as far as its initials go',
  'middle-added': 'The name agrees, but one has a middle name more',
  swapped: 'The name agrees if family and given name are swapped',
  conflict: 'The names differ',
};

/** How well the names agree: never enough by itself. */
export const nameAgreement: Reason = {
  id: 'name-agreement',
  weigh({ byline }, { level, knownAs }) {
    const because = `${words[level]}: “${byline.name}”, “${knownAs.printed}”.`;
    return { id: 'name-agreement', bits: weights.name[level], isHard: level === 'conflict', because };
  },
};
