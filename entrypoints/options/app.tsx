import './app.css';
import { BylineMark } from '../../components/byline-mark.tsx';
import { drawMaths } from '../../components/draw-maths.ts';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { Maths } from '../../components/maths.ts';
import { Tabs } from '../../components/tabs.tsx';
import { AuthorsTab } from './app-authors.tsx';
import { BackupsTab } from './app-backups.tsx';
import { CompareTab } from './app-compare.tsx';
import { CorrectionsTab } from './app-corrections.tsx';
import { DigestTab } from './app-digest.tsx';
import { ImportsTab } from './app-imports.tsx';
import { ListTab } from './app-list.tsx';
import { LookupsTab } from './app-lookups.tsx';
import { PermissionsTab } from './app-permissions.tsx';
import { ScoresTab } from './app-scores.tsx';
import { SettingsTab } from './app-settings.tsx';
import type { LibraryState, LibraryTab } from './app-state.ts';

const tabs: { id: LibraryTab; label: string }[] = [
  { id: 'list', label: 'Reading list' },
  { id: 'authors', label: 'Authors' },
  { id: 'compare', label: 'Compare' },
  { id: 'digest', label: 'Digest' },
  { id: 'corrections', label: 'Corrections' },
  { id: 'imports', label: 'Imports' },
  { id: 'lookups', label: 'Look-ups' },
  { id: 'scores', label: 'Scores' },
  { id: 'backups', label: 'Backups' },
  { id: 'settings', label: 'Settings' },
  { id: 'permissions', label: 'Permissions' },
];

/** The library: everything Byline keeps, and every say the reader has in it. */
export function LibraryApp({ state }: { state: LibraryState }) {
  const tab = state.tab.value;
  return (
    <Maths.Provider value={drawMaths}>
      <header class="library-head">
        <h1>
          <BylineMark size={22} /> Library
        </h1>
      </header>
      <main class="library-main" data-tab={tab}>
        {state.failure.value !== null && <ErrorNotice message={state.failure.value} />}
        <Tabs
          label="Sections"
          tabs={tabs}
          selected={tab}
          onSelect={(id) => {
            state.tab.value = id;
          }}
        >
          {tab === 'list' && <ListTab state={state} />}
          {tab === 'authors' && <AuthorsTab state={state} />}
          {tab === 'compare' && <CompareTab state={state} />}
          {tab === 'digest' && <DigestTab state={state} />}
          {tab === 'corrections' && <CorrectionsTab state={state} />}
          {tab === 'imports' && <ImportsTab state={state} />}
          {tab === 'lookups' && <LookupsTab state={state} />}
          {tab === 'scores' && <ScoresTab state={state} />}
          {tab === 'backups' && <BackupsTab state={state.backups} />}
          {tab === 'settings' && <SettingsTab state={state} />}
          {tab === 'permissions' && <PermissionsTab />}
        </Tabs>
      </main>
    </Maths.Provider>
  );
}
