import type { ImportActions } from '../../lib/surface/import-actions.ts';

/** All that the welcome page does. */
export interface WelcomeState {
  importer: ImportActions;
}
