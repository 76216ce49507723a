import { useState } from 'preact/hooks';
import type { PersonPageView } from '../../lib/view/person-types.ts';
import { count } from '../../lib/view/words.ts';
import { PaperList } from '../paper-list.tsx';

/** Lines shown before the reader asks for more. */
const first = 15;

/** Everybody beside an author, with the papers; whom the store knows is linked. */
export function CoauthorList({ coauthors, leftOut }: Pick<PersonPageView, 'coauthors' | 'leftOut'>) {
  const [isWhole, setIsWhole] = useState(false);
  const known = new Set(coauthors.flatMap(({ authorId, name }) => (authorId === null ? [] : name)));
  const rest = coauthors.length - first;
  return (
    <>
      {coauthors.length === 0 && <p class="muted small">No coauthors are known.</p>}
      <ul class="bare-list person-coauthors">
        {(isWhole ? coauthors : coauthors.slice(0, first)).map(({ name, authorId, papers }) => (
          <li key={authorId ?? name}>
            {authorId === null ? name : <a href={`#person=${authorId}`}>{name}</a>}
            {authorId === null && known.has(name) && <span class="muted small">by that name, maybe another</span>}
            <details class="small">
              <summary>
                {count(papers.length, 'joint paper')} <span class="visually-hidden">with {name}</span>
              </summary>
              <PaperList papers={papers} />
            </details>
          </li>
        ))}
      </ul>
      {rest > 0 && !isWhole && (
        <button type="button" class="link-button small" onClick={() => setIsWhole(true)}>
          and {count(rest, 'more', 'more')}
        </button>
      )}
      {leftOut.papers > 0 && (
        <p class="muted small">
          {count(leftOut.papers, 'paper')} with more than {leftOut.moreThan} authors left out.
        </p>
      )}
    </>
  );
}
