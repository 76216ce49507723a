import anyAscii from 'any-ascii';
import type { PersonName } from './parse.ts';

/** Letters a to z and digits only. */
export function plain(text: string): string {
  return anyAscii(text.normalize('NFKD').replace(/\p{M}+/gu, '')).toLowerCase().replace(/[^a-z0-9]+/g, '');
}

/** `guo|lin`: family name and first given name, plain. */
export function fullKey({ family, given }: PersonName): string {
  return `${plain(family)}|${plain(given[0] ?? '')}`;
}

/** `guo|l`. */
export function blockKey({ family, given }: PersonName): string {
  return `${plain(family)}|${plain(given[0] ?? '').slice(0, 1)}`;
}

/** The keys an author is stored under, and those a byline asks for. */
export function lookupKeys(name: PersonName): { stored: string[]; asked: string[] } {
  const isInitial = plain(name.given[0] ?? '').length <= 1;
  const [full, block] = [fullKey(name), blockKey(name)];
  return isInitial
    ? { stored: [`.${block}`, `~${block}`], asked: [`~${block}`] }
    : { stored: [`=${full}`, `~${block}`], asked: [`=${full}`, `.${block}`] };
}
