import type { QueuedPaper } from '../lib/model/judgement.ts';
import { count } from '../lib/view/words.ts';
import { ErrorNotice } from './error-notice.tsx';
import { TexText } from './tex-text.tsx';

interface JudgeQueueProps {
  queue: QueuedPaper[];
  /** How many times each is asked about. */
  runs: number;
  onCancel: (id: string) => void;
  onCancelAll: () => void;
  onGoOn: () => void;
}

function Waiting({ paper, runs, onCancel }: { paper: QueuedPaper; runs: number; onCancel: () => void }) {
  return (
    <li class="judge-waiting">
      <span>
        <TexText text={paper.title} />{' '}
        <span class="muted small">{paper.run > 0 ? `run ${paper.run} of ${runs}` : 'waits'}</span>
      </span>
      <button type="button" class="button" aria-label={`Cancel ${paper.title}`} onClick={onCancel}>
        Cancel
      </button>
    </li>
  );
}

/** The papers that wait for the reader's judge; nothing where none does. */
export function JudgeQueue({ queue, runs, onCancel, onCancelAll, onGoOn }: JudgeQueueProps) {
  const stopped = queue.find(({ stoppedBecause }) => stoppedBecause !== null)?.stoppedBecause;
  if (queue.length === 0) return null;
  return (
    <section class="judge-queue" aria-label="Papers to be judged">
      <p>{count(queue.length, 'paper')} to be judged.</p>
      {stopped && <ErrorNotice message={stopped} todo="The papers below are kept. “Go on” tries again." />}
      <ul class="bare-list">
        {queue.map((paper) => (
          <Waiting key={paper.id} paper={paper} runs={runs} onCancel={() => onCancel(paper.id)} />
        ))}
      </ul>
      <div class="judge-row">
        {stopped && (
          <button type="button" class="button" onClick={onGoOn}>
            Go on
          </button>
        )}
        <button type="button" class="button" onClick={onCancelAll}>
          Cancel all
        </button>
      </div>
    </section>
  );
}
