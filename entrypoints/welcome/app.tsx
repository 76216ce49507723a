import './app.css';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { BylineMark } from '../../components/byline-mark.tsx';
import { drawMaths } from '../../components/draw-maths.ts';
import { ImportPanel } from '../../components/import-panel.tsx';
import { Maths } from '../../components/maths.ts';
import type { ImportActions } from '../../lib/surface/import-actions.ts';
import type { WelcomeState } from './app-state.ts';

const listingUrl = 'https://arxiv.org/list/cs.LG/recent';
/** A paper of the sample's author. */
const sampleUrl = 'https://arxiv.org/abs/2309.13681';

function Step({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <li class="welcome-step">
      <h2>{title}</h2>
      {children}
    </li>
  );
}

function OpenStep({ isSampleIn }: { isSampleIn: boolean }) {
  return (
    <Step title="Open an arXiv page">
      {isSampleIn && (
        <p>
          Start with{' '}
          <a href={sampleUrl} target="_blank" rel="noreferrer">
            a paper by the sample’s author
          </a>
          : one of its names carries a chip.
        </p>
      )}
      <p>
        Any paper or listing will do, such as{' '}
        <a href={listingUrl} target="_blank" rel="noreferrer">
          what is new in machine learning
        </a>
        . Names your library knows carry a chip; press it to see who they are and why Byline thinks so.
      </p>
    </Step>
  );
}

function ImportStep({ importer, onSample }: WelcomeState & { onSample: (isSample: boolean) => void }) {
  const actions: ImportActions = {
    ...importer,
    openText: (text, label) => {
      onSample(false);
      importer.openText(text, label);
    },
    openFile: (file) => {
      onSample(false);
      importer.openFile(file);
    },
    openSample: () => {
      onSample(true);
      importer.openSample();
    },
  };
  return (
    <Step title="Import a profile, or load the sample">
      <ImportPanel stage={importer.stage.value} actions={actions} />
    </Step>
  );
}

/** The first page a reader sees: from nothing to a first chip in three steps. */
export function WelcomeApp({ state }: { state: WelcomeState }) {
  const [isSample, setIsSample] = useState(false);
  const { importer } = state;
  const stage = importer.stage.value;
  const isImported = stage.kind === 'ended' && stage.report.importId !== null;
  return (
    <Maths.Provider value={drawMaths}>
      <main>
        <header class="welcome-head">
          <BylineMark size={36} />
          <h1>Know who wrote it, while you read arXiv.</h1>
          <p class="muted">Byline keeps everything in this browser and sends nothing to anyone.</p>
        </header>
        <ol class="welcome-steps">
          <ImportStep importer={importer} onSample={setIsSample} />
          <OpenStep isSampleIn={isSample && isImported} />
          <Step title="Keep Byline at hand">
            <p>
              Pin Byline to the toolbar. Its button shows the authors of the page, your reading list, and authors side
              by side.
            </p>
          </Step>
        </ol>
      </main>
    </Maths.Provider>
  );
}
