import { render } from 'preact';
import { createHost, type Host, type Scheme } from './host.ts';

const gap = 6;
const margin = 8;
const leastHeight = 240;

/** What pop-ups of a page are made with; the scheme may change while the page is open. */
export interface PopUpLook {
  sheets: CSSStyleSheet[];
  scheme: () => Scheme;
}

/** One thing of ours over the page, beside a chip: closes on Escape and on a click elsewhere, and gives the focus back. */
export class PopUp {
  host: Host | undefined;
  chip: HTMLElement | undefined;
  /** The page's own element before the chip it was opened beside. */
  private before: HTMLElement | undefined;
  /** The chip that gets the focus back: that focus must not open it again. */
  private returning: HTMLElement | undefined;
  private readonly doc: Document;
  private readonly name: `byline-${string}`;
  private readonly look: PopUpLook;
  private readonly onClose: () => void;

  /** @param onClose called by `close`, whether or not anything was open */
  constructor(doc: Document, name: PopUp['name'], look: PopUpLook, onClose: () => void, signal: AbortSignal) {
    this.doc = doc;
    this.name = name;
    this.look = look;
    this.onClose = onClose;
    doc.addEventListener('keydown', (event) => event.key === 'Escape' && this.host && this.close(), {
      signal,
      capture: true,
    });
    doc.addEventListener('pointerdown', (event) => this.isOutside(event) && this.close(), { signal });
    signal.addEventListener('abort', () => this.close());
  }

  get hasFocus(): boolean {
    return this.host !== undefined && this.doc.activeElement === this.host.element;
  }

  /** Whether a chip has the focus only because what was open beside it was closed. */
  isReturningTo(chip: HTMLElement): boolean {
    return chip === this.returning;
  }

  /** Opens beside a chip, in place of what was open; `draw` fills it. */
  show(chip: HTMLElement, draw: (host: Host) => void): Host {
    const host = createHost(this.doc, this.name, this.look.sheets, this.look.scheme());
    this.host = host;
    this.before = elementBefore(chip);
    this.doc.body.append(host.element);
    draw(host);
    this.adopt(chip);
    placeBeside(host.element, chip);
    return host;
  }

  /** The chip was drawn anew: what is open belongs to this one now. */
  adopt(chip: HTMLElement): void {
    this.chip = chip;
    chip.setAttribute('aria-expanded', 'true');
  }

  focusFirst(what = 'button, a[href]'): void {
    this.host?.root.querySelector<HTMLElement>(what)?.focus();
  }

  close(): void {
    this.onClose();
    const { host, chip, before, hasFocus } = this;
    this.host = undefined;
    this.chip = undefined;
    if (!host) return;
    render(null, host.root);
    host.element.remove();
    chip?.setAttribute('aria-expanded', 'false');
    if (!hasFocus) return;
    this.returning = chip;
    // A chip that went away leaves the focus at the element it stood after.
    (chip?.isConnected ? chip : before)?.focus();
    this.returning = undefined;
  }

  private isOutside({ target }: Event): boolean {
    if (!this.host || target === this.host.element) return false;
    // The chip itself decides what a second press means.
    return target !== hostOf(this.chip);
  }
}

function hostOf(chip: HTMLElement | undefined): Element | undefined {
  const root = chip?.getRootNode();
  return root instanceof ShadowRoot ? root.host : undefined;
}

function elementBefore(chip: HTMLElement): HTMLElement | undefined {
  const before = hostOf(chip)?.previousElementSibling;
  return before instanceof HTMLElement ? before : undefined;
}

/** Below the chip where there is room, else above, or where there is more; within the page's width, no higher than the room. */
function placeBeside(element: HTMLElement, chip: HTMLElement): void {
  const at = chip.getBoundingClientRect();
  const [below, above] = [innerHeight - at.bottom, at.top].map((room) => room - gap - margin) as [number, number];
  const layer = 'position: absolute; z-index: 2147483000';
  const room = `--by-room: ${Math.max(leastHeight, below, above)}px`;
  element.style.cssText = `${layer}; ${room}; top: 0; left: 0; visibility: hidden`;
  const { width, height } = element.getBoundingClientRect();
  const isBelow = height <= below || below >= above || above < leastHeight;
  const top = (isBelow ? at.bottom + gap : at.top - gap - height) + scrollY;
  const left = Math.max(margin, Math.min(at.left, document.documentElement.clientWidth - width - margin)) + scrollX;
  element.style.cssText = `${layer}; ${room}; top: ${top}px; left: ${left}px`;
}
