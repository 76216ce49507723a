import type { Settings } from '../../lib/model/settings.ts';
import { CorpusSection } from './app-corpus.tsx';
import { JudgeSection } from './app-judge.tsx';
import { ModelCards } from './app-model-card.tsx';
import type { LibraryState } from './app-state.ts';

const providers: { value: Settings['scoreProvider']; label: string }[] = [
  { value: 'estimated', label: 'Byline’s estimate' },
  { value: 'reported', label: 'Reported by a source' },
  { value: 'judge', label: 'My judge' },
];

function ShowScores({ state }: { state: LibraryState }) {
  return (
    <section class="library-section">
      <h2>Scores</h2>
      <label class="library-switch">
        <input
          type="checkbox"
          checked={state.settings.value.showScores}
          onChange={(event) => state.changeSettings({ showScores: event.currentTarget.checked })}
        />
        <span>
          Show scores{' '}
          <span class="muted small">Novelty and attention, estimated or reported. Off hides them everywhere.</span>
        </span>
      </label>
    </section>
  );
}

function ProviderChoice({ state }: { state: LibraryState }) {
  return (
    <fieldset class="library-section library-schemes">
      <legend>Whose scores a paper’s chip shows</legend>
      {providers.map(({ value, label }) => (
        <label key={value}>
          <input
            type="radio"
            name="score-provider"
            checked={state.settings.value.scoreProvider === value}
            onChange={() => state.changeSettings({ scoreProvider: value })}
          />
          {label}
        </label>
      ))}
    </fieldset>
  );
}

/** Scores: whether and whose, and what they are computed from. */
export function ScoresTab({ state }: { state: LibraryState }) {
  return (
    <>
      <ShowScores state={state} />
      <ProviderChoice state={state} />
      <CorpusSection state={state} />
      <JudgeSection state={state} />
      <ModelCards />
    </>
  );
}
