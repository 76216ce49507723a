import type { MetricView } from '../lib/view/types.ts';
import { MetricNumber } from './metric-number.tsx';

/** One author's numbers in a line, their sources below. */
export function MetricLine({ metrics }: { metrics: MetricView[] }) {
  if (metrics.length === 0) return null;
  const sources = [...new Set(metrics.map((metric) => `${metric.basis} by ${metric.source}, ${metric.observedOn}`))];
  return (
    <div class="metric-line">
      <dl class="metric-line-numbers">
        {metrics.map((metric) => (
          <div key={`${metric.metric} ${metric.source}`}>
            <dt>{metric.label}</dt>
            <dd>
              <MetricNumber metric={metric} />
            </dd>
          </div>
        ))}
      </dl>
      <p class="metric-line-source">{sources.join(' · ')}</p>
    </div>
  );
}
