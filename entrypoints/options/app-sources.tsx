import { SourceCard } from '../../components/source-card.tsx';
import type { LibraryState } from './app-state.ts';

/** Who may be asked, one card each. */
export function SourcesSection({ state: { sources, tab } }: { state: LibraryState }) {
  const cards = sources.cards.value;
  const isAnyOn = cards.some(({ isOn }) => isOn);
  return (
    <section class="library-section" id="sources">
      <h2>Sources</h2>
      <p class="muted">
        {isAnyOn
          ? 'Only those that are on are asked, and only when you ask; authors you follow also by themselves, where their refresh is on.'
          : 'All of them are off: nothing is asked of anyone. Turn on those you want to ask.'}{' '}
        <button
          type="button"
          class="link-button"
          onClick={() => {
            tab.value = 'permissions';
          }}
        >
          What is sent and kept
        </button>
      </p>
      <ul class="bare-list source-cards">
        {cards.map((source) => (
          <SourceCard
            key={source.id}
            source={source}
            news={sources.news.value.get(source.id) ?? null}
            isTesting={sources.testing.value === source.id}
            onTurn={(isOn) => sources.turn(source.id, isOn)}
            onRefreshes={(refreshes) => sources.setRefreshes(source.id, refreshes)}
            onSaveKey={(key) => sources.saveKey(source.id, key)}
            onRemoveKey={() => sources.removeKey(source.id)}
            onTest={() => sources.test(source.id)}
          />
        ))}
      </ul>
    </section>
  );
}
