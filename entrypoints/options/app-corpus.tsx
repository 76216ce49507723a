import { CorpusPanel } from '../../components/corpus-panel.tsx';
import type { LibraryState } from './app-state.ts';

/** What novelty is measured against. */
export function CorpusSection({ state }: { state: LibraryState }) {
  const { corpus, settings, changeSettings } = state;
  return (
    <section class="library-section">
      <h2>Corpus</h2>
      <p class="muted">
        The papers Byline has seen: what you import and save, and what stands on the pages you open. A paper’s novelty
        is its distance from the earlier ones among them.
      </p>
      <CorpusPanel
        size={corpus.size.value}
        left={corpus.left.value}
        feeding={corpus.feeding.value}
        problem={corpus.problem.value}
        feedsFromPages={settings.value.feedCorpus}
        onFeedsFromPages={(feedCorpus) => changeSettings({ feedCorpus })}
        onIndexNow={corpus.indexNow}
        onCancel={corpus.cancel}
        onForgetPages={corpus.forgetPages}
        onRebuild={corpus.rebuild}
      />
    </section>
  );
}
