import { render } from 'preact';
import { LibraryApp } from '../../entrypoints/options/app.tsx';
import { PopupApp } from '../../entrypoints/popup/app.tsx';
import { WelcomeApp } from '../../entrypoints/welcome/app.tsx';
import { popupPaper } from './invented.ts';
import { importStages } from './invented-imports.ts';
import { paperLookups, unasked } from './invented-lookups.ts';
import { Pieces } from './pieces.tsx';
import { readingStates } from './reading-states.tsx';
import { aLibrary, anImporter, aPopup } from './states.ts';

/** One state a query: `?popup-page`; the pieces without one. The surfaces' sheets share a document here, so the last `#app` rule is undone. */
const states = {
  'popup-page': () => <PopupApp state={aPopup('page')} />,
  'popup-lookups': () => <PopupApp state={aPopup('page', undefined, false, paperLookups(true))} />,
  'popup-lookups-unasked': () => <PopupApp state={aPopup('page', undefined, false, unasked)} />,
  'popup-listing': () => (
    <PopupApp
      state={aPopup('page', { kind: 'listing', total: 50, knownAuthors: 2, papers: [popupPaper, popupPaper] })}
    />
  ),
  'popup-nobody': () => (
    <PopupApp state={aPopup('page', { kind: 'listing', total: 50, knownAuthors: 0, papers: [] }, true)} />
  ),
  'popup-changed': () => <PopupApp state={aPopup('page', { kind: 'layout-changed' })} />,
  'popup-off': () => <PopupApp state={aPopup('page', { kind: 'off', scope: 'site', host: 'arxiv.org' })} />,
  'popup-list': () => <PopupApp state={aPopup('list')} />,
  'popup-list-empty': () => <PopupApp state={aPopup('list', undefined, true)} />,
  'popup-compare': () => <PopupApp state={aPopup('compare')} />,
  'popup-compare-empty': () => <PopupApp state={aPopup('compare', undefined, true)} />,
  'library-authors': () => <LibraryApp state={aLibrary('authors')} />,
  'library-corrections': () => <LibraryApp state={aLibrary('corrections')} />,
  'library-corrections-empty': () => <LibraryApp state={aLibrary('corrections', true)} />,
  'library-digest': () => <LibraryApp state={aLibrary('digest')} />,
  'library-digest-empty': () => <LibraryApp state={aLibrary('digest', true)} />,
  'library-imports': () => <LibraryApp state={aLibrary('imports')} />,
  'library-imports-empty': () => <LibraryApp state={aLibrary('imports', true)} />,
  'library-lookups': () => <LibraryApp state={aLibrary('lookups')} />,
  'library-lookups-empty': () => <LibraryApp state={aLibrary('lookups', true)} />,
  'library-scores': () => <LibraryApp state={aLibrary('scores')} />,
  'library-scores-empty': () => <LibraryApp state={aLibrary('scores', true)} />,
  'library-settings': () => <LibraryApp state={aLibrary('settings')} />,
  'library-permissions': () => <LibraryApp state={aLibrary('permissions')} />,
  welcome: () => <WelcomeApp state={{ importer: anImporter({ kind: 'empty' }) }} />,
  pieces: () => <Pieces />,
  ...readingStates,
  ...Object.fromEntries(
    Object.entries(importStages).flatMap(([name, stage]) => [
      [`library-import-${name}`, () => <LibraryApp state={aLibrary('imports', false, stage)} />],
      [`welcome-import-${name}`, () => <WelcomeApp state={{ importer: anImporter(stage) }} />],
    ]),
  ),
};

const asked = location.search.slice(1);
const entry = Object.entries(states).find(([name]) => name === asked) ?? (['pieces', states.pieces] as const);
const root = document.getElementById('app');
document.documentElement.dataset.surface = entry[0].split('-')[0] ?? '';
if (root !== null) render(entry[1](), root);
