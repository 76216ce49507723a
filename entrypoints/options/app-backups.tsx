import { FolderPanel } from '../../components/backup/folder-panel.tsx';
import { RestorePreview } from '../../components/backup/restore-preview.tsx';
import { SnapshotList } from '../../components/backup/snapshot-list.tsx';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { ImportFileButton } from '../../components/import-file-button.tsx';
import type { BackupsState } from './state-backups.ts';

function Outcome({ state }: { state: BackupsState }) {
  const problem = state.problem.value;
  return (
    <>
      {problem && <ErrorNotice {...problem} />}
      <p role="status">{state.busy.value ?? state.done.value}</p>
    </>
  );
}

function Evicted({ state }: { state: BackupsState }) {
  return (
    <section class="library-section">
      <ErrorNotice
        message="The browser cleared this library: it does so with pages’ data when the disk runs full."
        todo="Restore your last backup below, or sync the folder you used. Byline did not remove anything itself."
      />
      <div class="backup-buttons">
        <button type="button" class="button" onClick={state.onForgetEviction}>
          Go on without it
        </button>
      </div>
    </section>
  );
}

function SaveSection({ state }: { state: BackupsState }) {
  const isBusy = state.busy.value !== null;
  return (
    <section class="library-section">
      <h2>Backup file</h2>
      <p class="muted">
        One file with the whole library: reading list, notes, authors, corrections, imports, corpus. Keys of services
        are not in it.
      </p>
      {state.reminder.value !== null && <p>{state.reminder.value}</p>}
      <p>{state.last.value}</p>
      <div class="backup-buttons">
        <button type="button" class="button button-main" disabled={isBusy} onClick={state.onSave}>
          Save a backup now
        </button>
        <ImportFileButton
          label="Restore from a file…"
          description="Choose a backup file to restore"
          onFile={state.onFile}
        />
      </div>
    </section>
  );
}

function Health({ state }: { state: BackupsState }) {
  return (
    <section class="library-section">
      <h2>In this browser</h2>
      {state.health.value.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {!state.isPersistent.value && (
        <div class="backup-buttons">
          <button type="button" class="button" onClick={state.onPersist}>
            Ask the browser to keep it
          </button>
        </div>
      )}
    </section>
  );
}

/** Everything that keeps the library from being lost. */
export function BackupsTab({ state }: { state: BackupsState }) {
  const isBusy = state.busy.value !== null;
  const preview = state.preview.value;
  return (
    <>
      <Outcome state={state} />
      {preview && <RestorePreview {...state} preview={preview} />}
      {state.isEvicted.value && <Evicted state={state} />}
      <SaveSection state={state} />
      <section class="library-section">
        <h2>Days of the reading list</h2>
        <p class="muted">
          Before the first change of a day, the list is kept as it was. The last 14 such days are here, and the library
          as it was before the last restore.
        </p>
        <SnapshotList snapshots={state.snapshots.value} isBusy={isBusy} onSnapshot={state.onSnapshot} />
      </section>
      <section class="library-section">
        <h2>Synced folder</h2>
        <p class="muted">
          Choose a folder that your own tool carries between your machines. Each machine keeps one file there, and
          merges those of the others when this page opens. The corpus is not in it.
        </p>
        <FolderPanel {...state} folder={state.folder.value} isBusy={isBusy} />
      </section>
      <Health state={state} />
    </>
  );
}
