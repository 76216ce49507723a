import type { Why } from '../types.ts';

/** Where Zotero listens. */
export const address = '127.0.0.1:23119';

/** Why there is no talking to Zotero, in a sentence, and what to do. */
export const reasons = {
  'not-running': `No Zotero answers at ${address}. Start Zotero on this machine, and let the browser allow Byline to reach ${address}.`,
  'not-zotero': `Something answers at ${address}, but it is not Zotero. Close the other program, and start Zotero again.`,
  refused: 'Zotero turned Byline away. A newer Zotero may help; exporting a file always works.',
  'read-only': 'The library that is open in Zotero can only be read. Open one that you may change, and send again.',
  interrupted: 'Zotero stopped answering. Look whether it is busy or was closed, and send again.',
} satisfies Record<Why, string>;

/** The reader stopped it. */
export const atYourWord = 'Stopped.';

/** "1 paper", "12 papers". */
export function papers(count: number): string {
  return `${count} ${count === 1 ? 'paper' : 'papers'}`;
}

/** What has arrived, whatever happened. */
export function kept(sent: number, of: number): string {
  return sent === 0 ? 'Nothing was saved in Zotero.' : `${sent} of ${papers(of)} are in Zotero.`;
}
