import { ask } from '../messages.ts';
import { report } from '../report.ts';

/** Notes a day once; whoever comes meanwhile waits for the same. A failure is said, keeps nobody, and is tried again. */
export function oncePerDay(
  note: () => Promise<unknown>,
  now: () => string = () => new Date().toISOString(),
): () => Promise<void> {
  let last: { day: string; noted: Promise<void> } | undefined;
  return () => {
    const day = now().slice(0, 10);
    if (last?.day === day) return last.noted;
    const noted = note().then(
      () => undefined,
      (error: unknown) => {
        last = undefined;
        report(error, 'the snapshot of the day');
      },
    );
    last = { day, noted };
    return noted;
  };
}

/**
 * Resolves once the reading list is kept as the day before left it. To be waited for before every edit: a page may stay
 * open for days. The background does it, for a popup may close before it is done.
 */
export const dayNoted = oncePerDay(() => ask('noteToday', null));
