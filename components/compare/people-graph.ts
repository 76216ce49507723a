import type { CompareView } from '../../lib/view/compare-types.ts';
import { type Palette, type SvgNode, svg } from './svg.ts';

const [width, height] = [560, 340] as const;
const [middleX, middleY] = [width / 2, height / 2 - 4] as const;
const [radiusX, radiusY] = [150, 118] as const;
const longest = 26;

/** The people on an ellipse, a line between those who wrote together, as wide as they wrote much. */
export function peopleGraph(
  { people, pairs }: Pick<CompareView, 'people' | 'pairs'>,
  palette: Palette,
): { node: SvgNode; width: number; height: number } {
  const places = new Map(people.map(({ authorId }, at) => [authorId, placeOf(at, people.length)]));
  const most = Math.max(1, ...pairs.map(({ joint }) => joint.length));
  const edges = pairs.flatMap(({ a, b, joint }) => {
    const [from, to] = [places.get(a), places.get(b)];
    return from && to && joint.length > 0 ? [edge(from, to, joint.length, most, palette)] : [];
  });
  const nodes = people.map(({ authorId, name }) =>
    person(places.get(authorId) ?? { x: 0, y: 0, turn: 0 }, name, palette),
  );
  return { node: svg('g', {}, [...edges, ...nodes]), width, height };
}

interface Place {
  x: number;
  y: number;
  /** Cosine of the angle: negative on the left. */
  turn: number;
}

function placeOf(at: number, of: number): Place {
  const angle = (2 * Math.PI * at) / of - Math.PI / 2;
  const turn = Math.cos(angle);
  return { x: round(middleX + radiusX * turn), y: round(middleY + radiusY * Math.sin(angle)), turn };
}

function edge(from: Place, to: Place, papers: number, most: number, palette: Palette): SvgNode {
  // Nearer to one end, so that the numbers of lines that cross do not lie on each other.
  const [x, y] = [from.x + 0.4 * (to.x - from.x), from.y + 0.4 * (to.y - from.y)].map(round) as [number, number];
  return svg('g', {}, [
    svg('line', {
      x1: from.x,
      y1: from.y,
      x2: to.x,
      y2: to.y,
      stroke: palette.line,
      'stroke-width': round(1 + (5 * papers) / most),
    }),
    svg('circle', { cx: x, cy: y, r: 10, fill: palette.paper, stroke: palette.line }),
    svg('text', { x, y: y + 4, 'text-anchor': 'middle', 'font-size': 11, fill: palette.ink }, [String(papers)]),
  ]);
}

function person({ x, y, turn }: Place, name: string, palette: Palette): SvgNode {
  const anchor = Math.abs(turn) < 0.3 ? 'middle' : turn > 0 ? 'start' : 'end';
  const beside = anchor === 'middle' ? 0 : turn > 0 ? 14 : -14;
  const above = anchor === 'middle' ? (y < middleY ? -14 : 24) : 4;
  const short = name.length > longest ? `${name.slice(0, longest - 1)}…` : name;
  return svg('g', {}, [
    svg('circle', { cx: x, cy: y, r: 8, fill: palette.mark }),
    svg('text', { x: x + beside, y: y + above, 'text-anchor': anchor, 'font-size': 12, fill: palette.ink }, [short]),
  ]);
}

function round(value: number): number {
  return Math.round(10 * value) / 10;
}
