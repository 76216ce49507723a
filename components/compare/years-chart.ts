import type { CompareYears } from '../../lib/view/compare-types.ts';
import { type Palette, type SvgNode, shortened, svg } from './svg.ts';

const width = 560;
const [left, right, rowHeight, barsHeight, foot] = [8, 40, 76, 44, 20] as const;
const fewestYears = 5;
/** Letters that fit beside the scale. */
const longest = 70;

/** Papers a year, a strip a person, all on one scale of years and of papers. A year without a known paper is a dotted gap. */
export function yearsChart(years: CompareYears, palette: Palette): { node: SvgNode; width: number; height: number } {
  const most = Math.max(1, ...years.series.flatMap(({ counts }) => counts.map((count) => count ?? 0)));
  const span = years.to - years.from + 1;
  const step = (width - left - right) / Math.max(span, fewestYears);
  const strips = years.series.map(({ name, counts }, at) => strip({ name, counts }, at, { most, step, palette }));
  const height = years.series.length * rowHeight + foot;
  const labels = marked(years.from, years.to).map((year) =>
    svg(
      'text',
      {
        x: round(left + (year - years.from + 0.5) * step),
        y: height - 6,
        'text-anchor': 'middle',
        'font-size': 11,
        fill: palette.soft,
      },
      [String(year)],
    ),
  );
  return { node: svg('g', {}, [...strips, ...labels]), width, height };
}

function strip(
  { name, counts }: { name: string; counts: readonly (number | null)[] },
  at: number,
  { most, step, palette }: { most: number; step: number; palette: Palette },
): SvgNode {
  const top = at * rowHeight;
  const base = top + rowHeight - 8;
  const bars = counts.map((count, index) => {
    const x = round(left + index * step);
    if (count === null) {
      const dots = { stroke: palette.line, 'stroke-width': 1.5, 'stroke-dasharray': '1 4' };
      return svg('line', { x1: x + 1, x2: round(x + step - 1), y1: base, y2: base, ...dots });
    }
    const tall = round((barsHeight * count) / most);
    return svg('rect', {
      x: x + 1,
      y: base - tall,
      width: Math.max(1, round(step - 2)),
      height: tall,
      fill: palette.mark,
    });
  });
  return svg('g', {}, [
    svg('text', { x: left, y: top + 16, 'font-size': 12, fill: palette.ink }, [shortened(name, longest)]),
    svg('line', {
      x1: width - right + 4,
      x2: width - right + 8,
      y1: base - barsHeight,
      y2: base - barsHeight,
      stroke: palette.line,
    }),
    svg('text', { x: width - right + 11, y: base - barsHeight + 4, 'font-size': 11, fill: palette.soft }, [
      String(most),
    ]),
    ...bars,
  ]);
}

/** Years to name below: first, last, and round ones between where there is room. */
function marked(from: number, to: number): number[] {
  const every = to - from > 24 ? 10 : to - from > 9 ? 5 : 1;
  const room = every / 2;
  const between = Array.from({ length: to - from + 1 }, (_, at) => from + at).filter((year) => year % every === 0);
  return [...new Set([from, ...between.filter((year) => year - from > room && to - year > room), to])];
}

function round(value: number): number {
  return Math.round(10 * value) / 10;
}
