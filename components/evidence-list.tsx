import type { EvidenceView } from '../lib/view/types.ts';
import { weightWords } from '../lib/view/words.ts';

/** Bits at which a bar is full. */
const fullBits = 12;

function share01({ bits, isHard }: EvidenceView): number {
  return isHard || !Number.isFinite(bits) ? 1 : Math.min(1, Math.abs(bits) / fullBits);
}

/** Reasons for and against, each with a bar as long as it weighs. */
export function EvidenceList({ evidence }: { evidence: EvidenceView[] }) {
  if (evidence.length === 0) return <p class="muted small">Nothing beyond the name.</p>;
  return (
    <ul class="evidence-list">
      {evidence.map((reason) => (
        <li key={`${reason.id} ${reason.because}`} class={reason.bits < 0 ? 'evidence-against' : 'evidence-for'}>
          <span class="evidence-sign" aria-hidden="true">
            {reason.bits < 0 ? '−' : '+'}
          </span>
          <span class="evidence-because">
            {reason.because} <span class="visually-hidden">({weightWords(reason)})</span>
          </span>
          <span class="evidence-bar" aria-hidden="true" title={weightWords(reason)}>
            <span style={{ width: `${Math.round(100 * share01(reason))}%` }} />
          </span>
        </li>
      ))}
    </ul>
  );
}
