import { type NameRarity, nameRarity } from '../../names/frequency.ts';
import type { NameLevel } from '../../names/levels.ts';
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

/** How well the names agree, and how rare the name is: never enough by itself. */
export const nameAgreement: Reason = {
  id: 'name-agreement',
  weigh({ byline, name }, { level, knownAs }) {
    const rarity = nameRarity(name);
    const bits = levelBits(level, rarity);
    const because = `${words[level]}: “${byline.name}”, “${knownAs.printed}”${rarityWords(rarity)}.`;
    return { id: 'name-agreement', bits, isHard: level === 'conflict', because };
  },
};

function levelBits(level: NameLevel, { familyPerMillion, fullPerMillion, isInitialOnly }: NameRarity): number {
  const { bySurname, byLevel, frequent } = weights.name;
  const band = bySurname.find(({ upTo }) => familyPerMillion <= upTo) ?? bySurname[4];
  // "L. Guo" and "L. Guo" are the same letters, and still say no more than an initial does.
  const isInitial = isInitialOnly || level === 'initial';
  const isFrequent = !isInitial && fullPerMillion >= frequent.from;
  return band.bits + byLevel[level] + (isInitial ? band.initial : 0) + (isFrequent ? frequent.bits : 0);
}

function rarityWords({ fullPerMillion }: NameRarity): string {
  if (fullPerMillion >= 5) return ', a name that many people have';
  return fullPerMillion < 0.05 ? ', a rare name' : '';
}
