import type { ComparisonView, MetricView } from '../lib/view/types.ts';
import { DoubtList } from './doubt-list.tsx';
import { JointPapers } from './joint-papers.tsx';
import { MetricNumber } from './metric-number.tsx';
import { MixedMark } from './mixed-mark.tsx';

function ComparisonCell({ metric }: { metric: MetricView | null }) {
  if (metric === null) {
    return (
      <td>
        <span aria-hidden="true">—</span>
        <span class="visually-hidden">not known</span>
      </td>
    );
  }
  return (
    <td>
      <span class="comparison-value">
        <MetricNumber metric={metric} />
      </span>
      <span class="comparison-origin">
        <span>
          {metric.basis} by {metric.source}
        </span>{' '}
        <span class="comparison-date">{metric.observedOn}</span>
      </span>
    </td>
  );
}

function ComparisonHead({ authors }: Pick<ComparisonView, 'authors'>) {
  return (
    <thead>
      <tr>
        <td />
        {authors.map((author) => (
          <th scope="col" key={author.authorId}>
            {author.name} {author.field !== undefined && <span class="badge">{author.field}</span>}
            <MixedMark author={author} />
          </th>
        ))}
      </tr>
    </thead>
  );
}

/** Authors side by side, each number with its source and date; then what they wrote together, and what is doubtful. */
export function ComparisonTable({ comparison }: { comparison: ComparisonView }) {
  const { authors, rows, jointPapers, doubts } = comparison;
  return (
    <div class="comparison">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section class="comparison-scroll" aria-label="Comparison" tabIndex={0}>
        <table class="comparison-table">
          <caption class="visually-hidden">Numbers of {authors.map((author) => author.name).join(', ')}</caption>
          <ComparisonHead authors={authors} />
          <tbody>
            {rows.map((row) => (
              <tr key={row.metric}>
                <th scope="row">{row.label}</th>
                {authors.map((author, index) => (
                  <ComparisonCell key={author.authorId} metric={row.cells[index] ?? null} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <JointPapers pairs={jointPapers} />
      {doubts
        .filter((one) => one.doubts.length > 0)
        .map((one) => (
          <section key={one.name}>
            <h2 class="heading">Doubts about {one.name}</h2>
            <DoubtList doubts={one.doubts} />
          </section>
        ))}
    </div>
  );
}
