import { browser } from 'wxt/browser';

/** A table that comes with the extension (assets/public/weights), read from its own files when first asked for. */
export async function loadBundled(name: 'first-seen' | 'attention' | 'topics'): Promise<Uint8Array> {
  const response = await fetch(browser.runtime.getURL(`/weights/${name}.bin`));
  if (!response.ok) throw new Error(`A table of the extension is missing (${name}). Install Byline anew.`);
  return new Uint8Array(await response.arrayBuffer());
}
