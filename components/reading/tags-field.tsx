import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { parseTags } from '../../lib/view/words.ts';

const tagWords = {
  label: 'Add tags, separated by commas',
  placeholder: 'Add a tag',
  remove: (tag: string) => `Remove the tag ${tag}`,
};

interface TagsFieldProps {
  tags: readonly string[];
  knownTags: readonly string[];
  /** New each time the field is to have the focus. */
  isWanted: object | null;
  onAdd: (tags: string[]) => void;
  onRemove: (tag: string) => void;
  /** What tags are called here. */
  words?: typeof tagWords;
}

/** A paper's tags, each to be taken off, and a field that adds more. */
export function TagsField({ tags, knownTags, isWanted, onAdd, onRemove, words = tagWords }: TagsFieldProps) {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (isWanted !== null) input.current?.focus();
  }, [isWanted]);
  const remove = (tag: string) => {
    // The button goes with its tag.
    input.current?.focus();
    onRemove(tag);
  };
  return (
    <div class="reading-tags-field">
      {tags.map((tag) => (
        <span key={tag} class="reading-tag">
          {tag}
          <button type="button" aria-label={words.remove(tag)} title="Remove" onClick={() => remove(tag)}>
            ×
          </button>
        </span>
      ))}
      <TagInput
        inputRef={input}
        words={words}
        knownTags={knownTags.filter((tag) => !tags.includes(tag))}
        onTags={(added) => {
          const fresh = added.filter((tag) => !tags.includes(tag));
          if (fresh.length > 0) onAdd(fresh);
        }}
      />
    </div>
  );
}

interface TagInputProps {
  inputRef: { current: HTMLInputElement | null };
  words: Pick<typeof tagWords, 'label' | 'placeholder'>;
  knownTags: readonly string[];
  onTags: (tags: string[]) => void;
}

/** A field for tags, completed by those in use: Enter or a comma adds, and so does leaving it but by Escape. */
function TagInput({ inputRef, words, knownTags, onTags }: TagInputProps) {
  const id = useId();
  const [draft, setDraft] = useState('');
  const add = (text: string) => {
    setDraft('');
    onTags(parseTags(text));
  };
  return (
    <>
      <input
        ref={inputRef}
        class="field"
        type="text"
        aria-label={words.label}
        placeholder={words.placeholder}
        list={id}
        value={draft}
        onInput={(event) => {
          const text = event.currentTarget.value;
          if (/[,，]$/.test(text)) add(text);
          else setDraft(text);
        }}
        onKeyDown={(event) => {
          // The end of a word written by an input method is its own Enter.
          if (event.isComposing) return;
          if (event.key === 'Escape') setDraft('');
          if (event.key !== 'Enter') return;
          event.preventDefault();
          add(draft);
        }}
        onBlur={() => add(draft)}
      />
      <KnownTags id={id} tags={knownTags} />
    </>
  );
}

/** What completes a field for tags. */
export function KnownTags({ id, tags }: { id: string; tags: readonly string[] }) {
  return (
    <datalist id={id}>
      {tags.map((tag) => (
        <option key={tag} value={tag} />
      ))}
    </datalist>
  );
}
