import type { ComparisonView } from '../lib/view/types.ts';
import { count } from '../lib/view/words.ts';
import { PaperList } from './paper-list.tsx';

/** What each pair of the compared wrote together. */
export function JointPapers({ pairs }: { pairs: ComparisonView['jointPapers'] }) {
  return (
    <section>
      <h2 class="heading">Papers together</h2>
      {pairs.length === 0 && <p class="muted small">None in your store.</p>}
      {pairs.map((pair) => (
        <details key={`${pair.a} ${pair.b}`} class="comparison-pair" open={pairs.length === 1}>
          <summary>
            {pair.a} and {pair.b}: {count(pair.papers.length, 'paper')}
          </summary>
          <PaperList papers={pair.papers} />
        </details>
      ))}
    </section>
  );
}
