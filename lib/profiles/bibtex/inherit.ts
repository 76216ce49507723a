import type { RawEntry } from './fields.ts';

/** The entries that others refer to, by lower-case key. */
export type Parents = ReadonlyMap<string, RawEntry>;

// What a whole says of its parts too. Its DOI, its abstract and its notes are its own.
const shared = 'year date month day journal journaltitle booktitle eventdate publisher archiveprefix'.split(' ');
const depth = 5;

/** An entry with what it leaves to the entry it is part of. https://ctan.org/pkg/biblatex, appendix B */
export function inherit(entry: RawEntry, parents: Parents, seen = 0): RawEntry {
  const parentOf = (field: string) => parents.get((entry.fields.get(field) ?? '').trim().toLowerCase());
  const data = parentOf('xdata');
  const whole = parentOf('crossref');
  if ((!data && !whole) || seen >= depth) return entry;
  const fields = new Map(entry.fields);
  const add = (name: string, value: string | undefined) => {
    if (value !== undefined && !fields.has(name)) fields.set(name, value);
  };
  if (data && data !== entry) for (const [name, value] of inherit(data, parents, seen + 1).fields) add(name, value);
  if (whole && whole !== entry) {
    const from = inherit(whole, parents, seen + 1).fields;
    const isPeriodical = whole.type === 'periodical';
    add(isPeriodical ? 'journaltitle' : 'booktitle', from.get('title'));
    // A date of its own, of any kind, is a date.
    const hasDate = entry.fields.has('date') || entry.fields.has('year');
    for (const name of shared) if (!hasDate || !/^(?:year|date|month|day)$/.test(name)) add(name, from.get(name));
    if (/^(?:inbook|bookinbook|suppbook)$/.test(entry.type)) add('author', from.get('author'));
  }
  return { ...entry, fields };
}
