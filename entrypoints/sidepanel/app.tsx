import './app.css';
import { BylineMark } from '../../components/byline-mark.tsx';
import { drawMaths } from '../../components/draw-maths.ts';
import { Maths } from '../../components/maths.ts';
import { ReadingList } from '../../components/reading/reading-list.tsx';
import type { SidePanelState } from './state.ts';

/** The reading list beside the page that is read. */
export function SidePanelApp({ reading, openLibrary }: SidePanelState) {
  return (
    <Maths.Provider value={drawMaths}>
      <header class="side-head">
        <h1>
          <BylineMark size={16} /> Reading list
        </h1>
        <button type="button" class="link-button" onClick={openLibrary}>
          Library
        </button>
      </header>
      <main class="side-main">
        <ReadingList layout="narrow" state={reading.state.value} actions={reading.actions} />
      </main>
    </Maths.Provider>
  );
}
