import { useEffect, useRef } from 'preact/hooks';
import type { ChangeView } from '../lib/view/lookup-types.ts';
import type { AuthorDetails, AuthorView, MetricView } from '../lib/view/types.ts';
import { count, mixedWords } from '../lib/view/words.ts';
import { AuthorFixes, type AuthorFixesProps } from './author-fixes.tsx';
import { AuthorKin } from './author-kin.tsx';
import { ConfirmButton } from './confirm-button.tsx';
import { DoubtList } from './doubt-list.tsx';
import { DoubtMark } from './doubt-mark.tsx';
import { FollowButton } from './follow-button.tsx';
import { HistoryList } from './history-list.tsx';
import { MetricTable } from './metric-table.tsx';
import { MixedMark } from './mixed-mark.tsx';
import { NotTheirs } from './not-theirs.tsx';
import { PaperList } from './paper-list.tsx';
import { SplitPanel } from './split-panel.tsx';

/** What can be done to an author of the library. */
export interface AuthorActions extends Omit<AuthorFixesProps, 'author' | 'corrections'> {
  onFollow: (followed: boolean) => void;
  onErase: () => void;
  /** Shows another author. */
  onOpen: (authorId: number) => void;
  onAcceptSplit: (groups: number[][]) => void;
  /** `to`: null for somebody new. */
  onMove: (paperId: number, to: number | null) => void;
}

interface AuthorEntryProps {
  author: AuthorView;
  /** What the reader keeps about them. */
  groups: string[];
  hasNote: boolean;
  /** Chosen, to do something to several. */
  isTicked: boolean;
  onTick: (isOn: boolean) => void;
  isOpen: boolean;
  /** The reader came for them: the line takes the focus once, and says so. */
  isSought: boolean;
  onFound: () => void;
  onToggle: () => void;
  /** Estimates of the open author's papers, beside what was reported. */
  scores: MetricView[];
  /** How their numbers changed. */
  history: ChangeView[];
  /** Of the open author, once loaded. */
  details: AuthorDetails | null;
  actions: AuthorActions;
}

type DetailsProps = Pick<AuthorEntryProps, 'author' | 'details' | 'actions'>;
type OpenProps = DetailsProps & Pick<AuthorEntryProps, 'scores' | 'history'>;

function EntryPapers({ author, details, actions }: DetailsProps) {
  return (
    <section>
      <h2 class="heading">Papers</h2>
      {author.papers.length === 0 && author.parts.length > 0 ? (
        <p class="muted small">All of them were split off.</p>
      ) : (
        <PaperList
          papers={author.papers}
          first={10}
          beside={(paper) => (
            <NotTheirs
              paper={paper}
              namesakes={details?.corrections.namesakes ?? []}
              onMove={(to) => actions.onMove(paper.paperId, to)}
            />
          )}
        />
      )}
    </section>
  );
}

function EntryActions({ author, actions }: Omit<DetailsProps, 'details'>) {
  return (
    <p class="author-entry-actions">
      <FollowButton followed={author.followed} onFollow={actions.onFollow} />
      <ConfirmButton
        label="Erase this author"
        question={`Erase ${author.name} and every number of theirs?`}
        confirmLabel="Erase"
        onConfirm={actions.onErase}
      />
    </p>
  );
}

function EntryDetails({ author, scores, history, details, actions }: OpenProps) {
  const { orcid, arxivAuthor } = author.externalIds;
  const ids = [orcid && `ORCID ${orcid}`, arxivAuthor && `arXiv author ${arxivAuthor}`].filter((id) => id);
  return (
    <div class="author-entry-details">
      {ids.length > 0 && <p class="muted small">{ids.join(' · ')}</p>}
      <AuthorKin author={author} onOpen={actions.onOpen} />
      <MetricTable metrics={[...author.metrics, ...scores]} name={author.name} />
      <HistoryList changes={history} />
      {details?.split && <SplitPanel split={details.split} onAccept={actions.onAcceptSplit} onOpen={actions.onOpen} />}
      <DoubtList doubts={author.doubts} />
      <EntryPapers author={author} details={details} actions={actions} />
      {details !== null && <AuthorFixes author={author} corrections={details.corrections} {...actions} />}
      <EntryActions author={author} actions={actions} />
    </div>
  );
}

function EntryMarks({ author }: { author: AuthorView }) {
  const isMixed = mixedWords(author) !== '';
  return (
    <>
      {isMixed && <MixedMark author={author} />}
      {!isMixed && author.doubts.length > 0 && (
        <span class="author-entry-doubt">
          <DoubtMark /> {count(author.doubts.length, 'doubt')}
        </span>
      )}
    </>
  );
}

function EntryName({ author, groups, hasNote }: Pick<AuthorEntryProps, 'author' | 'groups' | 'hasNote'>) {
  const notes = [
    author.followed && 'Following',
    ...groups,
    hasNote && 'Note',
    author.partOf !== null && `Split off: ${author.about ?? author.partOf.name}`,
  ].filter((note) => note !== false);
  return (
    <span class="author-entry-name">
      {author.name} {author.field !== undefined && <span class="badge">{author.field}</span>}
      {notes.map((note) => (
        <span key={note} class="author-entry-note">
          {note}
        </span>
      ))}
    </span>
  );
}

/** One author of the library: a line, and everything known of them once opened. */
export function AuthorEntry(props: AuthorEntryProps) {
  const { author, isOpen, isSought, onFound, onToggle } = props;
  const line = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!isSought) return;
    line.current?.focus();
    onFound();
  }, [isSought]);
  const hIndex = author.metrics.find((metric) => metric.metric === 'hIndex');
  return (
    <li class="author-entry">
      <div class="author-entry-head">
        <input
          type="checkbox"
          aria-label={`Tick ${author.name}`}
          checked={props.isTicked}
          onChange={(event) => props.onTick(event.currentTarget.checked)}
        />
        <button ref={line} type="button" class="author-entry-line" aria-expanded={isOpen} onClick={onToggle}>
          <EntryName {...props} />
          <EntryMarks author={author} />
          <span class="muted">{hIndex === undefined ? '' : `h ${hIndex.text}`}</span>
          <span class="muted">{count(author.papers.length, 'paper')}</span>
        </button>
        <a href={`#person=${author.authorId}`} aria-label={`Page of ${author.name}`}>
          Page
        </a>
      </div>
      {isOpen && <EntryDetails {...props} />}
    </li>
  );
}
