import type { ReadonlySignal } from '@preact/signals';
import type { ImportCallbacks } from '../../components/import-callbacks.ts';
import type { ImportStage } from '../view/import-types.ts';

/** The import screen: what it shows, and what the reader can do there. */
export interface ImportActions extends ImportCallbacks {
  stage: ReadonlySignal<ImportStage>;
  /** Opens what the popup read from a page, if it left something. */
  openCapture: () => void;
}
