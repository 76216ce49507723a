/**
 * A table that comes with the extension (assets/public/weights), read from its own files when first asked for: from its
 * pages, its background and its workers, which have no other way to name them.
 */
export async function loadBundled(name: 'first-seen' | 'attention' | 'topics'): Promise<Uint8Array> {
  const response = await fetch(`/weights/${name}.bin`);
  if (!response.ok) throw new Error(`A table of the extension is missing (${name}). Install Byline anew.`);
  return new Uint8Array(await response.arrayBuffer());
}
