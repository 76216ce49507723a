import type { PopupState } from './app-state.ts';

/** Authors side by side: who, and what is known of them. */
export function CompareTab({ state }: { state: PopupState }) {
  const loaded = state.comparing().value;
  return <div class="popup-compare">{loaded && <loaded.View onOpenWide={state.openWide} />}</div>;
}
