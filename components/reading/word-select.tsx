import type { ReadingPriority, ReadingStatus } from '../../lib/model/reading-entry.ts';
import { priorityWord, statusWord } from '../../lib/view/words.ts';

interface WordSelectProps<Value extends string> {
  label: string;
  words: Record<Value, string>;
  /** Absent where nothing is chosen yet: `placeholder` is shown, and again after each choice. */
  value?: Value;
  placeholder?: string;
  tabIndex?: number;
  onChoose: (value: Value) => void;
}

/** Chooses one of a few words. */
function WordSelect<Value extends string>({ words, value, placeholder, onChoose, ...rest }: WordSelectProps<Value>) {
  const values = Object.keys(words) as Value[];
  return (
    <select
      class="field"
      aria-label={rest.label}
      tabIndex={rest.tabIndex}
      value={value ?? ''}
      onChange={(event) => {
        const chosen = values.find((one) => one === event.currentTarget.value);
        if (value === undefined) event.currentTarget.value = '';
        if (chosen !== undefined) onChoose(chosen);
      }}
    >
      {value === undefined && <option value="">{placeholder}</option>}
      {values.map((one) => (
        <option key={one} value={one}>
          {words[one]}
        </option>
      ))}
    </select>
  );
}

/** Chooses a status. */
export function StatusSelect(props: Omit<WordSelectProps<ReadingStatus>, 'words'>) {
  return <WordSelect words={statusWord} {...props} />;
}

/** Chooses a priority. */
export function PrioritySelect(props: Omit<WordSelectProps<ReadingPriority>, 'words'>) {
  return <WordSelect words={priorityWord} {...props} />;
}
