import { render } from 'preact';
import { AuthorChip } from '../../components/author-chip.tsx';
import type { BylineView } from '../view/types.ts';
import type { Card } from './card.tsx';
import { createHost, type Host } from './host.ts';
import type { Look, PaperSlot } from './types.ts';

const hoverMs = 200;

/** Puts a chip after each known author's name, and nothing after the others. Returns the hosts. */
export function drawAuthorChips(slot: PaperSlot, card: Card, look: Look): Host[] {
  return slot.view.bylines.flatMap((byline) => {
    const anchor = slot.anchors.bylines[byline.position - 1];
    if (!anchor) return [];
    const host = createHost(anchor.ownerDocument, 'byline-author', look.sheets, look.scheme);
    drawChip(host, slot.index, byline, card);
    anchor.after(host.element);
    return [host];
  });
}

function drawChip({ element, root }: Host, paper: number, byline: BylineView, card: Card): void {
  const open = (takeFocus: boolean) => {
    const button = root.querySelector('button');
    if (button) card.open(button, paper, byline, { takeFocus });
  };
  let hovering: ReturnType<typeof setTimeout> | undefined;
  element.addEventListener('pointerenter', () => {
    hovering = setTimeout(open, hoverMs, false);
  });
  element.addEventListener('pointerleave', () => {
    clearTimeout(hovering);
    card.leave();
  });
  element.addEventListener('focusin', () => open(false));
  element.addEventListener('focusout', card.leave);
  render(<AuthorChip chip={byline.chip} outcome={byline.outcome} onOpen={() => open(true)} />, root);
  const button = root.querySelector('button');
  if (button) card.adopt(button, paper, byline.position);
}
