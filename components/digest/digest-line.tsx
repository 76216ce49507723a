import type { DigestLine as Line } from '../../lib/view/digest-types.ts';
import { count } from '../../lib/view/words.ts';
import { testId } from '../test-id.ts';
import { TexText } from '../tex-text.tsx';
import type { DigestActions } from './types.ts';

interface DigestLineProps {
  line: Line;
  actions: Pick<DigestActions, 'onSave' | 'onUnsave' | 'onSeen'>;
}

/** A paper of the digest: what it is, why it is here, and what can be done with it. */
export function DigestLine({ line, actions }: DigestLineProps) {
  const { arxivId, title, url, category, saved, isSeen } = line;
  return (
    <li class="digest-line" data-seen={isSeen} {...testId('digest-line', { arxiv: arxivId })}>
      <div>
        <p class="digest-title">
          <a href={url} target="_blank" rel="noreferrer">
            <TexText text={title} />
          </a>{' '}
          {category !== '' && <span class="badge">{category}</span>}
        </p>
        <Bylines {...line} />
        <Why {...line} />
      </div>
      <div class="digest-keys">
        <button
          type="button"
          class="button"
          aria-pressed={saved}
          aria-label={`${saved ? 'Saved' : 'Save'}: ${title}`}
          onClick={() => (saved ? actions.onUnsave(line) : actions.onSave(line))}
        >
          {saved ? 'Saved' : 'Save'}
        </button>
        <button
          type="button"
          class="button button-quiet"
          aria-label={`Seen: ${title}`}
          aria-pressed={isSeen}
          onClick={() => actions.onSeen(arxivId, !isSeen)}
        >
          {isSeen && <span aria-hidden="true">✓</span>} Seen
        </button>
      </div>
    </li>
  );
}

function Bylines({ bylines, hiddenAuthors }: Pick<Line, 'bylines' | 'hiddenAuthors'>) {
  if (bylines.length === 0) return null;
  const more = hiddenAuthors > 0 ? ` and ${count(hiddenAuthors, 'more', 'more')}` : '';
  return (
    <p class="muted small">
      {bylines.join(', ')}
      {more}
    </p>
  );
}

/** The saved paper that it names can be gone to. */
function Why({ why, near }: Pick<Line, 'why' | 'near'>) {
  const at = near?.url === undefined ? -1 : why.indexOf(near.title);
  if (!near || at < 0) {
    return (
      <p class="digest-why">
        <TexText text={why} />
      </p>
    );
  }
  return (
    <p class="digest-why">
      {why.slice(0, at)}
      <a href={near.url} target="_blank" rel="noreferrer">
        <TexText text={near.title} />
      </a>
      {why.slice(at + near.title.length)}
    </p>
  );
}
