import type { ImportStage } from '../lib/view/import-types.ts';
import { problemSentence } from '../lib/view/words.ts';
import type { ImportCallbacks } from './import-callbacks.ts';
import { FormatSelect } from './import-format.tsx';
import { mainProblem } from './import-main-problem.ts';
import { ImportRemarks } from './import-remarks.tsx';
import { type HeadingRef, StageHeading } from './import-stage-heading.tsx';

type ImportRefusedProps = Extract<ImportStage, { kind: 'refused' }> &
  Pick<ImportCallbacks, 'chooseFormat' | 'close'> & { heading: HeadingRef };

/** It cannot be read: why, what to do, and the other formats it may be. */
export function ImportRefused({ input, problems, chooseFormat, close, heading }: ImportRefusedProps) {
  const reason = mainProblem(problems);
  return (
    <section class="import-stage import-report-refused">
      <StageHeading heading={heading}>
        <span class="import-outcome" aria-hidden="true">
          ✕
        </span>{' '}
        {input ? `${input.name} cannot be read` : 'Nothing was imported'}
      </StageHeading>
      <div role="status">
        {reason && <p>{reason.said === undefined ? problemSentence(reason) : reason.message}</p>}
        {reason?.said !== undefined && (
          <code class="import-quote">
            {reason.line !== undefined && `line ${reason.line}: `}
            {reason.said}
          </code>
        )}
        {reason?.todo !== undefined && <p class="muted">{reason.todo}</p>}
      </div>
      <ImportRemarks problems={problems.filter((problem) => problem !== reason)} />
      {input && input.formats.length > 0 && (
        <FormatSelect
          label="Read it as"
          formats={input.formats.filter(({ id }) => id !== input.chosen)}
          chosen={null}
          chooseFormat={chooseFormat}
        />
      )}
      <div class="import-buttons">
        <button type="button" class="button" onClick={close}>
          Choose something else
        </button>
      </div>
    </section>
  );
}
