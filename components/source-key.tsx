import { useId, useState } from 'preact/hooks';
import type { SourceKeyView, SourceView } from '../lib/view/lookup-types.ts';

export interface SourceKeyProps {
  source: Pick<SourceView, 'label'>;
  sourceKey: SourceKeyView;
  onSaveKey: (key: string) => void;
  onRemoveKey: () => void;
}

function KeyField({ label, onSave, onKeep }: { label: string; onSave: (key: string) => void; onKeep?: () => void }) {
  const [draft, setDraft] = useState('');
  const id = useId();
  const save = (event: Event) => {
    event.preventDefault();
    const key = draft.trim();
    setDraft('');
    if (key !== '') onSave(key);
  };
  return (
    <form class="source-row" onSubmit={save}>
      <label for={id}>{label}</label>
      <input
        id={id}
        class="field source-key-field"
        type="password"
        autocomplete="off"
        spellcheck={false}
        value={draft}
        onInput={(event) => setDraft(event.currentTarget.value)}
      />
      <button type="submit" class="button" disabled={draft.trim() === ''}>
        Save key
      </button>
      {onKeep !== undefined && (
        <button type="button" class="button" onClick={onKeep}>
          Keep the old one
        </button>
      )}
    </form>
  );
}

/** The reader's key for a service. Once saved, it is never shown again. */
export function SourceKey({ source, sourceKey, onSaveKey, onRemoveKey }: SourceKeyProps) {
  const [isReplacing, setIsReplacing] = useState(false);
  const { label, why, url, isNeeded, shown } = sourceKey;
  const save = (key: string) => {
    setIsReplacing(false);
    onSaveKey(key);
  };
  return (
    <div class="source-key">
      <p class="small">
        {why}{' '}
        <a href={url} target="_blank" rel="noreferrer">
          Get one
        </a>
        .{isNeeded && shown === null && <b> Without one it answers nothing of use.</b>}
      </p>
      {shown === null || isReplacing ? (
        <KeyField
          label={`${source.label}: ${label}`}
          onSave={save}
          onKeep={isReplacing ? () => setIsReplacing(false) : undefined}
        />
      ) : (
        <p class="source-row">
          <span>
            {label} <code>{shown}</code>
          </span>
          <button type="button" class="button" onClick={() => setIsReplacing(true)}>
            Replace<span class="visually-hidden"> the key of {source.label}</span>
          </button>
          <button type="button" class="button" onClick={onRemoveKey}>
            Remove<span class="visually-hidden"> the key of {source.label}</span>
          </button>
        </p>
      )}
    </div>
  );
}
