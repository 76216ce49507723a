import type { ReadonlySignal } from '@preact/signals';
import { useState } from 'preact/hooks';
import type { ImportReportView } from '../lib/view/types.ts';

/** What can be imported, and what became of it. */
export interface ImportActions {
  importText: (text: string, label: string) => void;
  importFile: (file: File) => void;
  loadSample: () => void;
  undo: (importId: number) => void;
  report: ReadonlySignal<ImportReportView | null>;
  busy: ReadonlySignal<boolean>;
}

interface ImportPanelProps {
  busy: boolean;
  onText: (text: string, label: string) => void;
  onFile: (file: File) => void;
  onSample: () => void;
}

function PasteField({ busy, onText }: Pick<ImportPanelProps, 'busy' | 'onText'>) {
  const [draft, setDraft] = useState('');
  const isEmpty = draft.trim() === '';
  return (
    <div class="import-paste">
      <label for="import-paste">Paste a profile</label>
      <textarea
        id="import-paste"
        class="field"
        rows={5}
        spellcheck={false}
        placeholder="The text of an author page: name, numbers, papers"
        value={draft}
        onInput={(event) => setDraft(event.currentTarget.value)}
      />
      <button
        type="button"
        class="button button-main"
        disabled={busy || isEmpty}
        onClick={() => {
          onText(draft, 'Pasted text');
          setDraft('');
        }}
      >
        Import
      </button>
    </div>
  );
}

function DropZone({ busy, onFile }: Pick<ImportPanelProps, 'busy' | 'onFile'>) {
  const [isOver, setIsOver] = useState(false);
  const take = (file: File | undefined) => {
    if (file !== undefined && !busy) onFile(file);
  };
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(false);
    take(event.dataTransfer?.files[0]);
  };
  const onDragOver = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(true);
  };
  return (
    <section
      class="import-drop"
      aria-label="Drop a file"
      data-over={isOver}
      onDragOver={onDragOver}
      onDragLeave={() => setIsOver(false)}
      onDrop={onDrop}
    >
      <span class="muted">Drop a file here, or</span>
      <label class="button import-file">
        Choose a file
        <input
          type="file"
          disabled={busy}
          onChange={(event) => {
            take(event.currentTarget.files?.[0]);
            event.currentTarget.value = '';
          }}
        />
      </label>
    </section>
  );
}

/** The ways in: paste, choose, drop, or try the sample. */
export function ImportPanel({ busy, onText, onFile, onSample }: ImportPanelProps) {
  return (
    <div class="import-panel" aria-busy={busy}>
      <PasteField busy={busy} onText={onText} />
      <DropZone busy={busy} onFile={onFile} />
      <p class="import-sample">
        <span class="muted">Nothing at hand?</span>
        <button type="button" class="button" disabled={busy} onClick={onSample}>
          Load the sample
        </button>
      </p>
    </div>
  );
}
