import type { Bar } from './bar.tsx';
import type { OverlayActions } from './types.ts';

const shownMs = 10_000;

/** What saves papers of a page, and says so in a bar where it can be taken back. Papers are named by their place. */
export interface Saving {
  readonly ticked: ReadonlySet<number>;
  tick(paper: number, isOn: boolean): void;
  /** Puts papers on the reading list, or takes them off. */
  save(papers: number[], isOn: boolean): void;
}

/** @param redraw the chips of papers whose tick was taken away */
export function createSaving(
  bar: Bar,
  slots: readonly Element[],
  actions: Pick<OverlayActions, 'save' | 'setOnList' | 'failed'>,
  redraw: (papers: number[]) => void,
): Saving {
  const ticked = new Set<number>();
  let closing: ReturnType<typeof setTimeout> | undefined;
  const show = (papers: number[], ...what: [string, Record<string, () => void>]) => {
    clearTimeout(closing);
    const slot = slots[papers.at(-1) ?? -1];
    if (slot) bar.show(slot, ...what);
    else bar.close();
  };
  const showTicked = () => {
    const papers = [...ticked];
    const clear = () => {
      ticked.clear();
      redraw(papers);
      showTicked();
    };
    show(papers, `${count(papers)} ticked`, {
      'Save all': () => {
        clear();
        save(papers, true);
      },
      Clear: clear,
    });
  };
  const change = async (papers: number[], isOn: boolean) => {
    const ids = await actions.save(papers, isOn);
    const undo = () => {
      showTicked();
      actions.setOnList(ids, !isOn).catch(actions.failed);
    };
    if (ids.length > 0) show(papers, `${count(ids)} ${isOn ? 'saved' : 'taken off the list'}`, { Undo: undo });
    else if (papers.length > 1) show(papers, 'On the list already', {});
    // A second press in haste: the chip tells, and the bar may still say how to take back the first.
    else return;
    closing = setTimeout(showTicked, shownMs);
  };
  const save = (papers: number[], isOn: boolean) => void change(papers, isOn).catch(actions.failed);
  return {
    ticked,
    tick(paper, isOn) {
      ticked.delete(paper);
      if (isOn) ticked.add(paper);
      showTicked();
    },
    save,
  };
}

function count({ length }: readonly unknown[]): string {
  return length === 1 ? '1 paper' : `${length} papers`;
}
