import type { AuthorView } from '../lib/view/types.ts';
import { splitSentence } from '../lib/view/words.ts';
import { DoubtMark } from './doubt-mark.tsx';

interface SplitLineProps {
  author: AuthorView;
  onAcceptAll: () => void;
  /** Shows the groups. */
  onLook: () => void;
}

/** The proposal to split in one sentence, where there is no room for its groups; nothing where there is none. */
export function SplitLine({ author, onAcceptAll, onLook }: SplitLineProps) {
  if (author.people < 2) return null;
  return (
    <p class="notice-line">
      <span class="mixed-mark">
        <DoubtMark /> {splitSentence(author.papers.length, author.people)}
      </span>
      <button type="button" class="button" onClick={onLook}>
        Look at them
      </button>
      <button type="button" class="button" onClick={onAcceptAll}>
        Accept all
      </button>
    </p>
  );
}
