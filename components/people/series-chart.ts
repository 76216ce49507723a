import type { MetricSeries } from '../../lib/view/person-types.ts';
import { type Palette, type SvgNode, svg } from '../compare/svg.ts';

// Narrow enough to be read on a narrow screen, where it shrinks with it.
const width = 380;
const longestTitle = 52;
const [left, right, rowHeight, lineHeight, foot] = [12, 64, 62, 26, 20] as const;

/**
 * Reported numbers over time, a strip a source and number, all on one scale of days; each strip goes from its own lowest
 * to its own highest value. Straight lines lead from one day seen to the next: nothing is known in between.
 */
export function seriesChart(
  series: readonly MetricSeries[],
  palette: Palette,
): { node: SvgNode; width: number; height: number } {
  const days = series.flatMap(({ points }) => points.map(({ at }) => dayNumber(at)));
  const [from, to] = [Math.min(...days), Math.max(...days)];
  const x = (at: string) => round(left + ((dayNumber(at) - from) / Math.max(1, to - from)) * (width - left - right));
  const strips = series.map((one, at) => strip(one, at * rowHeight, x, palette));
  const height = series.length * rowHeight + foot;
  const ends = [...new Set(series.flatMap(({ points }) => points.map(({ at }) => at)).sort())];
  const label = (at: string | undefined, anchor: string) =>
    at === undefined
      ? []
      : [svg('text', { x: x(at), y: height - 6, 'text-anchor': anchor, 'font-size': 11, fill: palette.soft }, [at])];
  const labels = [...label(ends[0], 'start'), ...(ends.length > 1 ? label(ends.at(-1), 'end') : [])];
  return { node: svg('g', {}, [...strips, ...labels]), width, height };
}

function strip(
  { label, source, points }: MetricSeries,
  top: number,
  x: (at: string) => number,
  palette: Palette,
): SvgNode {
  const values = points.map(({ value }) => value);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const base = top + rowHeight - 12;
  const y = (value: number) => round(base - (high === low ? 0.5 : (value - low) / (high - low)) * lineHeight);
  const last = points.at(-1);
  const line = points.map(({ at, value }) => `${x(at)},${y(value)}`).join(' ');
  return svg('g', {}, [
    svg('text', { x: left, y: top + 14, 'font-size': 12, fill: palette.ink }, [titleOf({ label, source, points })]),
    svg('polyline', { points: line, fill: 'none', stroke: palette.mark, 'stroke-width': 1.5 }),
    ...points.map(({ at, value }) => svg('circle', { cx: x(at), cy: y(value), r: 3, fill: palette.mark })),
    ...(last
      ? [svg('text', { x: x(last.at) + 8, y: y(last.value) + 4, 'font-size': 12, fill: palette.ink }, [last.text])]
      : []),
  ]);
}

/** "h-index, OpenAlex: 34 to 36". */
function titleOf({ label, source, points }: MetricSeries): string {
  const values = `: ${points[0]?.text} to ${points.at(-1)?.text}`;
  const named = `${label}, ${source}`;
  const room = longestTitle - values.length;
  return (named.length > room ? `${named.slice(0, room - 1)}…` : named) + values;
}

function dayNumber(day: string): number {
  return Date.parse(day) / 86_400_000;
}

function round(value: number): number {
  return Math.round(10 * value) / 10;
}
