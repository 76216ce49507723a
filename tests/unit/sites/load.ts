import { existsSync, readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';

const pages = new URL('../../fixtures/pages/', import.meta.url);

/** A page as an adapter gets it. */
export function toDocument(html: string): Document {
  return parseHTML(html).document as unknown as Document;
}

/** Text of a file in tests/fixtures/pages; null where there is none. */
export function loadFixture(file: string): string | null {
  const address = new URL(file, pages);
  return existsSync(address) ? readFileSync(address, 'utf8') : null;
}
