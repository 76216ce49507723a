import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { PaperLine } from '../lib/view/types.ts';
import { count } from '../lib/view/words.ts';
import { TexText } from './tex-text.tsx';

interface PaperListProps {
  papers: PaperLine[];
  /** How many to show at first. */
  first?: number;
  /** What can be done to a paper, beside its line. */
  beside?: (paper: PaperLine) => ComponentChildren;
}

function PaperListLine({ paper, beside }: { paper: PaperLine } & Pick<PaperListProps, 'beside'>) {
  const about = [paper.date, paper.place].filter((part) => part !== undefined).join(' · ');
  const title = <TexText text={paper.title} />;
  return (
    <li>
      <span>
        {paper.url === undefined ? title : <a href={paper.url}>{title}</a>}{' '}
        {about !== '' && <span class="paper-list-about">{about}</span>}
      </span>
      {beside?.(paper)}
    </li>
  );
}

/** Papers one a line: the first few, and the rest when asked for. */
export function PaperList({ papers, first = 5, beside }: PaperListProps) {
  const [isWhole, setIsWhole] = useState(false);
  if (papers.length === 0) return <p class="muted small">No papers are known.</p>;
  const shown = isWhole ? papers : papers.slice(0, first);
  const rest = papers.length - shown.length;
  return (
    <>
      <ul class="paper-list">
        {shown.map((paper) => (
          <PaperListLine key={paper.paperId} paper={paper} beside={beside} />
        ))}
      </ul>
      {rest > 0 && (
        <button type="button" class="link-button paper-list-more" onClick={() => setIsWhole(true)}>
          and {count(rest, 'more', 'more')}
        </button>
      )}
    </>
  );
}
