import { triageKeys } from '../../../components/triage-keys.ts';
import type { TriageKey } from '../../view/triage-types.ts';

// Saving listens for its own (save-key.ts), where there is no bar, too.
const actions = new Map(triageKeys.flatMap(({ action, key }) => (action === 'save' ? [] : [[key, action] as const])));

const fields = 'input, textarea, select';

/**
 * Listens for the keys of a listing, wherever no field is being written in and no card of ours is worked with. A page
 * cannot press them in the reader's name.
 */
export function onTriageKey(doc: Document, act: (key: TriageKey) => void, signal: AbortSignal): void {
  doc.addEventListener(
    'keydown',
    (event) => {
      const key = actions.get(event.key);
      if (!key || !event.isTrusted || event.ctrlKey || event.altKey || event.metaKey) return;
      // Held down, a key goes through the entries, and does nothing else twice.
      if (event.repeat && key !== 'next' && key !== 'previous') return;
      if (event.target instanceof HTMLElement && isForText(event.target)) return;
      // Escape means something to others, too.
      if (key !== 'close') event.preventDefault();
      act(key);
    },
    { signal },
  );
}

function isForText(element: HTMLElement): boolean {
  return element.isContentEditable || element.matches(`${fields}, byline-card, byline-scores, byline-bar`);
}

/**
 * Keeps from everybody else what is written in the bar's own fields: outside of its shadow nobody can tell a field from a
 * button, where the keys do mean entries. Escape closes the panel.
 */
export function keepWriting(root: ShadowRoot): void {
  root.addEventListener('keydown', (event) => {
    const isWriting = event.target instanceof Element && event.target.matches(fields);
    if (isWriting && (event as KeyboardEvent).key !== 'Escape') event.stopPropagation();
  });
}
