/**
 * Whether an error says that the disk, or the browser's share of it, is full; Dexie wraps the browser's own, and of one
 * that the background met only its words arrive.
 */
export function isFull(error: unknown): boolean {
  for (let one = error, depth = 0; one && depth < 5; depth++) {
    const { name, message, inner, cause, failures } = one as {
      name?: unknown;
      message?: unknown;
      inner?: unknown;
      cause?: unknown;
      failures?: unknown;
    };
    if (name === 'QuotaExceededError' || message === fullSentence) return true;
    one = inner ?? cause ?? (Array.isArray(failures) ? failures[0] : undefined);
  }
  return false;
}

/** What to tell the reader then. */
export const fullSentence =
  'The disk is full, or the browser’s share of it: this could not be kept, and nothing was changed. Make room, or save a backup and erase what you no longer need.';
