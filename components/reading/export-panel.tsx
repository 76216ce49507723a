import { useId, useState } from 'preact/hooks';
import { Dialog } from './dialog.tsx';
import type { Choice, ExportScope, ExportView, ReadingListActions } from './types.ts';
import { ZoteroSend } from './zotero-send.tsx';

/** Papers that can leave together: "3 selected". */
export interface ScopeChoice {
  scope: ExportScope;
  label: string;
}

interface ExportPanelProps {
  /** The first is chosen. */
  scopes: ScopeChoice[];
  exporting: ExportView;
  actions: Pick<ReadingListActions, 'exportFile' | 'copyExport' | 'copyCitation' | 'sendToZotero'>;
  onClose: () => void;
}

/** Takes papers elsewhere: as a file, to the clipboard, as citations, to Zotero. */
export function ExportPanel({ scopes, exporting, actions, onClose }: ExportPanelProps) {
  const { formats, styles, zotero, news } = exporting;
  const [at, setAt] = useState(0);
  const [format, setFormat] = useState(formats[0]?.id ?? '');
  const [style, setStyle] = useState(styles[0]?.id ?? '');
  const scope = scopes[at]?.scope ?? 'all';
  const isFolder = formats.find(({ id }) => id === format)?.isFolder;
  return (
    <Dialog title="Export" onClose={onClose}>
      <div class="reading-export">
        <Scopes scopes={scopes} at={at} onChoose={setAt} />
        <div class="reading-inline">
          <ChoiceSelect label="Format" choices={formats} chosen={format} onChoose={setFormat} />
          <button type="button" class="button button-main" onClick={() => actions.exportFile(scope, format)}>
            {isFolder ? 'Save into a folder…' : 'Save as file'}
          </button>
          <button type="button" class="button" onClick={() => actions.copyExport(scope, format)}>
            Copy
          </button>
        </div>
        <div class="reading-inline">
          <ChoiceSelect label="Citation style" choices={styles} chosen={style} onChoose={setStyle} />
          <button type="button" class="button" onClick={() => actions.copyCitation(scope, style)}>
            Copy citations
          </button>
        </div>
        <p role="status" class="small">
          {news}
        </p>
        <ZoteroSend zotero={zotero} onSend={(place) => actions.sendToZotero(scope, place)} />
      </div>
    </Dialog>
  );
}

interface ScopesProps {
  scopes: ScopeChoice[];
  at: number;
  onChoose: (at: number) => void;
}

function Scopes({ scopes, at, onChoose }: ScopesProps) {
  const name = useId();
  if (scopes.length === 1) return <p>{scopes[0]?.label}</p>;
  return (
    <fieldset class="reading-scopes">
      <legend class="visually-hidden">Which papers</legend>
      {scopes.map(({ label }, index) => (
        <label key={label}>
          <input type="radio" name={name} checked={index === at} onChange={() => onChoose(index)} /> {label}
        </label>
      ))}
    </fieldset>
  );
}

interface ChoiceSelectProps {
  label: string;
  choices: Choice[];
  chosen: string;
  onChoose: (id: string) => void;
}

function ChoiceSelect({ label, choices, chosen, onChoose }: ChoiceSelectProps) {
  return (
    <label>
      <span class="heading">{label}</span>
      <select class="field" value={chosen} onChange={(event) => onChoose(event.currentTarget.value)}>
        {choices.map(({ id, label: word }) => (
          <option key={id} value={id}>
            {word}
          </option>
        ))}
      </select>
    </label>
  );
}
