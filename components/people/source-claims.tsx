import type { PersonPageView } from '../../lib/view/person-types.ts';
import { count } from '../../lib/view/words.ts';
import { MetricNumber } from '../metric-number.tsx';

/** What each source says, as it says it. */
export function SourceClaims({ claims }: Pick<PersonPageView, 'claims'>) {
  return (
    <ul class="bare-list person-claims">
      {claims.map(({ source, url, observedOn, metrics, papers }, at) => (
        <li key={`${source} ${observedOn} ${at}`}>
          <h4>{url === undefined ? source : <a href={url}>{source}</a>}</h4>
          <p class="muted small">
            {observedOn} · {count(papers, 'paper')} listed
          </p>
          {metrics.length > 0 && (
            <dl class="metric-line-numbers">
              {metrics.map((metric) => (
                <div key={metric.metric}>
                  <dt>{metric.label}</dt>
                  <dd>
                    <MetricNumber metric={metric} />
                  </dd>
                </div>
              ))}
            </dl>
          )}
          {doubtsOf(metrics).map((doubt) => (
            <p key={doubt} class="person-doubt small">
              {doubt}
            </p>
          ))}
        </li>
      ))}
    </ul>
  );
}

function doubtsOf(metrics: PersonPageView['claims'][number]['metrics']): string[] {
  return [...new Set(metrics.flatMap(({ doubts }) => doubts))];
}
