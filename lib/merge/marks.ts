import type { Marks } from '../model/marks.ts';
import type { Stamp } from '../model/stamp.ts';
import type { Editing } from './editing.ts';
import { isAfter, stampAfter } from './stamp.ts';

/** The names that are given: in the order in which they were. */
export function marksOn(marks: Marks): string[] {
  const on = Object.entries(marks).filter(([, { isOn }]) => isOn);
  const order = ([name, { at }]: [string, { at: Stamp }]) => `${at} ${name}`;
  return on.toSorted((a, b) => (order(a) < order(b) ? -1 : 1)).map(([name]) => name);
}

/** The names wanted given, all others taken away; the same object where that is so already. */
export function setMarks(marks: Marks, wanted: Iterable<string>, { now, machine }: Editing): Marks {
  const [before, after] = [marksOn(marks), new Set(wanted)];
  const changed = [
    ...[...after].filter((name) => !before.includes(name)),
    ...before.filter((name) => !after.has(name)),
  ];
  if (changed.length === 0) return marks;
  const stamped = (name: string) => ({ isOn: after.has(name), at: stampAfter(marks[name]?.at, now, machine) });
  return { ...marks, ...Object.fromEntries(changed.map((name) => [name, stamped(name)])) };
}

/** Two machines' marks as one: of each name the later word. */
export function mergeMarks(a: Marks, b: Marks): Marks {
  const names = [...new Set([...Object.keys(a), ...Object.keys(b)])].toSorted();
  return Object.fromEntries(
    names.flatMap((name) => {
      const [one, other] = [a[name], b[name]];
      const latest = isAfter(other?.at, one?.at) ? other : one;
      return latest ? [[name, latest] as const] : [];
    }),
  );
}
