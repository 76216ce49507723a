import type { LookupSourceView } from '../lib/view/lookup-types.ts';

export interface LookupStateProps {
  sources: LookupSourceView[];
  /** What is asked, for who hears the buttons alone: "Ilmar Quist". */
  about: string;
  onRetry: (ids: string[]) => void;
  onCancel: (ids: string[]) => void;
}

const marks: Record<LookupSourceView['state'], string> = { waiting: '…', answered: '✓', stopped: '!' };

/** How far each service is with one question, and what the reader can do about it. */
export function LookupState({ sources, about, onRetry, onCancel }: LookupStateProps) {
  const stopped = sources.filter(({ state }) => state === 'stopped').map(({ id }) => id);
  const isWaiting = sources.some(({ state }) => state === 'waiting');
  return (
    <div class="lookup-state">
      <ul class="bare-list" aria-label={`Look-ups: ${about}`}>
        {sources.map(({ id, source, state, text }) => (
          <li key={id} class={`lookup-source lookup-${state}`}>
            <span class="lookup-mark" aria-hidden="true">
              {marks[state]}
            </span>
            <span>
              <b>{source}</b> {text}
            </span>
          </li>
        ))}
      </ul>
      <p class="lookup-actions">
        {stopped.length > 0 && (
          <button type="button" class="button" onClick={() => onRetry(stopped)}>
            Try again<span class="visually-hidden"> for {about}</span>
          </button>
        )}
        <button type="button" class="button" onClick={() => onCancel(sources.map(({ id }) => id))}>
          {isWaiting ? 'Cancel' : 'Clear'}
          <span class="visually-hidden"> for {about}</span>
        </button>
      </p>
    </div>
  );
}
