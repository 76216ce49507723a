import { existsSync } from 'node:fs';
import path from 'node:path';
import type { BrowserContext, Request } from '@playwright/test';
import { repo } from '../../tools/launch.ts';

/** Pages in arXiv's genuine markup, beside the project; absent in a plain clone. */
const shared = path.join(repo, '../shared/pages');

// Near enough to arXiv's own layout that lines break and stand where a reader would see them.
const styles = `
  body { margin: 0; font: 14px/1.3 "Lucida Grande", helvetica, arial, sans-serif; }
  header, footer, .arxiv-search-overlay, #labstabs, svg { display: none; }
  #content { margin: 10px; }
  #abs .leftcolumn, .leftcolumn { margin-right: 16em; }
  .authors { font-size: 16px; line-height: 150%; }
  .list-title { font-size: large; font-weight: bold; }
  .dateline { font-size: small; }
  .descriptor { display: none; }
`;

export const hasSharedPages = existsSync(shared);
export const whyNoSharedPages = '../shared/pages is not here: what it covers is left to the fixtures';

/** How an address of arXiv names its file in a folder of ../shared/pages. */
const names: Record<string, (rest: string, query: URLSearchParams) => string> = {
  abs: (rest) => `abs/${rest.replace(/v\d+$/, '')}`,
  list: (rest, query) => `list/${rest}${query.has('show') ? `_${query.get('show')}` : ''}`,
  search: (_rest, query) => {
    const words = (query.get('query') ?? '').toLowerCase().match(/\w+/g) ?? [];
    return `search/${[...(query.get('searchtype') === 'author' ? ['author'] : []), ...words].join('_')}`;
  },
  a: (rest) => `author/${rest}`,
};

/** The file that stands for an address of arXiv, or undefined. */
export function sharedPage(url: string): string | undefined {
  const { pathname, searchParams } = new URL(url);
  const [, kind = '', ...rest] = pathname.split('/');
  const name = names[kind]?.(rest.join('_'), searchParams);
  const files = ['arxiv', 'official'].map((origin) => path.join(shared, origin, `${name}.html`));
  return files.find((file) => existsSync(file));
}

/**
 * Serves arXiv from `pages` (address to text), then from ../shared/pages, and aborts every other request. Returns the
 * addresses that the extension itself asked for, which fill up as it does: it must ask for none.
 */
export async function serveArxiv(context: BrowserContext, pages: Record<string, string> = {}): Promise<string[]> {
  const asked: string[] = [];
  await context.routeWebSocket(/./, (socket) => void asked.push(socket.url()));
  await context.route(/^https?:/, (route) => {
    const request = route.request();
    if (isOfExtension(request)) asked.push(request.url());
    const { hostname } = new URL(request.url());
    if (request.resourceType() === 'stylesheet') return route.fulfill({ body: styles, contentType: 'text/css' });
    if (!/^((www|export)\.)?arxiv\.org$/.test(hostname)) return route.abort();
    const body = pages[request.url()];
    const file = body === undefined ? sharedPage(request.url()) : undefined;
    if (body === undefined && file === undefined) return route.abort();
    return route.fulfill({ body, path: file, contentType: 'text/html; charset=utf-8' });
  });
  return asked;
}

/** From its worker, from one of its pages, or a fetch in a page, where the scripts of arXiv itself are never served. */
function isOfExtension(request: Request): boolean {
  if (request.serviceWorker()) return true;
  if (request.isNavigationRequest()) return false;
  if (['fetch', 'xhr', 'eventsource', 'ping'].includes(request.resourceType())) return true;
  return request.frame().url().startsWith('chrome-extension:');
}
