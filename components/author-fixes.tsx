import type { AuthorView, CorrectionsView, PersonOption } from '../lib/view/types.ts';
import { CorrectionList } from './correction-list.tsx';
import { MergeSearch } from './merge-search.tsx';

export interface AuthorFixesProps {
  author: AuthorView;
  corrections: CorrectionsView;
  /** The search for who is the same person. */
  mergeText: string;
  mergeResults: PersonOption[];
  onMergeText: (text: string) => void;
  onMerge: (otherId: number) => void;
  onTakeBack: (id: string) => void;
}

/** What the library lets the reader put right about a whole author, and what they did. */
export function AuthorFixes({ author, corrections, ...props }: AuthorFixesProps) {
  const { mergeText, mergeResults } = props;
  return (
    <div class="corrections">
      <details>
        <summary>Same person as…</summary>
        <MergeSearch
          name={author.name}
          text={mergeText}
          results={mergeText.trim() === '' ? corrections.namesakes : mergeResults}
          onText={props.onMergeText}
          onMerge={props.onMerge}
        />
      </details>
      {corrections.made.length > 0 && (
        <details>
          <summary>Corrections ({corrections.made.length})</summary>
          <CorrectionList corrections={corrections.made} onTakeBack={props.onTakeBack} />
        </details>
      )}
    </div>
  );
}
