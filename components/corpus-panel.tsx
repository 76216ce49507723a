import type { CorpusView, FeedView } from '../lib/view/corpus-view.ts';
import { count } from '../lib/view/words.ts';
import { ConfirmButton } from './confirm-button.tsx';
import { ErrorNotice } from './error-notice.tsx';

interface CorpusPanelProps {
  /** Null until loaded. */
  size: CorpusView | null;
  /** Papers of the store that are still to be looked at. */
  left: number;
  /** Null while nothing is indexed. */
  feeding: FeedView | null;
  problem: string | null;
  feedsFromPages: boolean;
  onFeedsFromPages: (feeds: boolean) => void;
  onIndexNow: () => void;
  onCancel: () => void;
  onForgetPages: () => void;
  onRebuild: () => void;
}

function Categories({ categories }: Pick<CorpusView, 'categories'>) {
  return (
    <table class="corpus-categories">
      <caption class="visually-hidden">Papers of the corpus by category</caption>
      <thead>
        <tr>
          <th scope="col">Category</th>
          <th scope="col">Papers</th>
        </tr>
      </thead>
      <tbody>
        {categories.map(({ name, papers }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{papers.toLocaleString('en')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Feeding({ feeding, onCancel }: { feeding: FeedView; onCancel: () => void }) {
  return (
    <div class="corpus-feeding">
      <progress aria-label="Indexing papers" value={feeding.done} max={feeding.total} />
      <span class="muted small">{feeding.words}</span>
      <button type="button" class="button" onClick={onCancel}>
        Cancel
      </button>
    </div>
  );
}

function Left({ left, onIndexNow }: { left: number; onIndexNow: () => void }) {
  return (
    <div class="corpus-feeding">
      <span class="muted small">{count(left, 'paper')} of your library to be looked at.</span>
      <button type="button" class="button" onClick={onIndexNow}>
        Index now
      </button>
    </div>
  );
}

function Upkeep({
  fromPages,
  onForgetPages,
  onRebuild,
}: Pick<CorpusPanelProps, 'onForgetPages' | 'onRebuild'> & { fromPages: number }) {
  return (
    <div class="corpus-upkeep">
      {fromPages > 0 && (
        <ConfirmButton
          label="Forget what pages brought"
          question={`Forget ${count(fromPages, 'paper')} met on pages? Papers of your library stay.`}
          confirmLabel="Yes, forget them"
          onConfirm={onForgetPages}
        />
      )}
      <ConfirmButton
        label="Rebuild"
        question="Read every paper of your library anew? What pages brought stays."
        confirmLabel="Yes, rebuild"
        onConfirm={onRebuild}
      />
    </div>
  );
}

/** The papers that others are compared with: how many there are, where they come from, and the reader's say in it. */
export function CorpusPanel(props: CorpusPanelProps) {
  const { size, left, feeding, problem } = props;
  return (
    <div class="corpus-panel">
      {size && <p>{size.summary}</p>}
      {size && size.categories.length > 0 && <Categories categories={size.categories} />}
      {problem !== null && <ErrorNotice message={problem} todo="“Index now” goes on where it was." />}
      {feeding && <Feeding feeding={feeding} onCancel={props.onCancel} />}
      {!feeding && left > 0 && <Left left={left} onIndexNow={props.onIndexNow} />}
      <label class="corpus-switch">
        <input
          type="checkbox"
          checked={props.feedsFromPages}
          onChange={(event) => props.onFeedsFromPages(event.currentTarget.checked)}
        />
        <span>
          Papers on pages I open join the corpus{' '}
          <span class="muted small">Those with an abstract. They stay on this machine.</span>
        </span>
      </label>
      {size && <Upkeep fromPages={size.fromPages} onForgetPages={props.onForgetPages} onRebuild={props.onRebuild} />}
    </div>
  );
}
