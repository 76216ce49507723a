import type { ImportView } from '../lib/view/import-types.ts';
import type { ImportCallbacks } from './import-callbacks.ts';
import { ImportFileButton } from './import-file-button.tsx';
import { ImportRemarks } from './import-remarks.tsx';

type EntryCallbacks = Pick<ImportCallbacks, 'resume' | 'undo' | 'downloadReport'>;
type ImportEntryProps = { entry: ImportView } & EntryCallbacks;

function stateSentence({ state, needs }: ImportView): string | null {
  if (state === 'done') return null;
  if (state === 'running') return 'Coming in now, here or in another window.';
  if (state === 'being-undone') return 'Being taken back; a part of it is still in.';
  return needs === null
    ? 'Unfinished: a part of it is in. Take it back, and import it anew.'
    : `Unfinished: a part of it is in. To go on, choose the same file again: ${needs}.`;
}

function Buttons({ entry, resume, undo, downloadReport }: ImportEntryProps) {
  const { importId, label, state, needs, problems, refused } = entry;
  return (
    <div class="import-buttons">
      {state === 'unfinished' && needs !== null && (
        <ImportFileButton
          label="Go on"
          description={`Go on with the import of ${label}: choose ${needs}`}
          isMain
          onFile={(file) => resume(importId, file)}
        />
      )}
      {state !== 'running' && (
        <button
          type="button"
          class="button"
          aria-label={state === 'being-undone' ? `Undo the rest of ${label}` : `Undo the import of ${label}`}
          onClick={() => undo(importId)}
        >
          {state === 'being-undone' ? 'Undo the rest' : 'Undo'}
        </button>
      )}
      {(refused > 0 || problems.length > 0) && (
        <button
          type="button"
          class="button button-quiet"
          aria-label={`Download the report of ${label}`}
          onClick={() => downloadReport(importId)}
        >
          Download the report
        </button>
      )}
    </div>
  );
}

/** An import in the library's list: what came in, how it stands, and the way back or on. */
export function ImportEntry({ entry, ...actions }: ImportEntryProps) {
  const unsettled = stateSentence(entry);
  return (
    <li class="import-entry" data-state={entry.state}>
      <h3>{entry.label}</h3>
      <p class="muted small">{[entry.format, entry.at, entry.summary].filter((part) => part !== '').join(' · ')}</p>
      {unsettled !== null && <p class="import-unsettled small">{unsettled}</p>}
      <ImportRemarks problems={entry.problems} />
      <Buttons entry={entry} {...actions} />
    </li>
  );
}
