import type { HardReason, SoftReason } from '../types.ts';
import { category } from './category.ts';
import { hardId } from './hard-id.ts';
import { knownPapers } from './known-papers.ts';
import { nameAgreement } from './name-agreement.ts';
import { ownPaper } from './own-paper.ts';
import { readersWord } from './readers-word.ts';
import { sharedCoauthors } from './shared-coauthors.ts';
import { topic } from './topic.ts';
import { yearsApart } from './years-apart.ts';

/** Every certainty, in the order a card lists them. A new one is a file here and a line below. */
export const hardReasons: readonly HardReason[] = [readersWord, hardId, ownPaper];

/** Every likeness, likewise; its curve is learned by tests/tools/learn/identity.ts. */
export const softReasons: readonly SoftReason[] = [
  sharedCoauthors,
  topic,
  category,
  yearsApart,
  knownPapers,
  nameAgreement,
];
