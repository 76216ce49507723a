import type { PersonPageView } from '../../lib/view/person-types.ts';
import { FollowButton } from '../follow-button.tsx';
import { MixedMark } from '../mixed-mark.tsx';
import { NoteField } from '../reading/note-field.tsx';
import { TagsField } from '../reading/tags-field.tsx';
import type { PersonActions } from './types.ts';

const groupWords = {
  label: 'Add to groups, separated by commas',
  placeholder: 'Add to a group',
  remove: (group: string) => `Take out of the group ${group}`,
};

interface PersonHeadProps {
  view: PersonPageView;
  /** The reader's groups. */
  knownGroups: string[];
  actions: PersonActions;
}

/** Who this is, and what the reader keeps about them. */
export function PersonHead({ view: { author, groups, note }, knownGroups, actions }: PersonHeadProps) {
  const { orcid, arxivAuthor } = author.externalIds;
  const ids = [orcid && `ORCID ${orcid}`, arxivAuthor && `arXiv author ${arxivAuthor}`].filter((id) => id);
  return (
    <header class="person-head">
      <h2>
        {author.name} {author.field !== undefined && <span class="badge">{author.field}</span>}
      </h2>
      <MixedMark author={author} />
      {ids.length > 0 && <p class="muted small">{ids.join(' · ')}</p>}
      <p class="person-actions">
        <FollowButton followed={author.followed} onFollow={actions.onFollow} />
        <a class="button" href={`#author=${author.authorId}`}>
          Split, merge, correct
        </a>
      </p>
      <div>
        <h3 class="heading">Groups</h3>
        <TagsField
          tags={groups}
          knownTags={knownGroups}
          isWanted={null}
          words={groupWords}
          onAdd={(added) => added.forEach(actions.onAddGroup)}
          onRemove={actions.onRemoveGroup}
        />
      </div>
      <NoteField note={note} isWanted={null} onNote={actions.onNote} />
    </header>
  );
}
