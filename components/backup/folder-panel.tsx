import { ConfirmButton } from '../confirm-button.tsx';
import type { BackupCallbacks, FolderView } from './types.ts';

type FolderPanelProps = { folder: FolderView; isBusy: boolean } & Pick<
  BackupCallbacks,
  'onChooseFolder' | 'onSyncFolder' | 'onForgetFolder'
>;

function Chosen({ folder, isBusy, onSyncFolder, onForgetFolder }: FolderPanelProps) {
  return (
    <>
      <p>
        Folder: <strong>{folder.name}</strong>
      </p>
      {folder.needsPress && <p>The browser asks once more before Byline may use it. Press “Sync now”.</p>}
      <div class="backup-buttons">
        <button type="button" class="button" disabled={isBusy} onClick={onSyncFolder}>
          Sync now
        </button>
        <ConfirmButton
          label="Forget this folder"
          question="Stop using this folder? The files in it stay."
          confirmLabel="Yes, forget it"
          onConfirm={onForgetFolder}
        />
      </div>
    </>
  );
}

/** A folder that the reader's own tool carries between their machines. */
export function FolderPanel(props: FolderPanelProps) {
  const { folder, isBusy, onChooseFolder } = props;
  if (!folder.isPossible) {
    return <p class="muted">This browser does not let extensions use folders. Save and restore backups by hand.</p>;
  }
  return (
    <>
      {folder.name === null ? (
        <div class="backup-buttons">
          <button type="button" class="button" disabled={isBusy} onClick={onChooseFolder}>
            Choose a folder…
          </button>
        </div>
      ) : (
        <Chosen {...props} />
      )}
      <div role="status">
        {folder.result.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      {folder.left.length > 0 && (
        <ul class="bare-list">
          {folder.left.map(({ name, why }) => (
            <li key={name}>
              <strong>{name}</strong> was left: {why}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
