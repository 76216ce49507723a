import './app.css';
import { BylineMark } from '../../components/byline-mark.tsx';
import { drawMaths } from '../../components/draw-maths.ts';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { Maths } from '../../components/maths.ts';
import { Tabs } from '../../components/tabs.tsx';
import { CompareTab } from './app-compare.tsx';
import { PageTabView } from './app-page.tsx';
import type { PopupState, PopupTab } from './app-state.ts';

const tabs: { id: PopupTab; label: string }[] = [
  { id: 'page', label: 'This page' },
  { id: 'list', label: 'Reading list' },
  { id: 'compare', label: 'Compare' },
];

function ListTab({ state }: { state: PopupState }) {
  const List = state.reading().value;
  return (
    <>
      {(state.backupLine.value || state.openBeside) && (
        <p class="popup-beside">
          {state.backupLine.value && (
            <button type="button" class="link-button" onClick={state.openBackups}>
              {state.backupLine.value}
            </button>
          )}
          {state.openBeside && (
            <button type="button" class="link-button" onClick={state.openBeside}>
              Open beside the page
            </button>
          )}
        </p>
      )}
      {List && <List layout="narrow" />}
    </>
  );
}

/** The popup: this page, the reading list, authors side by side. */
export function PopupApp({ state }: { state: PopupState }) {
  const tab = state.tab.value;
  return (
    <Maths.Provider value={drawMaths}>
      <header class="popup-head">
        <h1>
          <BylineMark size={16} /> Byline
        </h1>
        <button type="button" class="link-button" onClick={() => state.openLibrary()}>
          Library
        </button>
      </header>
      <main class="popup-main">
        {state.failure.value !== null && <ErrorNotice message={state.failure.value} />}
        <Tabs
          label="Views"
          tabs={tabs}
          selected={tab}
          onSelect={(id) => {
            state.tab.value = id;
          }}
        >
          {tab === 'page' && <PageTabView state={state} />}
          {tab === 'list' && <ListTab state={state} />}
          {tab === 'compare' && <CompareTab state={state} />}
        </Tabs>
      </main>
    </Maths.Provider>
  );
}
