import type { MetricView } from '../lib/view/types.ts';
import { MetricNumber } from './metric-number.tsx';

/** One author's numbers, each with who says so and since when. */
export function MetricTable({ metrics, name }: { metrics: MetricView[]; name: string }) {
  if (metrics.length === 0) return <p class="muted small">No numbers are known.</p>;
  const isReported = metrics.every((metric) => metric.basis === 'reported');
  return (
    <table class="metric-table">
      <caption class="visually-hidden">Numbers of {name}</caption>
      <thead>
        <tr>
          <th scope="col">Number</th>
          <th scope="col">Value</th>
          <th scope="col">{isReported ? 'Reported by' : 'Source'}</th>
          <th scope="col">Date</th>
        </tr>
      </thead>
      <tbody>
        {metrics.map((metric) => (
          <tr key={`${metric.metric} ${metric.source} ${metric.observedOn} ${metric.basis}`}>
            <th scope="row">{metric.label}</th>
            <td class="metric-table-value">
              <MetricNumber metric={metric} />
            </td>
            <td class="metric-table-source">{isReported ? metric.source : `${metric.basis} by ${metric.source}`}</td>
            <td class="metric-table-date">{metric.observedOn}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
