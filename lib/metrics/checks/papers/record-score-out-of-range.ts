import { scoresOutOfRange } from '../score-out-of-range.ts';
import type { PaperCheck } from './types.ts';

/** What a source says of one paper is a percentage or 0 to 100 as well. */
export const recordScoreOutOfRange: PaperCheck = {
  id: 'record-score-out-of-range',
  code: 'RANGE',
  find: ({ records }) => scoresOutOfRange(records.flatMap(({ claims = [] }) => claims)),
};
