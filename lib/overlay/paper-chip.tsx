import { render } from 'preact';
import { PaperChip } from '../../components/paper-chip.tsx';
import { createHost, type Host } from './host.ts';
import type { ScoreCard } from './score-card.tsx';
import type { Look, OverlayActions, PaperSlot } from './types.ts';

/** Puts the paper's chip at the end of a line that nothing follows, so that nothing moves. */
export function drawPaperChip(slot: PaperSlot, scoreCard: ScoreCard, actions: OverlayActions, look: Look): Host[] {
  if (slot.view.isHidden) return [];
  const { paperSlot } = slot.anchors;
  const host = createHost(paperSlot.ownerDocument, 'byline-paper', look.sheets, look.scheme);
  fillPaperChip(host, slot, scoreCard, actions);
  paperSlot.append(host.element);
  return [host];
}

/** Draws the chip, or what changed of it. */
export function fillPaperChip(
  { root }: Host,
  { index, view, scores }: PaperSlot,
  scoreCard: ScoreCard,
  actions: OverlayActions,
): void {
  const attempt = (change: Promise<void>) => void change.catch(actions.failed);
  render(
    <PaperChip
      team={view.team}
      saved={view.saved}
      scores={scores}
      onSave={() => attempt(actions.save(index))}
      onUnsave={() => attempt(actions.unsave(index))}
      onScores={(button) => scoreCard.toggle(button, index)}
    />,
    root,
  );
  const button = root.querySelector<HTMLElement>('[aria-haspopup]');
  if (button) scoreCard.adopt(button, index);
}
