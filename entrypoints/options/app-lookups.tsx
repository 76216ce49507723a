import { useEffect, useRef } from 'preact/hooks';
import { HistoryOfMany } from '../../components/history-of-many.tsx';
import { LookupByline } from '../../components/lookup-byline.tsx';
import { LookupPaper } from '../../components/lookup-paper.tsx';
import { LookupState } from '../../components/lookup-state.tsx';
import { TexText } from '../../components/tex-text.tsx';
import { UndoBar } from '../../components/undo-bar.tsx';
import type { BylineLookupView } from '../../lib/view/lookup-types.ts';
import { count } from '../../lib/view/words.ts';
import { SourcesSection } from './app-sources.tsx';
import type { LibraryState } from './app-state.ts';

type Lookups = LibraryState['lookups'];

function About({ name, title, arxivId }: { name?: string; title: string; arxivId: string | undefined }) {
  const shown = <TexText text={title} />;
  return (
    <h3>
      {name !== undefined && <>{name}, on </>}
      {arxivId === undefined ? shown : <a href={`https://arxiv.org/abs/${encodeURI(arxivId)}`}>{shown}</a>}
    </h3>
  );
}

function Settled({
  lookup,
  lookups,
  onOpen,
}: {
  lookup: BylineLookupView;
  lookups: Lookups;
  onOpen: (id: number) => void;
}) {
  const { settled, sources, name } = lookup;
  if (settled === null) return null;
  return (
    <p class="notice-line">
      <span>
        Settled:{' '}
        <button type="button" class="link-button" onClick={() => onOpen(settled.authorId)}>
          {settled.name}
        </button>
      </span>
      <button type="button" class="button" onClick={() => lookups.cancel(sources.map(({ id }) => id))}>
        Clear<span class="visually-hidden"> for {name}</span>
      </button>
    </p>
  );
}

function BylineEntry({
  lookup,
  lookups,
  onOpen,
}: {
  lookup: BylineLookupView;
  lookups: Lookups;
  onOpen: (id: number) => void;
}) {
  const entry = useRef<HTMLLIElement>(null);
  const isSought = lookups.sought === lookup.key;
  useEffect(() => {
    if (isSought) entry.current?.focus();
  }, [isSought]);
  return (
    <li ref={entry} class="lookup-entry" tabIndex={-1}>
      <About name={lookup.name} title={lookup.title} arxivId={lookup.arxivId} />
      {lookup.settled === null ? (
        <LookupByline lookup={lookup} onRetry={lookups.retry} onCancel={lookups.cancel} onPick={lookups.pick} />
      ) : (
        <Settled lookup={lookup} lookups={lookups} onOpen={onOpen} />
      )}
    </li>
  );
}

/** The one that the reader came for stands first. */
function soughtFirst(lookups: Lookups): BylineLookupView[] {
  const { bylines } = lookups.view.value;
  return [...bylines].sort((a, b) => Number(b.key === lookups.sought) - Number(a.key === lookups.sought));
}

function Current({ lookups, onOpen }: { lookups: Lookups; onOpen: (id: number) => void }) {
  const { bylines, papers, refreshes } = lookups.view.value;
  const total = bylines.length + papers.length + refreshes.length;
  if (total === 0) return <p class="muted">Nothing is being looked up.</p>;
  const { retry: onRetry, cancel: onCancel } = lookups;
  return (
    <>
      <p class="notice-line">
        <span>{count(total, 'question')}</span>
        <button type="button" class="button" onClick={lookups.cancelAll}>
          Clear all
        </button>
      </p>
      <ul class="bare-list">
        {soughtFirst(lookups).map((lookup) => (
          <BylineEntry key={lookup.key} lookup={lookup} lookups={lookups} onOpen={onOpen} />
        ))}
        {papers.map((lookup) => (
          <li key={lookup.key} class="lookup-entry">
            <About title={lookup.title} arxivId={lookup.arxivId} />
            <LookupPaper lookup={lookup} onRetry={onRetry} onCancel={onCancel} onAdd={lookups.add} />
          </li>
        ))}
        {refreshes.map(({ key, name, sources }) => (
          <li key={key} class="lookup-entry">
            <h3>Refresh of {name}</h3>
            <LookupState sources={sources} about={name} onRetry={onRetry} onCancel={onCancel} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Followed({ lookups, onOpen }: { lookups: Lookups; onOpen: (id: number) => void }) {
  const followed = lookups.followed.value ?? 0;
  return (
    <section class="library-section">
      <h2>Authors I follow</h2>
      <p class="notice-line">
        <span class="muted">
          {count(followed, 'author')}. {lookups.canRefresh.value ? '' : 'No source that refreshes them is on.'}
        </span>
        <button
          type="button"
          class="button"
          disabled={followed === 0 || !lookups.canRefresh.value}
          onClick={lookups.refresh}
        >
          Refresh now
        </button>
      </p>
      <HistoryOfMany changes={lookups.changes.value} onOpen={onOpen} />
    </section>
  );
}

/** Live look-ups: what is asked and answered, what changed, and who may be asked at all. */
export function LookupsTab({ state }: { state: LibraryState }) {
  const { lookups } = state;
  const onOpen = (authorId: number) => {
    state.openAuthor.value = authorId;
    state.soughtAuthor.value = authorId;
    state.tab.value = 'authors';
  };
  return (
    <>
      <div class="library-undo">
        <UndoBar message={lookups.lastAdded.value} takesFocus onUndo={lookups.undoAdd} />
      </div>
      <section class="library-section">
        <h2>Look-ups</h2>
        <Current lookups={lookups} onOpen={onOpen} />
      </section>
      <SourcesSection state={state} />
      <Followed lookups={lookups} onOpen={onOpen} />
    </>
  );
}
