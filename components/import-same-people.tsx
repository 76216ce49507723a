import { useEffect, useRef, useState } from 'preact/hooks';
import type { SamePersonView } from '../lib/view/import-types.ts';
import { outcomeWord } from '../lib/view/words.ts';
import { EvidenceList } from './evidence-list.tsx';

interface PairActions {
  onSame: (() => void) | undefined;
  onApart: () => void;
}

function SayButtons({ pair, onSame, onApart }: { pair: SamePersonView } & PairActions) {
  if (onSame === undefined) return null;
  const who = `${pair.name} and ${pair.person.name}, ${pair.person.about}`;
  return (
    <div class="import-buttons">
      <button type="button" class="button" aria-label={`Same person: ${who}`} onClick={onSame}>
        Same person
      </button>
      <button type="button" class="button button-quiet" aria-label={`Leave apart: ${who}`} onClick={onApart}>
        Leave apart
      </button>
    </div>
  );
}

function Pair({ pair, ...actions }: { pair: SamePersonView } & PairActions) {
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
      <SayButtons pair={pair} {...actions} />
    </li>
  );
}

/** What the reader said last. It takes the focus, for the buttons that were pressed are gone. */
function Said({ text }: { text: string }) {
  const line = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (text !== '') line.current?.focus({ preventScroll: true });
  }, [text]);
  return (
    <p ref={line} class="import-said muted small" role="status" tabIndex={-1}>
      {text}
    </p>
  );
}

interface SamePeopleProps {
  people: SamePersonView[];
  /** Left out in a preview, where nobody is in the store yet. */
  onMerge?: (authorId: number, otherId: number) => void;
}

/** Tells the pairs apart: somebody who comes in may be like several. */
function keyOf({ name, person, merge }: SamePersonView): string {
  return `${merge?.authorId ?? name} ${merge?.otherId ?? person.authorId}`;
}

/** Those who come in and may be somebody known. They stay two until the reader says otherwise. */
export function SamePeople({ people, onMerge }: SamePeopleProps) {
  const [said, setSaid] = useState('');
  const [apart, setApart] = useState<string[]>([]);
  const open = people.filter((pair) => !apart.includes(keyOf(pair)));
  if (open.length === 0 && said === '') return null;
  const sayer =
    ({ authorId, otherId }: NonNullable<SamePersonView['merge']>, sentence: string) =>
    () => {
      setSaid(`${sentence} The library’s Corrections take it back.`);
      onMerge?.(authorId, otherId);
    };
  const actionsOf = (pair: SamePersonView): PairActions => ({
    onSame:
      onMerge && pair.merge ? sayer(pair.merge, `${pair.name} is one person with ${pair.person.name} now.`) : undefined,
    onApart: () => {
      setApart([...apart, keyOf(pair)]);
      setSaid(`${pair.name} is left apart from ${pair.person.name}.`);
    },
  });
  return (
    <div class="import-rows">
      <h4 class="heading">May be the same person</h4>
      {onMerge === undefined && (
        <p class="muted small">They come in as two. Once they are in, you can say that they are one.</p>
      )}
      <Said text={said} />
      <ul class="bare-list">
        {open.map((pair) => (
          <Pair key={keyOf(pair)} pair={pair} {...actionsOf(pair)} />
        ))}
      </ul>
    </div>
  );
}
