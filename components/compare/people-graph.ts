import type { CompareView } from '../../lib/view/compare-types.ts';
import { type Palette, type SvgNode, shortened, svg } from './svg.ts';

const width = 560;
const middleX = width / 2;
// Beside the ellipse there is room for a name of 21 letters, in a wide font too.
const [radiusX, radiusY] = [116, 118] as const;
const longest = 21;

/** How the people are laid out: two beside each other, more on an ellipse that begins at the top. */
function layoutOf(people: number): { height: number; middleY: number; start: number } {
  if (people === 2) return { height: 96, middleY: 56, start: Math.PI };
  return { height: 340, middleY: 166, start: -Math.PI / 2 };
}

/** The people, a line between those who wrote together, as wide as they wrote much. */
export function peopleGraph(
  { people, pairs }: Pick<CompareView, 'people' | 'pairs'>,
  palette: Palette,
): { node: SvgNode; width: number; height: number } {
  const { height, ...layout } = layoutOf(people.length);
  const places = new Map(people.map(({ authorId }, at) => [authorId, placeOf(at, people.length, layout)]));
  const most = Math.max(1, ...pairs.map(({ joint }) => joint.length));
  const edges = pairs.flatMap(({ a, b, joint }): Edge[] => {
    const [from, to] = [places.get(a), places.get(b)];
    return from && to && joint.length > 0 ? [{ from, to, papers: joint.length }] : [];
  });
  // Numbers lie on all lines, and people on all numbers.
  const lines = edges.map((one) => line(one, most, palette));
  const numbers = numberPlaces(edges, [...places.values()]).map((at, edge) =>
    number(at, edges[edge]?.papers ?? 0, palette),
  );
  const nodes = people.map(({ authorId, name }) =>
    person(places.get(authorId) ?? { x: 0, y: 0, turn: 0, isAbove: true }, name, palette),
  );
  return { node: svg('g', {}, [...lines, ...numbers, ...nodes]), width, height };
}

interface Place {
  x: number;
  y: number;
  /** Cosine of the angle: negative on the left; 0 where the name stands above or below. */
  turn: number;
  isAbove: boolean;
}

function placeOf(at: number, of: number, { middleY, start }: { middleY: number; start: number }): Place {
  const angle = (2 * Math.PI * at) / of + start;
  const [turn, rise] = [Math.cos(angle), Math.sin(angle)];
  const [x, y] = [round(middleX + radiusX * turn), round(middleY + radiusY * rise)];
  return { x, y, turn: of === 2 ? 0 : turn, isAbove: of === 2 || rise < 0 };
}

interface Point {
  x: number;
  y: number;
}

interface Edge {
  from: Place;
  to: Place;
  papers: number;
}

/** Where on its line a number may stand, the middle first. */
const shares = [0.5, 0.4, 0.6, 0.3, 0.7, 0.25, 0.75, 0.2, 0.8];

/** Where the number of each line stands: as far as it can from people and from the numbers before it. */
function numberPlaces(edges: readonly Edge[], people: readonly Point[]): Point[] {
  const taken = [...people];
  return edges.map(({ from, to }) => {
    const open = shares.map((share) => ({
      x: round(from.x + share * (to.x - from.x)),
      y: round(from.y + share * (to.y - from.y)),
    }));
    const room = ({ x, y }: Point) => Math.min(...taken.map((one) => Math.hypot(one.x - x, one.y - y)));
    const place = open.reduce((best, one) => (room(one) > room(best) + 0.5 ? one : best));
    taken.push(place);
    return place;
  });
}

function line({ from, to, papers }: Edge, most: number, palette: Palette): SvgNode {
  return svg('line', {
    x1: from.x,
    y1: from.y,
    x2: to.x,
    y2: to.y,
    stroke: palette.line,
    'stroke-width': round(1 + (5 * papers) / most),
  });
}

function number({ x, y }: Point, papers: number, palette: Palette): SvgNode {
  return svg('g', {}, [
    svg('circle', { cx: x, cy: y, r: 10, fill: palette.paper, stroke: palette.line }),
    svg('text', { x, y: y + 4, 'text-anchor': 'middle', 'font-size': 11, fill: palette.ink }, [String(papers)]),
  ]);
}

function person({ x, y, turn, isAbove }: Place, name: string, palette: Palette): SvgNode {
  const anchor = Math.abs(turn) < 0.3 ? 'middle' : turn > 0 ? 'start' : 'end';
  const beside = anchor === 'middle' ? 0 : turn > 0 ? 14 : -14;
  const above = anchor === 'middle' ? (isAbove ? -14 : 24) : 4;
  return svg('g', {}, [
    svg('circle', { cx: x, cy: y, r: 8, fill: palette.mark }),
    svg('text', { x: x + beside, y: y + above, 'text-anchor': anchor, 'font-size': 12, fill: palette.ink }, [
      shortened(name, longest),
    ]),
  ]);
}

function round(value: number): number {
  return Math.round(10 * value) / 10;
}
