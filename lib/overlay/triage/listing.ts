import type { PaperAnchors } from '../../sites/types.ts';
import { idle } from '../when-idle.ts';
import { setStyle } from './inline-style.ts';
import { itemNumbers } from './item-numbers.ts';

/** What moves together for one entry: its elements, and the white space up to the next. */
interface Unit {
  /** Its place in the reading. */
  index: number;
  nodes: ChildNode[];
  elements: HTMLElement[];
}

/** Entries between two headings: they change places among themselves. */
interface Run {
  parent: Element;
  /** What stands before the first of them. */
  before: ChildNode | null;
  units: Unit[];
  /** Places in the reading, as the units stand or are about to. */
  order: number[];
  /** All of them stand so. */
  isSettled: boolean;
}

/** Some entries of a run, from a place in its order. */
interface Slice {
  run: Run;
  from: number;
}

/** Entries moved in one go; each slice stays well under a frame's time (tests/bench/triage.ts). */
const slice = 40;
const dimmed = '0.4';

/** The entries of a listing or search page, and what we may do to them: change places, be hidden, be dimmed. */
export class Listing {
  private readonly runs: Run[];
  private readonly units = new Map<number, Unit>();
  private readonly places = new Map<Element, number>();
  private readonly keepNumbers: ReturnType<typeof itemNumbers>;
  private moving = new AbortController();

  constructor(anchors: readonly PaperAnchors[]) {
    this.runs = runsOf(anchors);
    for (const unit of this.runs.flatMap((run) => run.units)) {
      this.units.set(unit.index, unit);
      for (const element of unit.elements) this.places.set(element, unit.index);
    }
    this.keepNumbers = itemNumbers(anchors.map(({ paperSlot }) => startOf(paperSlot)));
  }

  /**
   * Puts entries in an order, section by section. What is near the screen stands at once; the rest follows while the
   * browser is idle. Resolves when all of it stands.
   */
  async place(order: readonly number[]): Promise<void> {
    this.moving.abort();
    const moving = new AbortController();
    this.moving = moving;
    const rank = new Map(order.map((index, at) => [index, at]));
    const slices = this.runs.filter(isOutOfPlace(rank)).flatMap((run) => {
      run.order.sort((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0));
      run.isSettled = false;
      return slicesOf(run);
    });
    this.number();
    const near = slices.filter(({ run, from }) => from === 0 && isNear(run));
    for (const one of near) this.move(one);
    for (const one of slices.filter((each) => !near.includes(each))) {
      await idle();
      if (moving.signal.aborted) return;
      this.move(one);
      // Laid out at once: several slices before the next frame would be one long piece of work.
      this.elementsOf(one.run.order[one.from] ?? -1)[0]?.getBoundingClientRect();
    }
  }

  /** Hides or dims entries, and shows the others as they were. */
  show(looks: (index: number) => 'plain' | 'dim' | 'hidden'): void {
    for (const { index, elements } of this.units.values()) {
      const look = looks(index);
      for (const element of elements) {
        setStyle(element, 'display', look === 'hidden' ? 'none' : '');
        setStyle(element, 'opacity', look === 'dim' ? dimmed : '');
      }
    }
    this.number();
  }

  /** Everything as arXiv made it: order, places, styles. */
  restore(): void {
    this.moving.abort();
    this.show(() => 'plain');
    for (const run of this.runs) {
      run.order.sort((a, b) => a - b);
      for (const one of slicesOf(run)) this.move(one);
    }
    this.number();
  }

  /** Entries that can be seen, from the top. */
  visible(): number[] {
    return this.runs.flatMap(({ order }) =>
      order.filter((index) => this.units.get(index)?.elements[0]?.style.display !== 'none'),
    );
  }

  elementsOf(index: number): readonly HTMLElement[] {
    return this.units.get(index)?.elements ?? [];
  }

  /** The entry that holds an element of the page, by its place in the reading. */
  indexOf(element: Element): number | undefined {
    const start = element.closest('dt, dd, li');
    return start ? this.places.get(start) : undefined;
  }

  /** The link to an entry's own page. */
  linkOf(index: number): HTMLAnchorElement | undefined {
    const links = this.elementsOf(index).map((element) => element.querySelector<HTMLAnchorElement>('a[href*="/abs/"]'));
    return links.find((link) => link !== null) ?? undefined;
  }

