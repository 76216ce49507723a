import type { Settings } from '../model/settings.ts';

/** What a page is called in the settings: host and path, without query or fragment. */
export function pageName(url: string): string {
  const { hostname, pathname } = new URL(url);
  return `${hostname}${pathname}`;
}

/** Whether the reader switched Byline off here: for the whole site, or this page. */
export function isOff(
  { offHosts, offPages }: Partial<Pick<Settings, 'offHosts' | 'offPages'>>,
  url: string,
): 'site' | 'page' | null {
  if (offHosts?.includes(new URL(url).hostname)) return 'site';
  return offPages?.includes(pageName(url)) ? 'page' : null;
}
