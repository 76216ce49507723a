import { render } from 'preact';
import { AuthorCard } from '../../components/author-card.tsx';
import type { BylineView, CardView } from '../view/types.ts';
import type { Host } from './host.ts';
import { PopUp, type PopUpLook } from './pop-up.ts';
import type { OverlayActions } from './types.ts';

const lingerMs = 250;

interface Place {
  paper: number;
  byline: BylineView;
}

/** The one card of a page: opens beside a chip, closes on Escape, on leaving, on a click elsewhere. */
export class Card {
  private readonly popUp: PopUp;
  /** Where the card stands on the page. */
  private place: Place | undefined;
  /** The chip whose card is asked for or open. */
  private chip: HTMLElement | undefined;
  /** Counts the questions, so that the answer to an older one is dropped. */
  private asked = 0;
  private closing: ReturnType<typeof setTimeout> | undefined;
  private readonly actions: OverlayActions;

  constructor(doc: Document, look: PopUpLook, actions: OverlayActions, signal: AbortSignal) {
    this.actions = actions;
    this.popUp = new PopUp(doc, 'byline-card', look, () => this.forget(), signal);
  }

  /** Opens beside a chip; with `takeFocus` the keyboard goes into the card. */
  open(chip: HTMLElement, paper: number, byline: BylineView, { takeFocus }: { takeFocus: boolean }): void {
    if (this.popUp.isReturningTo(chip)) return;
    clearTimeout(this.closing);
    if (chip === this.chip && this.popUp.host) {
      if (takeFocus) this.popUp.focusFirst();
      return;
    }
    this.popUp.close();
    const question = ++this.asked;
    this.chip = chip;
    this.place = { paper, byline };
    this.actions.loadCard(paper, byline).then((view) => {
      if (question === this.asked && chip.isConnected) this.show(chip, view, { paper, byline, takeFocus });
    }, this.actions.failed);
  }

  /** A chip was drawn anew: where the card is open beside the one before, it belongs to this one now. */
  adopt(chip: HTMLElement, paper: number, position: number): void {
    if (!this.popUp.host || this.place?.paper !== paper || this.place.byline.position !== position) return;
    this.chip = chip;
    this.popUp.adopt(chip);
  }

  /** The pointer or the focus left the chip or the card: closes unless it went from one to the other. */
  leave = (): void => {
    clearTimeout(this.closing);
    this.closing = setTimeout(() => {
      if (this.popUp.host && !this.popUp.hasFocus) this.popUp.close();
    }, lingerMs);
  };

  private forget(): void {
    this.asked++;
    clearTimeout(this.closing);
    this.chip = undefined;
    this.place = undefined;
  }

  private show(chip: HTMLElement, view: CardView, at: Place & { takeFocus: boolean }): void {
    const { element } = this.popUp.show(chip, (host) => this.draw(host, view, at));
    element.addEventListener('pointerenter', () => clearTimeout(this.closing));
    element.addEventListener('pointerleave', this.leave);
    element.addEventListener('focusout', this.leave);
    if (at.takeFocus) this.popUp.focusFirst();
  }

  private draw(host: Host, card: CardView, at: Place, lastMade?: string): void {
    const { actions, popUp } = this;
    const { authorId } = card.author;
    const shown = { position: at.byline.position, authorId };
    const again = async (change: Promise<{ id: string } | null>) => {
      const made = await change;
      const now = await actions.loadCard(at.paper, { ...at.byline, authorId });
      if (popUp.host !== host) return;
      const { hasFocus } = popUp;
      this.draw(host, now, at, made?.id);
      // The button that was pressed may be gone; the next one pressed is likely the one that takes it back.
      if (hasFocus && !host.root.activeElement) popUp.focusFirst('footer button');
    };
    const attempt = (change: Promise<{ id: string } | null>) =>
      void again(change).catch((error: unknown) => {
        // Whoever the card was about may be gone.
        if (popUp.host === host) popUp.close();
        actions.failed(error);
      });
    const plain = (change: Promise<void>) => attempt(change.then(() => null));
    render(
      <AuthorCard
        card={card}
        lastMade={lastMade}
        onFollow={(followed) => plain(actions.follow(authorId, followed))}
        onCorrect={(what) => attempt(actions.correct(at.paper, shown, what))}
        onTakeBack={(id) => plain(actions.takeBack(id))}
        onOpenLibrary={() => plain(actions.openLibrary(authorId))}
        onCompare={() => plain(actions.compare(at.paper))}
        onLookUp={() => plain(actions.lookUp(at.paper, at.byline))}
        onClose={() => popUp.close()}
      />,
      host.root,
    );
  }
}
