import { triageKeys } from '../../../components/triage-keys.ts';
import type { TriageKey } from '../../view/triage-types.ts';

// Saving listens for its own (save-key.ts), where there is no bar, too.
const actions = new Map(triageKeys.flatMap(({ action, key }) => (action === 'save' ? [] : [[key, action] as const])));

/**
 * Listens for the keys of a listing, wherever no field is being written in and no panel of ours is worked with. A page
 * cannot press them in the reader's name.
 */
export function onTriageKey(doc: Document, act: (key: TriageKey) => void, signal: AbortSignal): void {
  doc.addEventListener(
    'keydown',
    (event) => {
      const key = actions.get(event.key);
      if (!key || !event.isTrusted || event.ctrlKey || event.altKey || event.metaKey) return;
      if (event.target instanceof HTMLElement && isForText(event.target)) return;
      // Escape means something to others, too.
      if (key !== 'close') event.preventDefault();
      act(key);
    },
    { signal },
  );
}

function isForText(element: HTMLElement): boolean {
  return (
    element.isContentEditable ||
    element.matches('input, textarea, select, byline-triage, byline-card, byline-scores, byline-bar')
  );
}
