import type { TriageBarActions } from '../../../components/triage-bar.tsx';
import type { FilterActions } from '../../../components/triage-filters.tsx';
import type { TriageChoice } from '../../model/triage.ts';

/** What each control of the bar makes of the reader's choice. */
export function choosing(
  now: () => TriageChoice,
  choose: (choice: TriageChoice) => void,
): FilterActions & Pick<TriageBarActions, 'onSort'> {
  const change = (what: Partial<TriageChoice>) => choose({ ...now(), ...what });
  return {
    onSort: (sort) => change({ sort }),
    onOnly: (id, isOn) => change({ only: toggled(now().only, id, isOn) }),
    onSection: (id, isOn) => change({ sections: toggled(now().sections, id, isOn) }),
    onCategory: (id, isOn) => change({ categories: toggled(now().categories, id, isOn) }),
    onWords: (words) => change({ words }),
    onDimming: (isDimming) => change({ isDimming }),
  };
}

function toggled<Id>(ids: readonly Id[], id: Id, isOn: boolean): Id[] {
  const others = ids.filter((one) => one !== id);
  return isOn ? [...others, id] : others;
}
