import type { Stamp } from '../model/stamp.ts';

/** The stamp of an edit made now: later than the one it replaces, even where this machine's clock is behind. */
export function stampAfter(before: Stamp | undefined, now: string, machine: string): Stamp {
  return `${timeAfter(before === undefined ? undefined : timeOf(before), now)}~${machine}`;
}

/** The time of an edit made now, ISO 8601, UTC: later than that of the one it replaces. */
export function timeAfter(before: string | undefined, now: string): string {
  const moment = before === undefined ? Date.parse(now) : Math.max(Date.parse(now), Date.parse(before) + 1);
  return new Date(moment).toISOString();
}

/** When it was: ISO 8601, UTC, which sorts as text. */
export function timeOf(stamp: Stamp): string {
  return stamp.slice(0, stamp.indexOf('~'));
}

/** Where it was. */
export function machineOf(stamp: Stamp): string {
  return stamp.slice(stamp.indexOf('~') + 1);
}

/** Whether `a` was after `b`; of two at one time, that of the machine whose name sorts last. */
export function isAfter(a: Stamp | undefined, b: Stamp | undefined): boolean {
  return (a ?? '') > (b ?? '');
}
