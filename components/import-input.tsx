import type { ImportInputView, ImportPreviewView } from '../lib/view/import-types.ts';
import type { ImportCallbacks } from './import-callbacks.ts';
import { ImportColumns } from './import-columns.tsx';
import { ImportFilter } from './import-filter.tsx';
import { ImportFormat } from './import-format.tsx';
import { ImportPreview } from './import-preview.tsx';
import { type HeadingRef, StageHeading } from './import-stage-heading.tsx';

type InputCallbacks = Pick<
  ImportCallbacks,
  'chooseFormat' | 'setColumns' | 'setFilter' | 'setToReadingList' | 'start' | 'close'
>;

interface ImportInputProps extends InputCallbacks {
  input: ImportInputView;
  preview: ImportPreviewView | null;
  isReading: boolean;
  heading: HeadingRef;
}

function Choices({ input, preview, isReading, ...actions }: Omit<ImportInputProps, 'heading'>) {
  return (
    <>
      <ImportFormat input={input} chooseFormat={actions.chooseFormat} />
      {input.table && (
        <ImportColumns
          table={input.table}
          isIncomplete={!isReading && preview === null}
          onColumns={actions.setColumns}
        />
      )}
      {input.filter && <ImportFilter filter={input.filter} onFilter={actions.setFilter} />}
      {input.toReadingList !== null && (
        <label class="import-check">
          <input
            type="checkbox"
            checked={input.toReadingList}
            onChange={(event) => actions.setToReadingList(event.currentTarget.checked)}
          />
          Put these papers on my reading list
        </label>
      )}
    </>
  );
}

/** What was opened, how it is read, and what it would bring: nothing is kept before "Import". */
export function ImportInput({ heading, ...props }: ImportInputProps) {
  const { input, preview, isReading } = props;
  return (
    <section class="import-stage" aria-busy={isReading}>
      <StageHeading heading={heading}>
        {input.name} <span class="import-size">{input.size}</span>
      </StageHeading>
      {input.url !== null && <p class="muted small import-url">Read from {input.url}</p>}
      <Choices {...props} />
      <p class="import-extent" role="status">
        {isReading ? 'Reading…' : preview?.extent}
      </p>
      {preview && <ImportPreview preview={preview} />}
      <div class="import-buttons">
        <button type="button" class="button button-main" disabled={preview === null} onClick={props.start}>
          Import
        </button>
        <button type="button" class="button" onClick={props.close}>
          Cancel
        </button>
        <span class="muted small">Nothing is kept yet.</span>
      </div>
    </section>
  );
}
