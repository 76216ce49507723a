import { nameRarity } from '../../../lib/names/frequency.ts';
import { fullKey } from '../../../lib/names/key.ts';
import { parseName } from '../../../lib/names/parse.ts';

/** Below this many mentions in a million, a name is nearly always one person (lib/names/frequency.ts). */
const rareBelow = 0.3;

/** Full-name keys of names so rare that papers under one key are one person's; null for every other name. */
export function createRareKeys(): (printed: string) => string | null {
  const known = new Map<string, string | null>();
  return (printed) => {
    const before = known.get(printed);
    if (before !== undefined) return before;
    const name = parseName(printed);
    const rarity = nameRarity(name);
    const isRare = name.kind === 'person' && !rarity.isInitialOnly && rarity.fullPerMillion < rareBelow;
    const key = isRare ? fullKey(name) : null;
    known.set(printed, key);
    return key;
  };
}
