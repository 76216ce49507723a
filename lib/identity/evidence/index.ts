import type { Reason } from '../types.ts';
import { hardId } from './hard-id.ts';
import { nameAgreement } from './name-agreement.ts';
import { ownPaper } from './own-paper.ts';
import { readersWord } from './readers-word.ts';
import { sharedCoauthors } from './shared-coauthors.ts';

/** Every reason, in the order a card lists them. A new one is a file here and a line below. */
export const reasons: readonly Reason[] = [readersWord, hardId, ownPaper, sharedCoauthors, nameAgreement];
