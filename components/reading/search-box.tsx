import { useId, useRef, useState } from 'preact/hooks';
import type { SuggestionView } from '../../lib/view/reading-types.ts';
import type { ReadingListActions, ReadingListState } from './types.ts';
import { useDraft } from './use-draft.ts';

interface SearchBoxProps {
  state: Pick<ReadingListState, 'text' | 'problems' | 'suggestions'>;
  actions: Pick<ReadingListActions, 'setText' | 'chooseSuggestion'>;
  /** Escape, where no completion is open: back to the list. */
  onLeave: () => void;
}

/** The search, what completes the word being typed, and what of it is not understood. */
export function SearchBox({ state: { text, problems, suggestions }, actions, onLeave }: SearchBoxProps) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [draft, setDraft] = useDraft(text);
  const [isOpen, setIsOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const shown = isOpen ? suggestions : [];
  const type = (next: string, caret: number) => {
    setDraft(next);
    setActive(-1);
    setIsOpen(true);
    actions.setText(next, caret);
  };
  const take = (suggestion: SuggestionView) => {
    setDraft(suggestion.text);
    setActive(-1);
    actions.chooseSuggestion(suggestion);
    // The field shows the new text only once it is drawn.
    requestAnimationFrame(() => input.current?.setSelectionRange(suggestion.caret, suggestion.caret));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // An input method has these keys while it composes a word.
    if (event.isComposing) return;
    const done = completionKey(event.key, { suggestions, shown, active, setActive, setIsOpen, take, onLeave });
    if (!done) return;
    event.preventDefault();
    event.stopPropagation();
  };
  const onFocus = () => {
    setIsOpen(true);
    // What can be asked for is shown before anything is typed.
    if (draft === '') actions.setText('', 0);
  };
  return (
    <search class="reading-search">
      <input
        {...comboboxProps(id, shown, active, problems)}
        ref={input}
        class="field"
        type="text"
        aria-label="Search the reading list"
        data-reading-search=""
        placeholder="Search titles, authors, tags, notes"
        value={draft}
        onInput={(event) => type(event.currentTarget.value, event.currentTarget.selectionStart ?? draft.length)}
        onKeyDown={onKeyDown}
        onFocus={onFocus}
        onBlur={() => setIsOpen(false)}
      />
      <Completions id={id} shown={shown} active={active} take={take} />
      <Problems id={id} problems={problems} />
    </search>
  );
}

function Problems({ id, problems }: { id: string; problems: readonly string[] }) {
  return (
    <ul id={`${id}-problems`} class="reading-problems bare-list" aria-live="polite">
      {problems.map((problem) => (
        <li key={problem}>{problem}</li>
      ))}
    </ul>
  );
}

/** What makes a text field one that completes, for a screen reader and for the browser. */
function comboboxProps(id: string, shown: readonly SuggestionView[], active: number, problems: readonly string[]) {
  return {
    role: 'combobox',
    inputMode: 'search',
    autocomplete: 'off',
    spellcheck: false,
    'aria-autocomplete': 'list',
    'aria-controls': `${id}-list`,
    'aria-expanded': shown.length > 0,
    'aria-activedescendant': shown[active] && `${id}-${active}`,
    'aria-invalid': problems.length > 0,
    'aria-describedby': problems.length > 0 ? `${id}-problems` : undefined,
  } as const;
}

interface CompletionsProps {
  id: string;
  shown: readonly SuggestionView[];
  active: number;
  take: (suggestion: SuggestionView) => void;
}

function Completions({ id, shown, active, take }: CompletionsProps) {
  return (
    <div
      id={`${id}-list`}
      class="reading-completions"
      role="listbox"
      aria-label="Completions"
      hidden={shown.length === 0}
    >
      {shown.map((suggestion, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the keys, and says which option is meant
        // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field
        <div
          key={suggestion.text}
          id={`${id}-${index}`}
          role="option"
          aria-selected={index === active}
          // The field keeps the focus.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => take(suggestion)}
        >
          <code>{suggestion.label}</code> <span class="muted">{suggestion.about}</span>
        </div>
      ))}
    </div>
  );
}

interface CompletionKeys {
  suggestions: readonly SuggestionView[];
  /** None while they are closed. */
  shown: readonly SuggestionView[];
  active: number;
  setActive: (index: number) => void;
  setIsOpen: (isOpen: boolean) => void;
  take: (suggestion: SuggestionView) => void;
  onLeave: () => void;
}

/** What a key does in the field; false where the field itself has to do it. */
function completionKey(key: string, context: CompletionKeys): boolean {
  const { suggestions, shown, active, setActive, setIsOpen, take, onLeave } = context;
  const chosen = shown[active];
  switch (key) {
    case 'ArrowDown':
    case 'ArrowUp': {
      setIsOpen(true);
      const step = key === 'ArrowDown' ? 1 : -1;
      // One place more than there are options: the field itself.
      const places = suggestions.length + 1;
      setActive(((active + 1 + step + places) % places) - 1);
      return true;
    }
    case 'Enter':
    case 'Tab':
      if (chosen === undefined) return false;
      take(chosen);
      return true;
    case 'Escape':
      setActive(-1);
      setIsOpen(false);
      if (shown.length === 0) onLeave();
      return true;
    default:
      return false;
  }
}
