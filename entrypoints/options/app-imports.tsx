import { EmptyState } from '../../components/empty-state.tsx';
import { ImportEntry } from '../../components/import-entry.tsx';
import { ImportPanel } from '../../components/import-panel.tsx';
import type { LibraryState } from './app-state.ts';

/** The import screen, and every import so far with its way back or on. */
export function ImportsTab({ state }: { state: LibraryState }) {
  const { importer } = state;
  const imports = state.imports.value;
  return (
    <>
      <section class="library-section">
        <h2>Import</h2>
        <ImportPanel stage={importer.stage.value} actions={importer} />
      </section>
      <section class="library-section">
        <h2>Imports so far</h2>
        {imports.length === 0 && (
          <EmptyState title="Nothing imported yet." todo="Drop, choose or paste something above." />
        )}
        <ul class="bare-list">
          {imports.map((entry) => (
            <ImportEntry key={entry.importId} entry={entry} {...importer} />
          ))}
        </ul>
      </section>
      <section class="library-section">
        <h2>Out</h2>
        <p class="muted">
          All profiles, papers and your reading list, each with its sources, in a file that Byline reads back. What you
          corrected is not in it.
        </p>
        <div>
          <button type="button" class="button" onClick={state.exportAll}>
            Save everything as Byline JSON Lines
          </button>
        </div>
      </section>
    </>
  );
}
