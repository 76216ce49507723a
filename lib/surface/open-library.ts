import { browser } from 'wxt/browser';

/** Address of the library, at the place that an anchor names: `#list=`, `#author=12`. */
export function libraryAddress(anchor = ''): string {
  return `${browser.runtime.getURL('/options.html')}${anchor}`;
}

/** Opens the library in a tab of its own. */
export async function openLibrary(anchor?: string): Promise<void> {
  await browser.tabs.create({ url: libraryAddress(anchor) });
}
