import type { Problem } from '../lib/model/problem.ts';
import { problemSentence, severityWord } from '../lib/view/words.ts';

/** What was odd or wrong in an import: where, what, and what to do. */
export function ProblemList({ problems }: { problems: Problem[] }) {
  if (problems.length === 0) return null;
  return (
    <ul class="problem-list">
      {problems.map((problem, at) => (
        <li key={at} class={`problem problem-${problem.severity}`}>
          <span class="problem-severity">{severityWord[problem.severity]}</span>
          <div>
            {problemSentence(problem)}
            {problem.said !== undefined && <code>{problem.said}</code>}
            {problem.todo !== undefined && <p class="muted">{problem.todo}</p>}
          </div>
        </li>
      ))}
    </ul>
  );
}
