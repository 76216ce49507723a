import type { AuthorView } from '../lib/view/types.ts';
import { mixedWords } from '../lib/view/words.ts';
import { DoubtMark } from './doubt-mark.tsx';

/** "! looks like 5 people", wherever numbers of a profile stand that may be of several people; else nothing. */
export function MixedMark({ author }: { author: Pick<AuthorView, 'looksMixed' | 'people'> }) {
  const words = mixedWords(author);
  if (words === '') return null;
  return (
    <span class="mixed-mark">
      <DoubtMark /> {words}
    </span>
  );
}
