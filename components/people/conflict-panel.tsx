import { useId } from 'preact/hooks';
import type { ConflictAnswer, ConflictChoice, ConflictView } from '../../lib/view/conflict-types.ts';
import { count } from '../../lib/view/words.ts';
import { PaperList } from '../paper-list.tsx';
import type { ConflictActions, ConflictState } from './types.ts';

interface ConflictPanelProps {
  state: ConflictState;
  actions: ConflictActions;
}

const farthest = 10;

/** Whether the chosen authors share papers with anybody on a list. */
export function ConflictPanel({ state, actions }: ConflictPanelProps) {
  const { choices, list, years, names, chosen, isChecking, answer } = state;
  const needsNames = choices.find(({ key }) => key === list)?.list.kind === 'names';
  return (
    <section class="conflicts">
      <h2>Conflict check</h2>
      <p class="muted small">
        Whether {chosen === 1 ? 'this author shares' : `these ${count(chosen, 'author')} share`} papers with anybody on
        a list.
      </p>
      <form
        class="conflicts-form"
        onSubmit={(event) => {
          event.preventDefault();
          actions.onCheck();
        }}
      >
        <ListSelect choices={choices} list={list} onList={actions.onList} />
        <YearsField years={years} onYears={actions.onYears} />
        {needsNames && <NamesField names={names} onNames={actions.onNames} />}
        <button
          type="submit"
          class="button button-main"
          disabled={list === null || (needsNames && names.trim() === '')}
        >
          Check
        </button>
      </form>
      <p role="status" class="conflicts-summary">
        {isChecking ? 'Checking…' : answer?.summary}
      </p>
      {answer && <Answer answer={answer} news={state.news} onCopy={actions.onCopy} />}
    </section>
  );
}

function ListSelect({
  choices,
  list,
  onList,
}: Pick<ConflictState, 'choices' | 'list'> & Pick<ConflictActions, 'onList'>) {
  const id = useId();
  const sections = new Map<string, ConflictChoice[]>();
  for (const one of choices) sections.set(one.section, [...(sections.get(one.section) ?? []), one]);
  return (
    <p>
      <label for={id}>Against</label>
      <select id={id} class="field" value={list ?? ''} onChange={(event) => onList(event.currentTarget.value)}>
        <option value="" disabled>
          Choose a list
        </option>
        {[...sections].map(([section, own]) => (
          <optgroup key={section} label={section}>
            {own.map(({ key, label }) => (
              <option key={key} value={key}>
                {label}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </p>
  );
}

function YearsField({ years, onYears }: Pick<ConflictState, 'years'> & Pick<ConflictActions, 'onYears'>) {
  const id = useId();
  return (
    <p>
      <label for={id}>Papers of the last</label>
      <select id={id} class="field" value={years} onChange={(event) => onYears(Number(event.currentTarget.value))}>
        {Array.from({ length: farthest }, (_, at) => at + 1).map((one) => (
          <option key={one} value={one}>
            {count(one, 'year')}
          </option>
        ))}
      </select>
    </p>
  );
}

function NamesField({ names, onNames }: Pick<ConflictState, 'names'> & Pick<ConflictActions, 'onNames'>) {
  const id = useId();
  return (
    <p class="conflicts-names">
      <label for={id}>Names, one a line, given names in full</label>
      <textarea id={id} class="field" rows={5} value={names} onInput={(event) => onNames(event.currentTarget.value)} />
    </p>
  );
}

interface AnswerProps extends Pick<ConflictActions, 'onCopy'> {
  answer: ConflictAnswer;
  news: string | null;
}

function Answer({ answer: { conflicts, undated, caveats }, news, onCopy }: AnswerProps) {
  return (
    <>
      <Conflicts conflicts={conflicts} />
      {undated.length > 0 && (
        <>
          <h3>Without a date</h3>
          <Conflicts conflicts={undated} />
        </>
      )}
      {caveats.length > 0 && (
        <ul class="compare-warnings" aria-label="Read with this answer">
          {caveats.map((caveat) => (
            <li key={caveat}>{caveat}</li>
          ))}
        </ul>
      )}
      <p class="compare-save">
        <button type="button" class="button" onClick={onCopy}>
          Copy as Markdown
        </button>
        <span role="status" class="muted small">
          {news}
        </span>
      </p>
    </>
  );
}

function Conflicts({ conflicts }: { conflicts: ConflictView[] }) {
  if (conflicts.length === 0) return null;
  return (
    <ul class="bare-list conflicts-list">
      {conflicts.map(({ these, those, basis, text, papers }, at) => (
        <li key={at} data-basis={basis}>
          <p>
            <strong>{these}</strong> and <strong>{those}</strong>: {text}
            {basis === 'name' && <span class="conflicts-name"> (name only)</span>}
          </p>
          {papers.length > 0 && <PaperList papers={papers} />}
        </li>
      ))}
    </ul>
  );
}
