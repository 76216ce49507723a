import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { type KeyAction, keyOf, repeated } from './keys.ts';

/** Where keys write or choose, and where they are a sheet's own. */
const fields = 'input:not([type="checkbox"], [type="radio"]), textarea, select, dialog, [contenteditable]';
/** What Enter presses. */
const pressable = 'a, button, summary, input';

/** Hears the keys of the list: those pressed in it or nowhere, while no field is being written in. */
export function useListKeys(root: RefObject<HTMLElement | null>, run: (action: KeyAction) => void) {
  const newest = useRef(run);
  newest.current = run;
  useEffect(() => {
    const element = root.current;
    if (element === null) return;
    const page = element.ownerDocument;
    const onKeyDown = (event: KeyboardEvent) => {
      const action = actionOf(event, element);
      if (action === null || page.querySelector('dialog[open]') !== null) return;
      event.preventDefault();
      if (event.repeat && !repeated.has(action)) return;
      newest.current(action);
    };
    page.addEventListener('keydown', onKeyDown);
    return () => page.removeEventListener('keydown', onKeyDown);
  }, [root]);
}

function actionOf(event: KeyboardEvent, root: HTMLElement): KeyAction | null {
  const target = event.target as Element;
  if (event.defaultPrevented || !(root.contains(target) || target === root.ownerDocument.body)) return null;
  if (target.closest(fields) !== null) return null;
  if (event.key === 'Enter' && target.closest(pressable) !== null) return null;
  return keyOf(event);
}
