import type { Byline, PageReading } from '../model/page-reading.ts';
import { fullKey, lookupKeys } from '../names/key.ts';
import { type PersonName, parseName } from '../names/parse.ts';

/** A printed name taken apart, with the keys it asks for. */
interface ReadName {
  name: PersonName;
  /** Full-name key; empty for a collaboration, which is nobody. */
  key: string;
  asked: readonly string[];
}

/** A byline with its name taken apart: most of the work of a page. */
export interface NamedByline extends ReadName {
  byline: Byline;
}

/** The bylines of each paper, names taken apart. */
export function namePage(page: PageReading): NamedByline[][] {
  return page.papers.map((paper) => paper.bylines.map((byline) => ({ byline, ...readName(byline) })));
}

/** As many names as a long listing has; names come again, on the same page and on every correction. */
const mostRead = 12_000;
const read = new Map<string, ReadName>();

/** Takes a printed name apart; one that was met lately is known. */
export function readName(byline: Omit<Byline, 'position'>): ReadName {
  const printed = [byline.name, byline.family, byline.given, byline.isCollaboration].join('|');
  const known = read.get(printed);
  if (known) return known;
  if (read.size >= mostRead) read.clear();
  const fresh = takeApart(byline);
  read.set(printed, fresh);
  return fresh;
}

function takeApart(byline: Omit<Byline, 'position'>): ReadName {
  const name = parseName(byline.name, byline);
  const isNobody = byline.isCollaboration || name.kind === 'collaboration';
  return isNobody ? { name, key: '', asked: [] } : { name, key: fullKey(name), asked: lookupKeys(name).asked };
}
