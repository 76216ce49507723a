import { useState } from 'preact/hooks';
import { AddProfile } from '../../components/add-profile.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { PopupAddress } from '../../components/popup-address.tsx';
import type { PopupBylineActions } from '../../components/popup-byline.tsx';
import { PopupPaperCard } from '../../components/popup-paper.tsx';
import { UndoBar } from '../../components/undo-bar.tsx';
import type { PopupPaper } from '../../lib/view/types.ts';
import { count } from '../../lib/view/words.ts';
import { SiteSwitch } from './app-site.tsx';
import type { PageTab, PopupState } from './app-state.ts';

/** Papers of a listing drawn at most; the page itself shows the rest. */
const mostPapers = 100;

function knownOn(papers: PopupPaper[]): number {
  const ids = papers
    .flatMap((paper) => paper.bylines)
    .flatMap(({ author, outcome }) =>
      author !== null && (outcome === 'confirmed' || outcome === 'likely') ? [author.authorId] : [],
    );
  return new Set(ids).size;
}

function rowActions(state: PopupState, { arxivId }: PopupPaper): PopupBylineActions {
  return {
    onOpenLibrary: state.openLibrary,
    onCorrect: (position, authorId, correcting) => state.correct(arxivId, position, authorId, correcting),
    onTakeBack: state.takeBack,
  };
}

function NobodyKnown({ state, title }: { state: PopupState; title: string }) {
  return (
    <EmptyState title={title} todo="Import a profile in the library.">
      <button type="button" class="button" onClick={() => state.openLibrary()}>
        Open the library
      </button>
    </EmptyState>
  );
}

function PaperPage({ state, paper }: { state: PopupState; paper: PopupPaper }) {
  const isAnyoneShown = paper.bylines.some((byline) => byline.outcome !== 'none');
  return (
    <>
      <PopupPaperCard
        paper={paper}
        scores={state.scores.value}
        onAskJudge={state.askJudge}
        onSave={() => state.save(paper.arxivId)}
        onUnsave={() => state.unsave(paper.arxivId)}
        {...rowActions(state, paper)}
        lookups={state.lookupsOf(paper.arxivId)}
        onCompare={knownOn([paper]) >= 1 ? () => state.comparePage(paper.arxivId) : undefined}
      />
      {!isAnyoneShown && <NobodyKnown state={state} title="No author of this paper is known yet." />}
    </>
  );
}

function ListingPage({ state, page }: { state: PopupState; page: Extract<PageTab, { kind: 'listing' }> }) {
  const { papers, knownAuthors, total } = page;
  if (total === 0) return <EmptyState title="This page lists no papers." />;
  if (papers.length === 0) {
    return <NobodyKnown state={state} title={`Nobody is known on these ${count(total, 'paper')}.`} />;
  }
  return (
    <>
      <p class="popup-summary">
        <span class="muted small">
          {count(knownAuthors, 'known author')} on {papers.length} of {count(total, 'paper')}
        </span>
        {knownOn(papers) >= 2 && (
          <button type="button" class="button" onClick={() => state.comparePage()}>
            Compare authors
          </button>
        )}
      </p>
      {papers.slice(0, mostPapers).map((paper) => (
        <PopupPaperCard
          key={paper.arxivId}
          paper={paper}
          onlyKnown
          onSave={() => state.save(paper.arxivId)}
          onUnsave={() => state.unsave(paper.arxivId)}
          {...rowActions(state, paper)}
          lookups={state.lookupsOf(paper.arxivId)}
          onCompare={knownOn([paper]) >= 2 ? () => state.comparePage(paper.arxivId) : undefined}
        />
      ))}
    </>
  );
}

/** Where authors are hidden: the paper without them, and the way to see them all the same. */
function HiddenAuthors({ state, page, onShow }: { state: PopupState; page: ReadPage; onShow: () => void }) {
  const paper = page.kind === 'paper' ? page.paper : null;
  return (
    <>
      {paper && (
        <PopupPaperCard
          paper={{ ...paper, team: null, bylines: [], hiddenAuthors: 0 }}
          scores={state.scores.value}
          onAskJudge={state.askJudge}
          onSave={() => state.save(paper.arxivId)}
          onUnsave={() => state.unsave(paper.arxivId)}
          {...rowActions(state, paper)}
        />
      )}
      <EmptyState title="Authors are hidden here until you ask." todo="Judge what is written first.">
        <button type="button" class="button" onClick={onShow}>
          Show them
        </button>
      </EmptyState>
    </>
  );
}

type ReadPage = Extract<PageTab, { kind: 'paper' | 'listing' }>;

function PageBody({ state }: { state: PopupState }) {
  const page = state.page.value;
  const [isShown, show] = useState(false);
  if (state.isBlind.value && !isShown && (page.kind === 'paper' || page.kind === 'listing')) {
    return <HiddenAuthors state={state} page={page} onShow={() => show(true)} />;
  }
  switch (page.kind) {
    case 'loading':
      return <p class="muted popup-loading">Reading the page…</p>;
    case 'not-read':
      return (
        <EmptyState title={page.reason} todo={page.todo}>
          <AddProfile stage={state.addProfileStage.value} onAdd={state.addProfile} />
        </EmptyState>
      );
    case 'address':
      return (
        <PopupAddress
          address={page.address}
          onSave={() => state.save(page.address.arxivId)}
          onUnsave={() => state.unsave(page.address.arxivId)}
        />
      );
    case 'off':
      return (
        <EmptyState
          title={page.scope === 'page' ? 'Byline is off on this page.' : `Byline is off on ${page.host}.`}
          todo="Turn it on again below."
        />
      );
    case 'layout-changed':
      return (
        <ErrorNotice
          message="arXiv's layout may have changed: Byline finds no authors here, and draws nothing rather than guess."
          todo="Reload the page. If this stays, look for a newer version of Byline."
        />
      );
    case 'paper':
      return <PaperPage state={state} paper={page.paper} />;
    case 'listing':
      return (
        <>
          <ListingPage state={state} page={page} />
          <AddProfile stage={state.addProfileStage.value} onAdd={state.addProfile} />
        </>
      );
  }
}

/** What Byline sees on the page, and whether it may. */
export function PageTabView({ state }: { state: PopupState }) {
  const last = state.lastMade.value;
  return (
    <>
      <div class="popup-undo">
        <UndoBar message={state.lastAdded.value} takesFocus onUndo={state.undoAdd} />
        <UndoBar message={last?.text ?? null} takesFocus onUndo={() => last && state.takeBack(last.id)} />
      </div>
      <PageBody state={state} />
      <SiteSwitch state={state} />
    </>
  );
}