  /** Where the entries begin. */
  get top(): Element | undefined {
    return this.elementsOf(this.runs[0]?.order[0] ?? -1)[0];
  }

  /**
   * What arXiv's link to a part of the page means (`#item331`, the first of the cross-lists) once that entry may stand
   * elsewhere: the heading of the part. null where the link is no such one, or leads there by itself.
   */
  headingFor(name: string): Element | null {
    const run = this.runs.find(({ units }) =>
      units[0]?.elements.some((element) => element.querySelector(`a[name="${CSS.escape(name)}"]`)),
    );
    const first = run?.units[0];
    const isThere = first && run.order[0] === first.index && first.elements[0]?.style.display !== 'none';
    return run && !isThere ? headingBefore(run) : null;
  }

  /** Where all of them stand as they did, the browser's own numbers are right. */
  private number(): void {
    const isOwn = this.runs.every(({ order }) => order.every((index, at) => at === 0 || index > (order[at - 1] ?? 0)));
    this.keepNumbers(!isOwn || this.visible().length < this.units.size);
  }

  private move({ run, from }: Slice): void {
    const { parent, before, order } = run;
    const focused = parent.ownerDocument.activeElement;
    const last = from === 0 ? before : this.units.get(order[from - 1] ?? -1)?.nodes.at(-1);
    const together = parent.ownerDocument.createDocumentFragment();
    together.append(...order.slice(from, from + slice).flatMap((index) => this.units.get(index)?.nodes ?? []));
    if (last) last.after(together);
    else parent.prepend(together);
    // An element that is moved loses the focus.
    if (focused instanceof HTMLElement && focused !== parent.ownerDocument.activeElement && parent.contains(focused)) {
      focused.focus({ preventScroll: true });
    }
    run.isSettled ||= from + slice >= order.length;
  }
}

function isOutOfPlace(rank: ReadonlyMap<number, number>) {
  return ({ order, isSettled }: Run) =>
    !isSettled || order.some((index, at) => at > 0 && (rank.get(order[at - 1] ?? 0) ?? 0) > (rank.get(index) ?? 0));
}

function slicesOf(run: Run): Slice[] {
  return Array.from({ length: Math.ceil(run.order.length / slice) }, (_, at) => ({ run, from: at * slice }));
}

function isNear({ units }: Run): boolean {
  const [first, last] = [units[0]?.elements[0], units.at(-1)?.elements[0]];
  if (!first || !last) return false;
  return units.some(({ elements }) => {
    const { top = 0 } = elements[0]?.getBoundingClientRect() ?? {};
    return top > -innerHeight && top < 2 * innerHeight;
  });
}

function headingBefore({ before, parent }: Run): Element {
  for (let node = before; node; node = node.previousSibling) if (node instanceof Element) return node;
  return parent;
}

/** Neighbouring entries of one parent, up to a heading. */
function runsOf(anchors: readonly PaperAnchors[]): Run[] {
  const places = new Map(anchors.map(({ paperSlot }, index) => [startOf(paperSlot), index]));
  const parents = new Set([...places.keys()].flatMap((start) => start.parentElement ?? []));
  return [...parents].flatMap((parent) => {
    const runs: Run[] = [];
    let [run, unit]: [Run | undefined, Unit | undefined] = [undefined, undefined];
    for (const node of parent.childNodes) {
      const index = node instanceof HTMLElement ? places.get(node) : undefined;
      if (index !== undefined) {
        unit = { index, nodes: [], elements: [] };
        if (!run) {
          run = { parent, before: node.previousSibling, units: [], order: [], isSettled: true };
          runs.push(run);
        }
        run.units.push(unit);
        run.order.push(index);
      } else if (node instanceof HTMLElement && node.localName !== 'dd') {
        // A heading, or an entry that was not read: what comes after it is a run of its own.
        [run, unit] = [undefined, undefined];
      }
      unit?.nodes.push(node);
      if (unit && node instanceof HTMLElement) unit.elements.push(node);
    }
    return runs;
  });
}

/** Where an entry begins: its `dt`, or its item of a list. */
function startOf(slot: Element): Element {
  return slot.localName === 'dt' ? slot : (slot.closest('li') ?? slot);
}
