import type { Problem } from '../lib/model/problem.ts';
import { count } from '../lib/view/words.ts';
import { ProblemList } from './problem-list.tsx';

/** What was odd or wrong, folded away: how much there is of it stands outside. */
export function ImportRemarks({ problems }: { problems: Problem[] }) {
  if (problems.length === 0) return null;
  return (
    <details class="import-fold">
      <summary>{count(problems.length, 'remark')}</summary>
      <ProblemList problems={problems} />
    </details>
  );
}
