import { render } from 'preact';
import { ScoreCard as ScoreCardPiece } from '../../components/score-card.tsx';
import type { ScorePanelView } from '../view/score-types.ts';
import type { Host } from './host.ts';
import { PopUp, type PopUpLook } from './pop-up.ts';
import type { OverlayActions } from './types.ts';

/** The one panel of scores of a page: opens beside a paper's score chip, and stays until it is closed. */
export class ScoreCard {
  private readonly popUp: PopUp;
  /** The paper whose panel is asked for or open. */
  private paper: number | undefined;
  /** Counts the questions, so that the answer to an older one is dropped. */
  private asked = 0;
  private readonly actions: OverlayActions;

  constructor(doc: Document, look: PopUpLook, actions: OverlayActions, signal: AbortSignal) {
    this.actions = actions;
    this.popUp = new PopUp(doc, 'byline-scores', look, () => this.forget(), signal);
  }

  /** Opens beside a chip and takes the focus; closes where it is open there already. */
  toggle(chip: HTMLElement, paper: number): void {
    const isOpenHere = this.popUp.host !== undefined && this.paper === paper;
    this.popUp.close();
    if (isOpenHere) return;
    this.paper = paper;
    this.load(paper, (view) => {
      if (!chip.isConnected) return;
      this.popUp.show(chip, (host) => this.draw(host, view));
      this.popUp.focusFirst();
    });
  }

  /** A chip was drawn anew: where the panel is open beside the one before, it belongs to this one now. */
  adopt(chip: HTMLElement, paper: number): void {
    if (this.popUp.host && this.paper === paper) this.popUp.adopt(chip);
  }

  /** Shows anew what is open; takes it away where there is no chip any more. */
  refresh(hasChip: (paper: number) => boolean): void {
    const { host } = this.popUp;
    if (!host || this.paper === undefined) return;
    if (hasChip(this.paper)) this.load(this.paper, (view) => this.draw(host, view));
    else this.popUp.close();
  }

  private load(paper: number, show: (view: ScorePanelView) => void): void {
    const question = ++this.asked;
    this.actions.loadScores(paper).then((view) => {
      if (question === this.asked) show(view);
    }, this.actions.failed);
  }

  private forget(): void {
    this.asked++;
    this.paper = undefined;
  }

  private draw(host: Host, panel: ScorePanelView): void {
    const { paper, actions } = this;
    const askJudge = async () => {
      if (paper === undefined) return;
      await actions.askJudge(paper);
      if (this.paper === paper) this.load(paper, (view) => this.draw(host, view));
    };
    render(
      <ScoreCardPiece
        panel={panel}
        onAskJudge={() => void askJudge().catch(actions.failed)}
        onClose={() => this.popUp.close()}
      />,
      host.root,
    );
  }
}
