import { render } from 'preact';
import { PaperChip } from '../../components/paper-chip.tsx';
import { createHost, type Host } from './host.ts';
import type { Saving } from './saving.ts';
import type { ScoreCard } from './score-card.tsx';
import type { Look, PaperSlot } from './types.ts';

/** Puts the paper's chip at the end of a line that nothing follows, so that nothing moves. */
export function drawPaperChip(slot: PaperSlot, scoreCard: ScoreCard, saving: Saving, look: Look): Host[] {
  if (slot.view.isHidden) return [];
  const { paperSlot } = slot.anchors;
  const host = createHost(paperSlot.ownerDocument, 'byline-paper', look.sheets, look.scheme);
  fillPaperChip(host, slot, scoreCard, saving);
  paperSlot.append(host.element);
  return [host];
}

/** Draws the chip, or what changed of it. */
export function fillPaperChip(
  { root }: Host,
  { index, view, scores, ticked }: PaperSlot,
  scoreCard: ScoreCard,
  saving: Saving,
): void {
  render(
    <PaperChip
      team={view.team}
      saved={view.saved}
      scores={scores}
      ticked={ticked}
      onSave={() => saving.save([index], true)}
      onUnsave={() => saving.save([index], false)}
      onTick={(isOn) => saving.tick(index, isOn)}
      onScores={(button) => scoreCard.toggle(button, index)}
    />,
    root,
  );
  const button = root.querySelector<HTMLElement>('[aria-haspopup]');
  if (button) scoreCard.adopt(button, index);
}
