/** How safe the store is in this browser. */
export interface StorageHealth {
  /** Whether the browser promised not to clear it; null where it cannot say. */
  isPersistent: boolean | null;
  /** Bytes; null where the browser cannot say. */
  used: number | null;
  quota: number | null;
}

export async function storageHealth(storage: StorageManager | undefined = navigator.storage): Promise<StorageHealth> {
  const [isPersistent, estimate] = await Promise.all([
    storage?.persisted?.().catch(() => null) ?? null,
    storage?.estimate?.().catch(() => null) ?? null,
  ]);
  return { isPersistent, used: estimate?.usage ?? null, quota: estimate?.quota ?? null };
}

/** Asks the browser never to clear the store by itself: at a press of the reader's, on a page of the extension. */
export async function askToPersist(storage: StorageManager | undefined = navigator.storage): Promise<boolean> {
  return (await storage?.persist?.()) ?? false;
}

/** "12.3 MB". */
export function bytesText(bytes: number): string {
  const units = ['bytes', 'kB', 'MB', 'GB', 'TB'];
  let [value, unit] = [bytes, 0];
  while (value >= 1000 && unit < units.length - 1) {
    value /= 1000;
    unit++;
  }
  return `${value.toLocaleString('en', { maximumFractionDigits: unit === 0 || value >= 100 ? 0 : 1 })} ${units[unit]}`;
}

/** How it stands, in sentences for people. */
export function healthSentences({ isPersistent, used, quota }: StorageHealth): string[] {
  const kept =
    isPersistent === null
      ? 'This browser does not say whether it may clear the library.'
      : isPersistent
        ? 'This browser will not clear the library by itself.'
        : 'This browser may clear the library by itself when the disk runs full.';
  if (used === null || !quota) return [kept];
  const percent = Math.round((used / quota) * 100);
  const share = percent === 0 && used > 0 ? 'less than 1%' : `${percent}%`;
  return [kept, `${bytesText(used)} used of ${bytesText(quota)} (${share}).`];
}
