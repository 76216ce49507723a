import type { BylineLookupView } from '../lib/view/lookup-types.ts';
import { CandidateList } from './candidate-list.tsx';
import { LookupState, type LookupStateProps } from './lookup-state.tsx';

export interface LookupBylineProps extends Pick<LookupStateProps, 'onRetry' | 'onCancel'> {
  lookup: BylineLookupView;
  onPick: (keys: string[]) => void;
}

/** A byline that is being looked up: who was asked, who answered, and whom they propose. */
export function LookupByline({ lookup, onRetry, onCancel, onPick }: LookupBylineProps) {
  const ids = lookup.sources.map(({ id }) => id);
  return (
    <div class="lookup-byline">
      <LookupState sources={lookup.sources} about={lookup.name} onRetry={onRetry} onCancel={onCancel} />
      <CandidateList byline={lookup} onPick={onPick} onNone={() => onCancel(ids)} />
    </div>
  );
}
