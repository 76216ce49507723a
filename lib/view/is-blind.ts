import type { Settings } from '../model/settings.ts';

/** Whether authors are hidden on a host until the reader asks: their choice for it, else their default. */
export function isBlind(settings: Partial<Pick<Settings, 'isBlind' | 'blindHosts'>>, host: string): boolean {
  return settings.blindHosts?.[host] ?? settings.isBlind ?? false;
}
