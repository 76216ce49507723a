import { useId, useState } from 'preact/hooks';
import { count } from '../../lib/view/words.ts';
import type { GroupLine } from './types.ts';

interface TickedBarProps {
  ticked: number;
  /** How many can be compared. */
  comparable: { least: number; most: number };
  groups: GroupLine[];
  onCompare: () => void;
  onAddTo: (group: string) => void;
  onFollow: () => void;
  onUntick: () => void;
}

/** What can be done to the ticked authors; nothing while none is. */
export function TickedBar({ ticked, comparable, groups, onCompare, onAddTo, onFollow, onUntick }: TickedBarProps) {
  if (ticked === 0) return null;
  const isComparable = ticked >= comparable.least && ticked <= comparable.most;
  return (
    <section class="ticked-bar" aria-label="Ticked authors">
      <span role="status">{count(ticked, 'author')} ticked</span>
      <button type="button" class="button" disabled={!isComparable} onClick={onCompare}>
        Compare{!isComparable && ` (${comparable.least} to ${comparable.most})`}
      </button>
      <GroupForm groups={groups} onAddTo={onAddTo} />
      <button type="button" class="button" onClick={onFollow}>
        Follow
      </button>
      <button type="button" class="button button-quiet" onClick={onUntick}>
        Untick all
      </button>
    </section>
  );
}

function GroupForm({ groups, onAddTo }: Pick<TickedBarProps, 'groups' | 'onAddTo'>) {
  const id = useId();
  const [name, setName] = useState('');
  return (
    <form
      class="ticked-group"
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() === '') return;
        onAddTo(name.trim());
        setName('');
      }}
    >
      <input
        class="field"
        aria-label="Name of the group"
        placeholder="Group"
        maxLength={200}
        list={id}
        value={name}
        onInput={(event) => setName(event.currentTarget.value)}
      />
      <datalist id={id}>
        {groups.map((group) => (
          <option key={group.name} value={group.name} />
        ))}
      </datalist>
      <button type="submit" class="button" disabled={name.trim() === ''}>
        Add to group
      </button>
    </form>
  );
}
