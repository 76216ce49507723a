import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import type { SiteAdapter, SiteExample } from '../../../lib/sites/types.ts';

export interface AdapterFile {
  /** Without extension. */
  name: string;
  adapter: SiteAdapter;
  examples: SiteExample[];
}

const pages = new URL('../../fixtures/pages/', import.meta.url);
const adapters = new URL('../../../lib/sites/', import.meta.url);

/** A page as an adapter gets it. */
export function toDocument(html: string): Document {
  return parseHTML(html).document as unknown as Document;
}

/** Text of a file in tests/fixtures/pages; null where there is none. */
export function loadFixture(file: string): string | null {
  const address = new URL(file, pages);
  return existsSync(address) ? readFileSync(address, 'utf8') : null;
}

/** Names of the files in tests/fixtures/pages. */
export function fixtureFiles(): string[] {
  return readdirSync(pages);
}

/** Every file of lib/sites that exports an adapter, whether the registry knows it or not. */
export async function loadAdapterFiles(): Promise<AdapterFile[]> {
  const names = readdirSync(adapters).filter((file) => file.endsWith('.ts') && file !== 'index.ts');
  const files = await Promise.all(
    names.map(async (file) => {
      const exports: Record<string, unknown> = await import(new URL(file, adapters).href);
      const adapter = Object.values(exports).find(isAdapter);
      const examples = (exports.examples ?? []) as SiteExample[];
      return adapter ? [{ name: file.replace('.ts', ''), adapter, examples }] : [];
    }),
  );
  return files.flat();
}

function isAdapter(value: unknown): value is SiteAdapter {
  return typeof value === 'object' && value !== null && 'matches' in value && 'read' in value;
}
