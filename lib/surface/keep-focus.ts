const focusable = ':is(a[href], button, input, select, textarea, summary, [tabindex]):not([tabindex="-1"], :disabled)';

/**
 * Keeps the focus where the reader was: where what had it is taken away or switched off, it goes to what stands nearest,
 * where a browser would put it at the start of the page.
 */
export function keepFocus(root: Element): void {
  const page = root.ownerDocument;
  let held: Element | null = null;
  root.addEventListener('focusin', ({ target }) => {
    held = target as Element;
  });
  // Who presses beside everything wants nothing to have the focus; what is pressed takes it after this.
  page.addEventListener(
    'pointerdown',
    () => {
      held = null;
    },
    true,
  );
  new MutationObserver((records) => {
    if (!held || (page.activeElement !== page.body && !held.matches(':disabled'))) return;
    const next = held.isConnected ? usable(held) : nearestTo(held, records, root);
    next?.focus({ preventScroll: true });
  }).observe(root, { childList: true, subtree: true, attributeFilter: ['disabled'] });
}

/** Itself where it was only moved, else what is beside it. */
function usable(held: Element): HTMLElement | undefined {
  return held.matches(':disabled') ? within(held.parentElement)[0] : (held as HTMLElement);
}

/** What stands nearest to where something was: after it, before it, in its place, or around that. */
function nearestTo(gone: Node, records: readonly MutationRecord[], root: Element): HTMLElement | undefined {
  const taken = records.find(({ removedNodes }) => [...removedNodes].some((node) => node.contains(gone)));
  if (!taken) return undefined;
  if (!taken.target.isConnected) return nearestTo(taken.target, records, root);
  return around(taken.nextSibling, taken.previousSibling, taken.target, root);
}

function around(after: Node | null, before: Node | null, parent: Node, root: Element): HTMLElement | undefined {
  for (let node = after; node; node = node.nextSibling) {
    const [first] = within(node);
    if (first) return first;
  }
  for (let node = before; node; node = node.previousSibling) {
    const last = within(node).at(-1);
    if (last) return last;
  }
  const [inPlace] = within(parent);
  if (inPlace || parent === root || !parent.parentNode) return inPlace;
  return around(parent.nextSibling, parent.previousSibling, parent.parentNode, root);
}

/** What can have the focus in a part of the page, itself included, as it stands there. */
function within(node: Node | null): HTMLElement[] {
  if (!(node instanceof Element)) return [];
  const all = [...(node.matches(focusable) ? [node] : []), ...node.querySelectorAll(focusable)];
  return (all as HTMLElement[]).filter((one) => one.isConnected && one.checkVisibility({ visibilityProperty: true }));
}
