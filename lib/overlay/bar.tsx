import { render } from 'preact';
import { SaveBar } from '../../components/save-bar.tsx';
import { createHost, type Host } from './host.ts';
import { isFaint } from './is-faint.ts';
import type { PopUpLook } from './pop-up.ts';

/** The one bar over a page. */
export interface Bar {
  /** @param slot whose paper it is about: the bar is next to its chip in the order of focus */
  show(slot: Element, says: string, buttons: Parameters<typeof SaveBar>[0]['buttons']): void;
  close(): void;
}

/** A bar that is made when it is first shown. */
export function createBar(doc: Document, { sheets, scheme }: PopUpLook): Bar {
  let host: Host | undefined;
  return {
    show(slot, says, buttons) {
      host ??= createHost(doc, 'byline-bar', sheets, scheme());
      const { element, root } = host;
      const hadFocus = root.activeElement;
      // Moving it would lose the focus. In a faint entry it would be faint, too.
      if (!hadFocus) (isFaint(slot) ? doc.body : slot).append(element);
      render(<SaveBar says={says} buttons={buttons} />, root);
      if (hadFocus) root.querySelector('button')?.focus();
    },
    close() {
      host?.element.remove();
      host = undefined;
    },
  };
}
