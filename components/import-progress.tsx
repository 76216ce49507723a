import type { ImportProgressView, ImportStage } from '../lib/view/import-types.ts';
import type { ImportCallbacks } from './import-callbacks.ts';
import { type HeadingRef, StageHeading } from './import-stage-heading.tsx';

type ImportProgressProps = Extract<ImportStage, { kind: 'running' | 'undoing' }> &
  Pick<ImportCallbacks, 'cancel'> & { heading: HeadingRef };

/** What a screen reader hears: four times on the way, not at each tick. */
export function quarterWords(fraction: number | null): string {
  if (fraction === null) return '';
  return ['', 'A quarter is done.', 'Half is done.', 'Three quarters are done.', ''][Math.floor(fraction * 4)] ?? '';
}

function Numbers({ progress }: { progress: ImportProgressView | null }) {
  const parts = progress ? [progress.done, progress.rate, progress.left ?? ''] : ['Beginning…'];
  return <p class="import-numbers muted">{parts.filter((part) => part !== '').join(' · ')}</p>;
}

/** An import or an undo on its way. */
export function ImportProgress({ kind, label, progress, cancel, heading }: ImportProgressProps) {
  const isRunning = kind === 'running';
  const fraction = progress?.fraction ?? null;
  return (
    <section class="import-stage">
      <StageHeading heading={heading}>
        {isRunning ? 'Importing' : 'Taking back'} {label}
      </StageHeading>
      <progress
        class="import-bar"
        aria-label={isRunning ? 'How much is in' : 'How much is taken back'}
        max={1}
        {...(fraction !== null && { value: fraction })}
      />
      <Numbers progress={progress} />
      <p class="visually-hidden" role="status">
        {quarterWords(fraction)}
      </p>
      <p class="muted small">
        {isRunning
          ? 'You may close this tab: what is in stays in, and the import can go on later from “Imports so far” in the library.'
          : 'You may close this tab: what is left can be taken back later from “Imports so far” in the library.'}
      </p>
      {isRunning && (
        <div class="import-buttons">
          <button type="button" class="button" onClick={cancel}>
            Cancel: keep what is in so far
          </button>
        </div>
      )}
    </section>
  );
}
