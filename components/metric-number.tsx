import type { MetricView } from '../lib/view/types.ts';
import { DoubtMark } from './doubt-mark.tsx';

/** One number with its doubt; its source and date in the tip, and read aloud. */
export function MetricNumber({ metric }: { metric: MetricView }) {
  const origin = `${metric.basis} by ${metric.source}, ${metric.observedOn}`;
  return (
    <span class="metric-number" title={[origin, ...metric.doubts].join('\n')}>
      {metric.basis === 'estimated' && '≈ '}
      {metric.text}
      {metric.doubts.length > 0 && (
        <>
          {' '}
          <DoubtMark />
          <span class="visually-hidden">in doubt: {metric.doubts.join(' ')}</span>
        </>
      )}
    </span>
  );
}
