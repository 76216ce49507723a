import type { NameRarity } from '../../names/frequency.ts';
import type { NameLevel } from '../../names/levels.ts';
import type { SoftReason } from '../types.ts';
import { bitsOfLevel } from '../weights.ts';

const words: Record<NameLevel, string> = {
  exact: 'The name is the same',
  variant: 'The name is the same but for its spelling',
  alias: 'The given name is a usual short form of the other',
  initial: 'The name agrees as far as its initials go',
  'middle-added': 'The name agrees, but one has a middle name more',
  swapped: 'The name agrees if family and given name are swapped',
  conflict: 'The names differ',
};

/** How well the names agree, and how many people carry this one: never enough by itself. */
export const nameAgreement: SoftReason = {
  id: 'name-agreement',
  find({ printed, rarity }, { level, knownAs }) {
    return {
      measures: [
        { curve: 'name-rarity', at: log2(rarity.fullPerMillion) },
        { curve: 'surname-rarity', at: log2(rarity.familyPerMillion) },
      ],
      // Initials printed alike on both sides are the same letters, and still say no more than initials do.
      fixed: rarity.isInitialOnly ? Math.min(bitsOfLevel.initial, bitsOfLevel[level]) : bitsOfLevel[level],
      because: () => `${words[level]}: “${printed}”, “${knownAs.printed}”${rarityWords(rarity)}.`,
    };
  },
};

function log2(perMillion: number): number {
  return Math.log2(perMillion + 0.01);
}

function rarityWords({ fullPerMillion }: NameRarity): string {
  if (fullPerMillion >= 5) return ', a name that many people have';
  return fullPerMillion < 0.05 ? ', a rare name' : '';
}
