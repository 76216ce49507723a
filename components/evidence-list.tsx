import type { EvidenceView } from '../lib/view/types.ts';
import { weightText, weightWords } from '../lib/view/words.ts';

/** Bits at which a bar is full. */
const fullBits = 10;

function share01({ bits, isHard }: EvidenceView): number {
  return isHard ? 1 : Math.min(1, Math.abs(bits) / fullBits);
}

/** Reasons for and against, each with a bar as long as it weighs: to the right of the middle for, to the left against. */
export function EvidenceList({ evidence }: { evidence: EvidenceView[] }) {
  if (evidence.length === 0) return <p class="muted small">Nothing beyond the name.</p>;
  return (
    <ul class="evidence-list">
      {evidence.map((reason) => (
        <li key={`${reason.id} ${reason.because}`} class={reason.bits < 0 ? 'evidence-against' : undefined}>
          <span>
            {reason.because} <span class="visually-hidden">({weightWords(reason)})</span>
          </span>
          <span class="evidence-bar" aria-hidden="true">
            <span style={{ width: `${Math.round(50 * share01(reason))}%` }} />
          </span>
          <span class="evidence-bits" aria-hidden="true">
            {weightText(reason)}
          </span>
        </li>
      ))}
    </ul>
  );
}
