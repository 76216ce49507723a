import type { AuthorView } from '../lib/view/types.ts';
import { count } from '../lib/view/words.ts';
import { ConfirmButton } from './confirm-button.tsx';
import { DoubtList } from './doubt-list.tsx';
import { DoubtMark } from './doubt-mark.tsx';
import { MetricTable } from './metric-table.tsx';
import { PaperList } from './paper-list.tsx';

interface AuthorEntryProps {
  author: AuthorView;
  isOpen: boolean;
  onToggle: () => void;
  onFollow: (followed: boolean) => void;
  onErase: () => void;
}

function EntryDetails({ author, onFollow, onErase }: Omit<AuthorEntryProps, 'isOpen' | 'onToggle'>) {
  const { orcid, arxivAuthor } = author.externalIds;
  const ids = [orcid && `ORCID ${orcid}`, arxivAuthor && `arXiv author ${arxivAuthor}`].filter((id) => id);
  return (
    <div class="author-entry-details">
      {ids.length > 0 && <p class="muted small">{ids.join(' · ')}</p>}
      <MetricTable metrics={author.metrics} name={author.name} />
      {author.looksMixed && <p class="small">This profile looks like several people of one name.</p>}
      <DoubtList doubts={author.doubts} />
      <section>
        <h2 class="heading">Papers</h2>
        <PaperList papers={author.papers} first={10} />
      </section>
      <p class="author-entry-actions">
        <button type="button" class="button" aria-pressed={author.followed} onClick={() => onFollow(!author.followed)}>
          {author.followed ? 'Following' : 'Follow'}
        </button>
        <ConfirmButton
          label="Erase this author"
          question={`Erase ${author.name} and every number of theirs?`}
          confirmLabel="Erase"
          onConfirm={onErase}
        />
      </p>
    </div>
  );
}

/** One author of the library: a line, and everything known of them once opened. */
export function AuthorEntry({ author, isOpen, onToggle, ...rest }: AuthorEntryProps) {
  const hIndex = author.metrics.find((metric) => metric.metric === 'hIndex');
  return (
    <li class="author-entry">
      <button type="button" class="author-entry-line" aria-expanded={isOpen} onClick={onToggle}>
        <span class="author-entry-name">
          {author.name} {author.field !== undefined && <span class="badge">{author.field}</span>}
          {author.followed && <span class="author-entry-followed"> Following</span>}
        </span>
        {author.doubts.length > 0 && (
          <span class="author-entry-doubt">
            <DoubtMark /> {count(author.doubts.length, 'doubt')}
          </span>
        )}
        <span class="muted">{hIndex === undefined ? '' : `h ${hIndex.text}`}</span>
        <span class="muted">{count(author.papers.length, 'paper')}</span>
      </button>
      {isOpen && <EntryDetails author={author} {...rest} />}
    </li>
  );
}
