import { render } from 'preact';
import { PaperChip } from '../../components/paper-chip.tsx';
import { createHost, type Host } from './host.ts';
import type { Look, OverlayActions, PaperSlot } from './types.ts';

/** Puts the paper's chip at the end of a line that nothing follows, so that nothing moves. */
export function drawPaperChip({ index, anchors, view }: PaperSlot, actions: OverlayActions, look: Look): Host[] {
  if (view.isHidden) return [];
  const host = createHost(anchors.paperSlot.ownerDocument, 'byline-paper', look.sheets, look.scheme);
  const attempt = (change: Promise<void>) => void change.catch(actions.failed);
  render(
    <PaperChip
      team={view.team}
      saved={view.saved}
      onSave={() => attempt(actions.save(index))}
      onUnsave={() => attempt(actions.unsave(index))}
    />,
    host.root,
  );
  anchors.paperSlot.append(host.element);
  return [host];
}
