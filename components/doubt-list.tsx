import type { DoubtView } from '../lib/view/types.ts';
import { doubtWord } from '../lib/view/words.ts';
import { DoubtMark } from './doubt-mark.tsx';

/** Contradictions in one profile, each with what it means. */
export function DoubtList({ doubts }: { doubts: DoubtView[] }) {
  if (doubts.length === 0) return null;
  return (
    <ul class="doubt-list">
      {doubts.map((doubt) => (
        <li key={`${doubt.code} ${doubt.message}`}>
          <DoubtMark />
          <div>
            <p class="doubt-list-message">
              <span class="doubt-list-level">{doubtWord[doubt.level]}:</span> {doubt.message}
            </p>
            <p class="doubt-list-means">{doubt.means}</p>
          </div>
        </li>
      ))}
    </ul>
  );
}
