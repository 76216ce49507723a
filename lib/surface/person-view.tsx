import type { ReadonlySignal } from '@preact/signals';
import { PersonPage } from '../../components/people/person-page.tsx';
import type { Settings } from '../model/settings.ts';
import { loadPersonPage } from '../resolve/person-page.ts';
import { followAuthor } from '../store/authors.ts';
import type { Store } from '../store/db.ts';
import { personAddress } from '../view/person-address.ts';
import type { PersonPageView } from '../view/person-types.ts';
import type { PersonView } from './lazy-person.ts';
import { live } from './live.ts';
import type { People } from './people.ts';

/** What the page of an author works over. */
export interface PersonContext {
  store: Store;
  settings: ReadonlySignal<Settings>;
  people: People;
  /** Whose page is asked for. */
  shown: ReadonlySignal<number | null>;
  takeBack: (correctionId: string) => void;
  attempt: (work: Promise<unknown>) => void;
}

/** The page of an author, drawn; nothing until it is loaded. */
export function createPersonView({ store, settings, people, shown, takeBack, attempt }: PersonContext): PersonView {
  const page = live(
    () => ({ id: shown.value, showsScores: settings.value.showScores }),
    async ({ id, showsScores }) => ({
      id,
      view: id === null ? null : await loadPersonPage(store, id, { showsScores }),
    }),
    { id: null, view: null } as { id: number | null; view: PersonPageView | null },
  );
  const { onAddTo, onTakeOut, onNote, onUndo } = people.actions;
  return function View() {
    const { id, view } = page.value;
    if (id === null || id !== shown.value) return null;
    // Of two that became one, whoever stayed is changed.
    const author = view?.author.authorId ?? id;
    return (
      <PersonPage
        view={view}
        knownGroups={people.groups.value.map(({ name }) => name)}
        undoMessage={people.undoMessage.value}
        onUndo={onUndo}
        actions={{
          onFollow: (followed) => attempt(followAuthor(store, author, followed)),
          onAddGroup: (group) => onAddTo([author], group),
          onRemoveGroup: (group) => onTakeOut(author, group),
          onNote: (note) => onNote(author, note),
          onTakeBack: takeBack,
          onOpen: (other) => {
            location.hash = personAddress(other);
          },
        }}
      />
    );
  };
}
