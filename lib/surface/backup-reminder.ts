const dayMs = 24 * 60 * 60 * 1000;

/** Days after which a backup is worth a word, where the reading list changed since. */
export const reminderDays = 30;

/** A line that asks for a backup; null where none is due: the last is recent, or nothing changed since. */
export function backupReminder(lastAt: string | null, changedSince: boolean, now: string): string | null {
  if (!changedSince) return null;
  if (lastAt === null) return 'Your reading list was never backed up.';
  const days = Math.floor((Date.parse(now) - Date.parse(lastAt)) / dayMs);
  return days >= reminderDays ? `Your last backup is ${days} days old, and your reading list has changed since.` : null;
}
