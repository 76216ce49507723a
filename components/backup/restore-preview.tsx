import { useEffect, useRef } from 'preact/hooks';
import { ConfirmButton } from '../confirm-button.tsx';
import type { BackupCallbacks, RestorePreview as Preview } from './types.ts';

function Counts({ rows }: { rows: Preview['replace'] }) {
  return (
    <table class="backup-counts">
      <caption class="visually-hidden">What the library holds now and after replacing</caption>
      <thead>
        <tr>
          <td />
          <th scope="col">Now</th>
          <th scope="col">After</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ label, now, after }) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td>{now.toLocaleString('en')}</td>
            <td>{after.toLocaleString('en')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Titles({ label, titles }: { label: string; titles: string[] }) {
  return (
    <details class="small">
      <summary>{label}</summary>
      <ul>
        {titles.map((title, at) => (
          <li key={`${at} ${title}`}>{title}</li>
        ))}
      </ul>
    </details>
  );
}

function MergeChoice({ preview, onMerge }: { preview: Preview; onMerge: () => void }) {
  return (
    <section class="backup-choice">
      <h3>Merge</h3>
      <p class="muted small">What the backup knows is added to what is here; of two edits the later stands.</p>
      <ul class="bare-list">
        {preview.merge.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {preview.examples.length > 0 && (
        <Titles label="On the reading list" titles={preview.examples.map(({ title, what }) => `${title}: ${what}`)} />
      )}
      <button type="button" class="button button-main" onClick={onMerge}>
        Merge
      </button>
    </section>
  );
}

function ReplaceChoice({ preview, onReplace }: { preview: Preview; onReplace: () => void }) {
  return (
    <section class="backup-choice">
      <h3>Replace</h3>
      <p class="muted small">What is here goes, and what the backup holds takes its place.</p>
      <Counts rows={preview.replace} />
      {preview.missing !== '' && <p>{preview.missing}</p>}
      {preview.missingTitles.length > 0 && <Titles label="Which papers" titles={preview.missingTitles} />}
      {preview.afterReplacing !== '' && <p>{preview.afterReplacing}</p>}
      <ConfirmButton
        label="Replace…"
        question="Replace what is here by this backup? It is kept as a snapshot first."
        confirmLabel="Yes, replace it"
        onConfirm={onReplace}
      />
    </section>
  );
}

type RestorePreviewProps = { preview: Preview } & Pick<BackupCallbacks, 'onMerge' | 'onReplace' | 'onCancel'>;

/** A backup that was read and is whole: what it would change, and the choice. */
export function RestorePreview({ preview, onMerge, onReplace, onCancel }: RestorePreviewProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  // What the reader asked for stands here now, perhaps below the fold.
  useEffect(() => heading.current?.focus(), []);
  return (
    <section class="backup-preview" aria-label="Restore">
      <h2 ref={heading} tabIndex={-1}>
        {preview.title}
      </h2>
      {preview.about.map((line) => (
        <p key={line} class="muted">
          {line}
        </p>
      ))}
      <div class="backup-choices">
        <MergeChoice preview={preview} onMerge={onMerge} />
        <ReplaceChoice preview={preview} onReplace={onReplace} />
      </div>
      <button type="button" class="button" onClick={onCancel}>
        Restore nothing
      </button>
    </section>
  );
}
