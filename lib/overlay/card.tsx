import { render } from 'preact';
import { AuthorCard } from '../../components/author-card.tsx';
import type { BylineView, CardView } from '../view/types.ts';
import { createHost, type Host, type Scheme } from './host.ts';
import type { OverlayActions } from './types.ts';

/** The one card of a page: opens beside a chip, closes on Escape, on leaving, on a click elsewhere. */
export interface Card {
  open(chip: HTMLElement, paper: number, byline: BylineView, options: { takeFocus: boolean }): void;
  /** The pointer or the focus left the chip: closes unless it came into the card. */
  leave(): void;
  close(): void;
}

const lingerMs = 250;
const gap = 6;

export function createCard(
  doc: Document,
  sheets: CSSStyleSheet[],
  scheme: () => Scheme,
  actions: OverlayActions,
  signal: AbortSignal,
): Card {
  let host: Host | undefined;
  let chip: HTMLElement | undefined;
  let asked = 0;
  // The chip that gets the focus back from a closed card: that focus must not open it again.
  let returning: HTMLElement | undefined;
  let closing: ReturnType<typeof setTimeout> | undefined;

  const close = () => {
    asked++;
    clearTimeout(closing);
    const hadFocus = host !== undefined && doc.activeElement === host.element;
    if (host) render(null, host.root);
    host?.element.remove();
    host = undefined;
    chip?.setAttribute('aria-expanded', 'false');
    returning = hadFocus ? chip : undefined;
    returning?.focus();
    returning = undefined;
    chip = undefined;
  };
  const stay = () => clearTimeout(closing);
  const leave = () => {
    stay();
    closing = setTimeout(() => {
      if (host && doc.activeElement !== host.element) close();
    }, lingerMs);
  };

  const show = (view: CardView, paper: number, byline: BylineView) => {
    if (!host) return;
    const again = async (change: Promise<void>) => {
      await change;
      if (host) show(await actions.loadCard(paper, byline), paper, byline);
    };
    const attempt = (change: Promise<void>) => void again(change).catch(actions.failed);
    render(
      <AuthorCard
        card={view}
        onFollow={(followed) => attempt(actions.follow(view.author.authorId, followed))}
        onDecide={(verdict) => attempt(actions.decide(paper, byline, verdict))}
        onOpenLibrary={() => attempt(actions.openLibrary(view.author.authorId))}
        onClose={close}
      />,
      host.root,
    );
  };

  const open: Card['open'] = (button, paper, byline, { takeFocus }) => {
    if (button === returning) return;
    stay();
    if (chip === button && host) {
      if (takeFocus) focusFirst(host);
      return;
    }
    close();
    const question = ++asked;
    chip = button;
    actions.loadCard(paper, byline).then((view) => {
      if (question !== asked || !button.isConnected) return;
      host = createHost(doc, 'byline-card', sheets, scheme());
      host.element.addEventListener('pointerenter', stay);
      host.element.addEventListener('pointerleave', leave);
      host.element.addEventListener('focusout', leave);
      doc.body.append(host.element);
      show(view, paper, byline);
      button.setAttribute('aria-expanded', 'true');
      placeBeside(host.element, button);
      if (takeFocus) focusFirst(host);
    }, actions.failed);
  };

  doc.addEventListener('keydown', (event) => event.key === 'Escape' && host && close(), { signal, capture: true });
  doc.addEventListener('pointerdown', (event) => closeOutside(event, host, close), { signal });
  signal.addEventListener('abort', close);
  return { open, leave, close };
}

function closeOutside(event: Event, host: Host | undefined, close: () => void): void {
  const target = event.target instanceof Element ? event.target : null;
  if (host && target !== host.element && !target?.localName.startsWith('byline-')) close();
}

function focusFirst({ root }: Host): void {
  root.querySelector<HTMLElement>('button, a[href]')?.focus();
}

/** Below the chip where there is room, else above; within the page's width. */
function placeBeside(card: HTMLElement, chip: HTMLElement): void {
  const at = chip.getBoundingClientRect();
  card.style.cssText = 'position: absolute; z-index: 2147483000; top: 0; left: 0; visibility: hidden';
  const { width, height } = card.getBoundingClientRect();
  const fitsBelow = at.bottom + gap + height <= innerHeight || at.top < height + gap;
  const top = (fitsBelow ? at.bottom + gap : at.top - gap - height) + scrollY;
  const left = Math.max(8, Math.min(at.left, document.documentElement.clientWidth - width - 8)) + scrollX;
  card.style.cssText = `position: absolute; z-index: 2147483000; top: ${top}px; left: ${left}px`;
}
