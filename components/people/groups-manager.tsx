import { useState } from 'preact/hooks';
import { count } from '../../lib/view/words.ts';
import { NameForm } from '../compare/saved-comparisons.tsx';
import type { GroupLine } from './types.ts';

interface GroupsManagerProps {
  groups: GroupLine[];
  onRename: (from: string, to: string) => void;
  onDissolve: (group: string) => void;
  onShow: (group: string) => void;
}

/** The reader's groups: each can be seen, renamed and dissolved; nothing while there are none. */
export function GroupsManager({ groups, ...actions }: GroupsManagerProps) {
  if (groups.length === 0) return null;
  return (
    <details class="groups">
      <summary>Groups ({groups.length})</summary>
      <ul class="bare-list">
        {groups.map((group) => (
          <Group key={group.name} group={group} {...actions} />
        ))}
      </ul>
    </details>
  );
}

function Group({
  group: { name, people },
  onRename,
  onDissolve,
  onShow,
}: { group: GroupLine } & Omit<GroupsManagerProps, 'groups'>) {
  const [isRenaming, rename] = useState(false);
  if (isRenaming) {
    return (
      <li>
        <NameForm
          label={`New name of ${name}`}
          first={name}
          button="Rename"
          onCancel={() => rename(false)}
          onName={(to) => {
            rename(false);
            if (to.trim() !== name) onRename(name, to);
          }}
        />
      </li>
    );
  }
  return (
    <li class="compare-saved-line">
      <button type="button" class="link-button" onClick={() => onShow(name)}>
        {name}
      </button>
      <span class="muted small">{count(people, 'author')}</span>
      <button type="button" class="button button-quiet" onClick={() => rename(true)}>
        Rename <span class="visually-hidden">{name}</span>
      </button>
      <button type="button" class="button button-quiet" onClick={() => onDissolve(name)}>
        Dissolve <span class="visually-hidden">{name}</span>
      </button>
    </li>
  );
}
