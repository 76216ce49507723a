import type { PaperAnchors } from '../../sites/types.ts';
import { idle } from '../when-idle.ts';

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
  /** Places in the reading, as the units stand now. */
  order: number[];
}

/** Entries moved in one go; each slice stays well under a frame's time (tests/bench/triage.ts). */
const slice = 40;
const dimmed = '0.4';

/** The entries of a listing or search page, and what we may do to them: change places, be hidden, be dimmed. */
export class Listing {
  private readonly runs: Run[];
  private readonly units = new Map<number, Unit>();
  private moving = new AbortController();

  constructor(anchors: readonly PaperAnchors[]) {
    this.runs = runsOf(anchors);
    for (const unit of this.runs.flatMap((run) => run.units)) this.units.set(unit.index, unit);
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
      return slicesOf(run);
    });
    const near = slices.filter(({ run, from }) => from === 0 && isNear(run));
    for (const one of near) this.move(one.run, one.from);
    for (const one of slices.filter((each) => !near.includes(each))) {
      await idle();
      if (moving.signal.aborted) return;
      this.move(one.run, one.from);
    }
  }

  /** Hides or dims entries, and shows the others as they were. */
  show(looks: (index: number) => 'plain' | 'dim' | 'hidden'): void {
    for (const { index, elements } of this.units.values()) {
      const look = looks(index);
      for (const { style } of elements) {
        set(style, 'display', look === 'hidden' ? 'none' : '');
        set(style, 'opacity', look === 'dim' ? dimmed : '');
      }
    }
  }

  /** Everything as arXiv made it: order, places, styles. */
  restore(): void {
    this.moving.abort();
    this.show(() => 'plain');
    for (const run of this.runs) {
      run.order.sort((a, b) => a - b);
      for (const { from } of slicesOf(run)) this.move(run, from);
    }
    for (const { elements } of this.units.values())
      for (const element of elements) if (element.getAttribute('style') === '') element.removeAttribute('style');
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

  private move({ parent, before, order }: Run, from: number): void {
    const focused = parent.ownerDocument.activeElement;
    const last = from === 0 ? before : this.units.get(order[from - 1] ?? -1)?.nodes.at(-1);
    const nodes = order.slice(from, from + slice).flatMap((index) => this.units.get(index)?.nodes ?? []);
    if (last) last.after(...nodes);
    else parent.prepend(...nodes);
    // An element that is moved loses the focus.
    if (focused instanceof HTMLElement && focused !== parent.ownerDocument.activeElement && parent.contains(focused)) {
      focused.focus({ preventScroll: true });
    }
  }
}

function isOutOfPlace(rank: ReadonlyMap<number, number>) {
  return ({ order }: Run) =>
    order.some((index, at) => at > 0 && (rank.get(order[at - 1] ?? 0) ?? 0) > (rank.get(index) ?? 0));
}

function slicesOf(run: Run): { run: Run; from: number }[] {
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

function set(style: CSSStyleDeclaration, name: 'display' | 'opacity', value: string): void {
  if (style.getPropertyValue(name) === value) return;
  if (value === '') style.removeProperty(name);
  else style.setProperty(name, value, 'important');
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
          run = { parent, before: node.previousSibling, units: [], order: [] };
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
