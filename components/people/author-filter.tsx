import type { AuthorFilter } from '../../lib/view/person-types.ts';
import type { GroupLine } from './types.ts';

interface AuthorFilterSelectProps {
  filter: AuthorFilter;
  groups: GroupLine[];
  onFilter: (filter: AuthorFilter) => void;
}

/** Whom to list: everybody, those followed, or a group of the reader's. */
export function AuthorFilterSelect({ filter, groups, onFilter }: AuthorFilterSelectProps) {
  return (
    <select
      class="field"
      aria-label="Which authors"
      value={filter.kind === 'group' ? `group:${filter.group}` : filter.kind}
      onChange={(event) => onFilter(read(event.currentTarget.value))}
    >
      <option value="all">All</option>
      <option value="followed">Followed</option>
      {groups.length > 0 && (
        <optgroup label="Groups">
          {groups.map(({ name, people }) => (
            <option key={name} value={`group:${name}`}>
              {name} ({people})
            </option>
          ))}
        </optgroup>
      )}
    </select>
  );
}

function read(value: string): AuthorFilter {
  if (value.startsWith('group:')) return { kind: 'group', group: value.slice('group:'.length) };
  return { kind: value === 'followed' ? 'followed' : 'all' };
}
