import { authorKeys, deriveAuthor, isAnchored, isSameAuthor } from '../identity/derive-author.ts';
import { idKeys } from '../identity/identify-page.ts';
import type { Derive } from '../store/derive.ts';

/** What the store needs computed, by the parts that know how. */
export const derive: Derive = { author: deriveAuthor, keys: authorKeys, idKeys, isSameAuthor, isAnchored };
