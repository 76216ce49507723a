import { useId } from 'preact/hooks';
import type { SourceView } from '../lib/view/lookup-types.ts';
import { SourceKey, type SourceKeyProps } from './source-key.tsx';

export interface SourceActions extends Pick<SourceKeyProps, 'onSaveKey' | 'onRemoveKey'> {
  onTurn: (isOn: boolean) => void;
  onRefreshes: (refreshes: boolean) => void;
  onTest: () => void;
}

interface SourceCardProps extends SourceActions {
  source: SourceView;
  /** What it said to the test, or went wrong; null while nothing did. */
  news: { text: string; isProblem: boolean } | null;
  isTesting: boolean;
}

function About({ source }: Pick<SourceCardProps, 'source'>) {
  const { offers, sends, limits, terms, credit, hosts } = source;
  return (
    <dl class="source-about">
      <dt>Offers</dt>
      <dd>{offers}</dd>
      <dt>Is sent</dt>
      <dd>{sends}</dd>
      <dt>To</dt>
      <dd>
        {hosts.map((host, at) => (
          <span key={host}>
            {at > 0 && ', '}
            <code>{host}</code>
          </span>
        ))}
      </dd>
      <dt>Limits</dt>
      <dd>{limits}</dd>
      <dt>Terms</dt>
      <dd>
        <a href={terms.url} target="_blank" rel="noreferrer">
          {terms.text}
        </a>
      </dd>
      <dt>Credit</dt>
      <dd>{credit}</dd>
    </dl>
  );
}

function Upkeep({ source, isTesting, onRefreshes, onTest }: SourceCardProps) {
  return (
    <>
      {source.refreshes !== null && (
        <label class="library-switch">
          <input
            type="checkbox"
            checked={source.refreshes}
            onChange={(event) => onRefreshes(event.currentTarget.checked)}
          />
          <span>
            Refresh authors I follow <span class="muted small">Once a week at most.</span>
          </span>
        </label>
      )}
      <p class="source-row">
        <button type="button" class="button" disabled={isTesting} onClick={onTest}>
          Test<span class="visually-hidden"> {source.label}</span>
        </button>
        <span class="muted small">{isTesting ? 'Asks…' : source.used}</span>
      </p>
    </>
  );
}

/** One service that can be asked: what it offers and is sent, and whether it may be asked at all. */
export function SourceCard(props: SourceCardProps) {
  const { source, news, onTurn } = props;
  const id = useId();
  return (
    <li class="source-card">
      <p class="source-head">
        <label>
          <input
            type="checkbox"
            checked={source.isOn}
            aria-describedby={`${id}-about`}
            // Asks for the browser's permission, which it grants in a click only; a refusal leaves it off.
            onClick={(event) => {
              event.preventDefault();
              onTurn(!source.isOn);
            }}
          />
          <span>{source.label}</span>
        </label>
        <span class="muted small">{source.isOn ? 'On' : 'Off'}</span>
      </p>
      <div id={`${id}-about`}>
        <About source={source} />
      </div>
      {source.key !== null && <SourceKey {...props} sourceKey={source.key} />}
      {source.isOn && <Upkeep {...props} />}
      {source.isForGood && (
        <p class="muted small">
          The browser lets Byline read this address since it was installed, and cannot take that back here. Off, nothing
          is asked of it.
        </p>
      )}
      <p class={news?.isProblem ? 'source-problem' : 'small'} role="status">
        {news?.text}
      </p>
    </li>
  );
}
