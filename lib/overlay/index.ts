import type { PaperAnchors } from '../sites/types.ts';
import type { PaperView } from '../view/types.ts';
import { drawAuthorChips } from './author-chips.tsx';
import { createCard } from './card.tsx';
import { type Host, type Scheme, schemeOf, setScheme } from './host.ts';
import { keepHeights } from './keep-heights.ts';
import { nearScreen } from './near-screen.ts';
import { drawPaperChip } from './paper-chip.tsx';
import { whenIdle } from './when-idle.ts';
import { overlaySheets } from './sheets.ts';
import type { OverlayActions } from './types.ts';

/** All that Byline draws on a page. */
export interface Overlay {
  /** Draws these papers (by their place in the reading) as the view says, in place of what stood there. */
  update(views: ReadonlyMap<number, PaperView>, colourScheme: 'auto' | Scheme): void;
}

/** Draws beside the anchors, what is near the screen first, and takes everything back when the signal aborts. */
export function createOverlay(
  doc: Document,
  anchors: readonly PaperAnchors[],
  actions: OverlayActions,
  signal: AbortSignal,
): Overlay {
  const sheets = overlaySheets();
  const views = new Map<number, PaperView>();
  const drawn = new Map<number, Host[]>();
  let scheme: Scheme = 'light';
  const card = createCard(doc, sheets, () => scheme, actions, signal);

  const erase = (index: number) => {
    for (const { element } of drawn.get(index) ?? []) element.remove();
    drawn.delete(index);
  };
  const draw = (indices: readonly number[]) => {
    const ready = indices.filter((index) => views.has(index));
    keepHeights(
      ready.flatMap((index) => anchors[index] ?? []),
      () => {
        for (const index of ready) {
          const [view, place] = [views.get(index), anchors[index]];
          if (!view || !place) continue;
          const slot = { index, anchors: place, view };
          const before = focusedPart(drawn.get(index));
          erase(index);
          drawn.set(index, [...drawAuthorChips(slot, card, sheets, scheme), ...drawPaperChip(slot, actions, sheets, scheme)]);
          refocus(drawn.get(index), before);
        }
      },
    );
  };
  signal.addEventListener('abort', () => {
    for (const index of [...drawn.keys()]) erase(index);
  });

  return {
    update(changed, choice) {
      scheme = schemeOf(doc, choice);
      for (const hosts of drawn.values()) for (const { element } of hosts) setScheme(element, scheme);
      const different = [...changed].filter(([index, view]) => JSON.stringify(views.get(index)) !== JSON.stringify(view));
      for (const [index, view] of different) views.set(index, view);
      const indices = different.map(([index]) => index);
      // What the reader sees comes at once; the rest while the browser is idle, so that scrolling finds it there.
      const near = new Set(nearScreen(anchors.map((anchor) => anchor.paperSlot)));
      draw(indices.filter((index) => near.has(index)));
      whenIdle(indices.filter((index) => !near.has(index)), draw, signal);
    },
  };
}

/** Which of a paper's hosts holds the focus, so that drawing it anew does not lose it. */
function focusedPart(hosts: Host[] | undefined): string | undefined {
  return hosts?.find(({ root }) => root.activeElement)?.element.localName;
}

function refocus(hosts: Host[] | undefined, part: string | undefined): void {
  if (part === 'byline-paper') hosts?.find(({ element }) => element.localName === part)?.root.querySelector('button')?.focus();
}
