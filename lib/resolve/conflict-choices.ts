import { listComparisons } from '../store/comparisons.ts';
import type { Store } from '../store/db.ts';
import { groupsOf } from '../store/people.ts';
import { isOnList } from '../store/reading-list.ts';
import type { ConflictChoice } from '../view/conflict-types.ts';
import { count } from '../view/words.ts';

/** The lists that authors can be checked against: pasted names, whom the reader follows, groups, comparisons, tags. */
export async function loadConflictChoices(store: Store): Promise<ConflictChoice[]> {
  const [groups, comparisons, tags] = await Promise.all([groupsOf(store), listComparisons(store), tagsOf(store)]);
  return [
    { key: 'names', label: 'Names you paste', section: 'People', list: { kind: 'names', text: '' } },
    { key: 'followed', label: 'Authors you follow', section: 'People', list: { kind: 'followed' } },
    ...groups.map(
      ({ name, authors }): ConflictChoice => ({
        key: `group:${name}`,
        label: `${name} (${authors.length})`,
        section: 'Groups',
        list: { kind: 'group', group: name },
      }),
    ),
    ...comparisons.map(
      ({ id, name, authors }): ConflictChoice => ({
        key: `comparison:${id}`,
        label: `${name} (${authors.length})`,
        section: 'Saved comparisons',
        list: { kind: 'comparison', id },
      }),
    ),
    ...[...tags].map(
      ([tag, papers]): ConflictChoice => ({
        key: `tag:${tag}`,
        label: `${tag} (${count(papers, 'paper')})`,
        section: 'Authors of saved papers, by tag',
        list: { kind: 'tag', tag },
      }),
    ),
  ];
}

async function tagsOf(store: Store): Promise<[string, number][]> {
  const tags = new Map<string, number>();
  await store.reading.filter(isOnList).each((entry) => {
    for (const tag of entry.tags) tags.set(tag, (tags.get(tag) ?? 0) + 1);
  });
  return [...tags].sort(([a], [b]) => a.localeCompare(b));
}
