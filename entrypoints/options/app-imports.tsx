import { EmptyState } from '../../components/empty-state.tsx';
import { ImportPanel } from '../../components/import-panel.tsx';
import { ImportReport } from '../../components/import-report.tsx';
import { ProblemList } from '../../components/problem-list.tsx';
import type { ImportView } from '../../lib/view/types.ts';
import { count } from '../../lib/view/words.ts';
import type { LibraryState } from './app-state.ts';

function ImportEntry({ entry, onUndo }: { entry: ImportView; onUndo: () => void }) {
  return (
    <li class="import-entry">
      <div>
        <h3>{entry.label}</h3>
        <p class="muted small">{[entry.format, entry.at, entry.summary].join(' · ')}</p>
        {entry.problems.length > 0 && (
          <details class="small">
            <summary>{count(entry.problems.length, 'remark')}</summary>
            <ProblemList problems={entry.problems} />
          </details>
        )}
      </div>
      <button type="button" class="button" aria-label={`Undo the import of ${entry.label}`} onClick={onUndo}>
        Undo
      </button>
    </li>
  );
}

/** Ways in, and every import so far with its way back. */
export function ImportsTab({ state }: { state: LibraryState }) {
  const { importer } = state;
  const imports = state.imports.value;
  return (
    <>
      <section class="library-section">
        <h2>Import</h2>
        <ImportPanel
          busy={importer.busy.value}
          onText={importer.importText}
          onFile={importer.importFile}
          onSample={importer.loadSample}
        />
        <ImportReport report={importer.report.value} busy={importer.busy.value} onUndo={importer.undo} />
      </section>
      <section class="library-section">
        <h2>Imports so far</h2>
        {imports.length === 0 && <EmptyState title="Nothing imported yet." todo="Paste a profile above." />}
        <ul class="bare-list">
          {imports.map((entry) => (
            <ImportEntry key={entry.importId} entry={entry} onUndo={() => importer.undo(entry.importId)} />
          ))}
        </ul>
      </section>
    </>
  );
}
