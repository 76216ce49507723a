/**
 * Listens for `s` over a paper of a list, or with the focus in it: where the reader looked last. One listener for all.
 * @param slots where the papers stand, in the reading's order
 */
export function onSaveKey(
  doc: Document,
  slots: readonly Element[],
  save: (paper: number) => void,
  signal: AbortSignal,
): void {
  let isPointing = true;
  const point = ({ type }: Event) => {
    isPointing = type !== 'focusin';
  };
  // A wheel moves another paper under a pointer that rests.
  for (const type of ['pointermove', 'wheel', 'focusin']) doc.addEventListener(type, point, { signal, passive: true });
  doc.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 's' || event.ctrlKey || event.altKey || event.metaKey || event.repeat) return;
      // A page must not save anything in the reader's name.
      if (!event.isTrusted || isForText(event.target as HTMLElement)) return;
      const places = [[...doc.querySelectorAll(':hover')].at(-1), doc.activeElement];
      if (!isPointing) places.reverse();
      const paper = places
        .map((place) => slots.findIndex((slot) => place && holds(slot, place)))
        .find((index) => index >= 0);
      if (paper !== undefined) save(paper);
    },
    { signal },
  );
}

/** Whether a key means something else there: a field, or what we show over the page. */
function isForText(element: HTMLElement): boolean {
  return (
    element.isContentEditable || element.matches('input, textarea, select, byline-card, byline-scores, byline-bar')
  );
}

/** Whether an element is part of the entry that has its chip in this slot: a search result, or a `dt` with its `dd`. */
function holds(slot: Element, element: Element): boolean {
  if (slot.localName !== 'dt') return (slot.closest('li') ?? slot).contains(element);
  return slot.contains(element) || (slot.nextElementSibling?.contains(element) ?? false);
}
