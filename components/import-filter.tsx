import { useState } from 'preact/hooks';
import type { PaperFilter } from '../lib/model/import.ts';
import { type FilterFaults, type FilterText, parseFilter, printFilter } from './import-filter-text.ts';

interface ImportFilterProps {
  filter: PaperFilter;
  onFilter: (filter: PaperFilter) => void;
}

const fields: { id: keyof FilterText; label: string; example: string; size: number }[] = [
  { id: 'categories', label: 'Categories', example: 'cs.LG cs.CL math; empty for all', size: 28 },
  { id: 'fromYear', label: 'From year', example: '2019', size: 6 },
  { id: 'toYear', label: 'To year', example: '2026', size: 6 },
];

/** Narrows a great dump. What is typed counts once the field is left or Enter is pressed, for each time the file is read anew. */
export function ImportFilter({ filter, onFilter }: ImportFilterProps) {
  const [text, setText] = useState(() => printFilter(filter));
  const [faults, setFaults] = useState<FilterFaults>({});
  const change = (id: keyof FilterText, value: string) => {
    const next = { ...text, [id]: value };
    setText(next);
    const read = parseFilter(next);
    setFaults('faults' in read ? read.faults : {});
    if ('filter' in read && JSON.stringify(read.filter) !== JSON.stringify(filter)) onFilter(read.filter);
  };
  return (
    <fieldset class="import-part">
      <legend>Which papers?</legend>
      <div class="import-filter">
        {fields.map(({ id, label, example, size }) => (
          <label key={id} class="import-labelled">
            <span>{label}</span>
            <input
              class="field"
              type="text"
              size={size}
              inputMode={id === 'categories' ? 'text' : 'numeric'}
              autoCapitalize="off"
              spellcheck={false}
              placeholder={example}
              value={text[id]}
              aria-invalid={faults[id] !== undefined}
              aria-describedby={faults[id] === undefined ? undefined : `import-fault-${id}`}
              onChange={(event) => change(id, event.currentTarget.value)}
            />
          </label>
        ))}
      </div>
      <div role="status">
        {fields.map(
          ({ id, label }) =>
            faults[id] !== undefined && (
              <p key={id} id={`import-fault-${id}`} class="import-fault">
                {label}: {faults[id]}
              </p>
            ),
        )}
      </div>
    </fieldset>
  );
}
