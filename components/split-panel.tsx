import { useState } from 'preact/hooks';
import type { SplitGroupView, SplitView } from '../lib/view/types.ts';
import { count } from '../lib/view/words.ts';
import { DoubtMark } from './doubt-mark.tsx';
import { PaperList } from './paper-list.tsx';
import { TexText } from './tex-text.tsx';

interface SplitPanelProps {
  split: SplitView;
  /** The papers of each group that the reader accepts as a person. */
  onAccept: (groups: number[][]) => void;
  onOpen: (authorId: number) => void;
}

interface GroupProps {
  group: SplitGroupView;
  /** "Person 2". */
  title: string;
  isChosen: boolean;
  onChoose: (isChosen: boolean) => void;
  onOpen: (authorId: number) => void;
}

function GroupHead({ group, title, isChosen, onChoose, onOpen }: GroupProps) {
  const { acceptedAs, papers, years } = group;
  const about = [count(papers.length, 'paper'), years, group.categories.join(', ')].filter((part) => part);
  if (acceptedAs !== null) {
    return (
      <p>
        <b>{title}</b> <span class="muted">{about.join(' · ')} · accepted:</span>{' '}
        <button type="button" class="link-button" onClick={() => onOpen(acceptedAs)}>
          show this person
        </button>
      </p>
    );
  }
  return (
    <label>
      <input type="checkbox" checked={isChosen} onChange={(event) => onChoose(event.currentTarget.checked)} />
      <b>{title}</b> <span class="muted">{about.join(' · ')}</span>
    </label>
  );
}

function Group(props: GroupProps) {
  const { papers, terms, coauthors, because } = props.group;
  return (
    <li class="split-group">
      <GroupHead {...props} />
      {terms.length > 0 && (
        <p>
          <span class="muted">on</span> {terms.join(', ')}
        </p>
      )}
      {coauthors.length > 0 && (
        <p>
          <span class="muted">with</span> {coauthors.join(', ')}
        </p>
      )}
      <PaperList papers={papers} first={3} />
      {because.length > 0 && (
        <details>
          <summary>
            Why together<span class="visually-hidden"> as {props.title}</span>
          </summary>
          <ul>
            {because.map((reason) => (
              <li key={reason}>
                <TexText text={reason} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}

function acceptWords(chosen: number, all: number): string {
  return chosen === all ? 'Accept all' : `Accept ${chosen} of ${all}`;
}

/** The people that a profile seems to be made of. Nothing is done until the reader accepts all of them, or some. */
export function SplitPanel({ split, onAccept, onOpen }: SplitPanelProps) {
  const [refused, setRefused] = useState<ReadonlySet<string>>(new Set());
  const open = split.groups.filter(({ acceptedAs }) => acceptedAs === null);
  const chosen = open.filter(({ key }) => !refused.has(key));
  const choose = (key: string, isChosen: boolean) =>
    setRefused(isChosen ? new Set([...refused].filter((one) => one !== key)) : new Set([...refused, key]));
  return (
    <section class="split-panel" aria-label={`Several people in ${split.name}`}>
      <p class="split-panel-summary">
        <DoubtMark /> <b>{split.summary}</b>
      </p>
      {split.caveat !== null && <p class="muted small">{split.caveat}</p>}
      <ol class="bare-list">
        {split.groups.map((group, index) => (
          <Group
            key={group.key}
            group={group}
            title={`Person ${index + 1}`}
            isChosen={!refused.has(group.key)}
            onChoose={(isChosen) => choose(group.key, isChosen)}
            onOpen={onOpen}
          />
        ))}
      </ol>
      {open.length > 0 && (
        <p class="split-panel-actions">
          <button
            type="button"
            class="button button-main"
            disabled={chosen.length === 0}
            onClick={() => onAccept(chosen.map(({ papers }) => papers.map(({ paperId }) => paperId)))}
          >
            {acceptWords(chosen.length, open.length)}
          </button>
          <button
            type="button"
            class="button button-quiet"
            onClick={() => setRefused(new Set(chosen.length === 0 ? [] : open.map(({ key }) => key)))}
          >
            {chosen.length === 0 ? 'Choose all' : 'Choose none'}
          </button>
          <span class="muted small">
            Each becomes a person of its own, without the numbers; the profile stays as it was reported.
          </span>
        </p>
      )}
    </section>
  );
}
