import { JudgeQueue } from '../../components/judge-queue.tsx';
import { JudgeSettingsPanel } from '../../components/judge-settings.tsx';
import { judgeKinds } from '../../lib/judges/index.ts';
import type { LibraryState } from './app-state.ts';

/** The reader's own judge of papers: which, how it does, and what waits for it. */
export function JudgeSection({ state: { judge } }: { state: LibraryState }) {
  return (
    <section class="library-section">
      <h2>My judge</h2>
      <p class="muted">
        A language model of your own that gives an opinion on a paper when you ask for it, from its title and abstract.
        Nothing else is sent.
      </p>
      <JudgeSettingsPanel
        settings={judge.settings.value}
        choices={judgeKinds}
        {...judge.browserModel.value}
        downloaded={judge.downloaded.value}
        onDownload={judge.download}
        models={judge.models.value}
        isLooking={judge.isLooking.value}
        leavesTo={judge.leavesTo.value}
        onLook={judge.look}
        onAgree={judge.agree}
        onModel={judge.chooseModel}
        news={judge.news.value}
        trial={judge.trial.value}
        trying={judge.trying.value}
        usedToday={judge.usedToday.value}
        onProvider={judge.choose}
        onTest={judge.test}
        onPerDay={judge.setPerDay}
      />
      <JudgeQueue
        queue={judge.queue.value}
        runs={judge.runs}
        onCancel={judge.cancel}
        onCancelAll={() => judge.cancel(null)}
        onGoOn={judge.goOn}
      />
    </section>
  );
}
