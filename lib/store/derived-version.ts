import type { Meta } from './db.ts';

/** Goes up whenever what authors derive would come out otherwise (lib/identity/derive-author.ts): papers, people, ... */
export const derivedVersion = 3;

/** The row of a store whose derived columns are as this version computes them. */
export const currentDerived: Meta = { id: 'derived', value: derivedVersion };
