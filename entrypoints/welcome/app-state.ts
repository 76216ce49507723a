import type { ImportActions } from '../../components/import-panel.tsx';

/** All that the welcome page does. */
export interface WelcomeState {
  importer: ImportActions;
}
