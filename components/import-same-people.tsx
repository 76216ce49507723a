import { useState } from 'preact/hooks';
import type { SamePersonView } from '../lib/view/import-types.ts';
import { outcomeWord } from '../lib/view/words.ts';
import { EvidenceList } from './evidence-list.tsx';

type Merge = (authorId: number, otherId: number) => void;

/** What the reader said of a pair; the words take the focus from the buttons that are gone. */
function Said({ text }: { text: string }) {
  return (
    <p class="import-said muted small" tabIndex={-1} ref={(line) => line?.focus({ preventScroll: true })}>
      {text}
    </p>
  );
}

function SayButtons({ pair, onMerge }: { pair: SamePersonView; onMerge: Merge }) {
  const [said, setSaid] = useState<'same' | 'apart' | null>(null);
  const { merge, name, person } = pair;
  if (merge === null) return null;
  if (said === 'same') return <Said text="Taken as one person. The Corrections tab takes it back." />;
  if (said === 'apart') return <Said text="Left apart." />;
  const say = () => {
    setSaid('same');
    onMerge(merge.authorId, merge.otherId);
  };
  const who = `${name} and ${person.name}, ${person.about}`;
  return (
    <div class="import-buttons">
      <button type="button" class="button" aria-label={`Same person: ${who}`} onClick={say}>
        Same person
      </button>
      <button
        type="button"
        class="button button-quiet"
        aria-label={`Leave apart: ${who}`}
        onClick={() => setSaid('apart')}
      >
        Leave apart
      </button>
    </div>
  );
}

function Pair({ pair, onMerge }: { pair: SamePersonView; onMerge: Merge }) {
  const { name, about, person, outcome, evidence } = pair;
  return (
    <li class="import-pair">
      <p>
        <strong>{name}</strong> <span class="muted">{about}</span>
      </p>
      <p>
        <span class="badge">{outcomeWord[outcome]}</span> <strong>{person.name}</strong>{' '}
        <span class="muted">of your store: {person.about}</span>
      </p>
      <details class="import-fold">
        <summary>Why</summary>
        <EvidenceList evidence={evidence} />
      </details>
      <SayButtons pair={pair} onMerge={onMerge} />
    </li>
  );
}

/** Those who come in and may be somebody known. They stay two until the reader says otherwise. */
export function SamePeople({ people, onMerge }: { people: SamePersonView[]; onMerge?: Merge }) {
  if (people.length === 0) return null;
  return (
    <div class="import-rows">
      <h4 class="heading">May be the same person</h4>
      {onMerge === undefined && (
        <p class="muted small">They come in as two. Once they are in, you can say that they are one.</p>
      )}
      <ul class="bare-list">
        {people.map((pair, at) => (
          <Pair
            key={pair.merge ? `${pair.merge.authorId} ${pair.merge.otherId}` : at}
            pair={pair}
            onMerge={onMerge ?? (() => {})}
          />
        ))}
      </ul>
    </div>
  );
}
