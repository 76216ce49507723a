import type { Settings } from '../model/settings.ts';
import { isOff } from './is-off.ts';

/** Whether authors are hidden on a host until the reader asks: their choice for it, else their default. */
export function isBlind(settings: Partial<Pick<Settings, 'isBlind' | 'blindHosts'>>, host: string): boolean {
  return settings.blindHosts?.[host] ?? settings.isBlind ?? false;
}

/** Whether they are hidden on a page of it: where Byline is off, it hides nothing either. */
export function hidesAuthors(settings: Partial<Settings>, url: string): boolean {
  return isBlind(settings, new URL(url).hostname) && isOff(settings, url) === null;
}
