import type { CorrectionView } from '../lib/view/types.ts';
import { TexText } from './tex-text.tsx';

interface CorrectionListProps {
  corrections: CorrectionView[];
  onTakeBack: (id: string) => void;
}

/** What the reader put right, newest first, each with its way back. */
export function CorrectionList({ corrections, onTakeBack }: CorrectionListProps) {
  return (
    <ul class="correction-list">
      {corrections.map(({ id, text, madeOn }) => (
        <li key={id}>
          <span>
            <TexText text={text} /> <span class="muted">{madeOn}</span>
          </span>
          <button type="button" class="button" aria-label={`Take back: ${text}`} onClick={() => onTakeBack(id)}>
            Take back
          </button>
        </li>
      ))}
    </ul>
  );
}
