import { existsSync } from 'node:fs';
import path from 'node:path';
import type { BrowserContext } from '@playwright/test';
import { repo } from '../../tools/launch.ts';

/** Pages in arXiv's genuine markup, beside the project; absent in a plain clone. */
const shared = path.join(repo, '../shared/pages');

export const hasSharedPages = existsSync(shared);
export const whyNoSharedPages = '../shared/pages is not here: what it covers is left to the fixtures';

/** The file that stands for an address of arXiv, or undefined. */
export function sharedPage(url: string): string | undefined {
  const { pathname, searchParams } = new URL(url);
  const show = searchParams.get('show');
  const [, kind, ...rest] = pathname.split('/');
  const name = kind === 'list' ? `${rest.join('_')}${show ? `_${show}` : ''}` : rest.join('_');
  const folder = { abs: 'abs', list: 'list', search: 'search', a: 'author' }[kind ?? ''];
  const files = ['arxiv', 'official'].map((origin) => path.join(shared, origin, folder ?? '', `${name}.html`));
  return folder && files.find((file) => existsSync(file));
}

/**
 * Serves arXiv from files and aborts every other request. Returns the addresses outside arXiv that the extension itself
 * asked for: it must ask for none.
 */
export async function serveArxiv(context: BrowserContext, pages: Record<string, string> = {}): Promise<string[]> {
  const asked: string[] = [];
  await context.route(/^https?:/, (route) => {
    if (route.request().serviceWorker()) asked.push(route.request().url());
    return route.abort();
  });
  await context.route(/^https:\/\/(www\.|export\.)?arxiv\.org\//, (route) => {
    const url = route.request().url();
    const text = pages[url];
    if (text !== undefined) return route.fulfill({ body: text, contentType: 'text/html' });
    const file = sharedPage(url);
    return file ? route.fulfill({ path: file, contentType: 'text/html' }) : route.abort();
  });
  return asked;
}
