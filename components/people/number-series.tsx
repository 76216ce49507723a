import type { MetricSeries } from '../../lib/view/person-types.ts';
import { Drawing } from '../compare/drawing.tsx';
import { pagePalette } from '../compare/svg.ts';
import { seriesChart } from './series-chart.ts';

/** What sources reported over time: a chart of what was seen more than once, and every number as a table. */
export function NumberSeries({ series, name }: { series: MetricSeries[]; name: string }) {
  if (series.length === 0) return <p class="muted small">No source reported a number.</p>;
  const drawn = series.filter(({ points }) => points.length > 1);
  const table = <SeriesTable series={series} name={name} />;
  if (drawn.length === 0) return table;
  const label = `Reported numbers of ${name} over time: ${drawn.map((one) => `${one.label} by ${one.source}`).join(', ')}. The numbers are in the table below.`;
  return (
    <>
      <figure class="compare-figure">
        <Drawing {...seriesChart(drawn, pagePalette)} label={label} />
        <figcaption class="muted small">
          A dot for each day a number was seen; each line goes from its lowest to its highest value.
        </figcaption>
      </figure>
      <details>
        <summary>As a table</summary>
        {table}
      </details>
    </>
  );
}

function SeriesTable({ series, name }: { series: MetricSeries[]; name: string }) {
  return (
    <table class="metric-table">
      <caption class="visually-hidden">Reported numbers of {name} over time</caption>
      <thead>
        <tr>
          <th scope="col">Number</th>
          <th scope="col">Reported by</th>
          <th scope="col">Date</th>
          <th scope="col">Value</th>
        </tr>
      </thead>
      <tbody>
        {series.flatMap(({ label, source, points }, index) =>
          points.map(({ at, text }) => (
            <tr key={`${index} ${at}`}>
              <th scope="row">{label}</th>
              <td class="metric-table-source">{source}</td>
              <td class="metric-table-date">{at}</td>
              <td class="metric-table-value">{text}</td>
            </tr>
          )),
        )}
      </tbody>
    </table>
  );
}
