import { type PaperTraits, paperTraits } from '../../../../lib/identity/paper-traits.ts';
import type { Coauthor, Mention } from '../../../../lib/identity/types.ts';
import { hashKey } from '../../../../lib/ids/hash-key.ts';
import { titleKey } from '../../../../lib/ids/title-key.ts';
import { nameRarity } from '../../../../lib/names/frequency.ts';
import { fullKey } from '../../../../lib/names/key.ts';
import { type PersonName, parseName } from '../../../../lib/names/parse.ts';
import { readTopics } from '../../topics.ts';
import { type PaperLine, primaryCategory, readPapers } from '../read-papers.ts';

readTopics();

/** A mention of which it is known who is meant. */
export interface Labelled extends Mention {
  /** Place of the paper in the data. */
  paper: number;
  person: string;
}

const names = new Map<string, { name: PersonName; key: string; hash: number }>();

/** A printed name, taken apart once. */
export function readName(printed: string): { name: PersonName; key: string; hash: number } {
  const known = names.get(printed);
  if (known) return known;
  const name = parseName(printed);
  const key = name.kind === 'collaboration' ? '' : fullKey(name);
  const read = { name, key, hash: hashKey(key) };
  names.set(printed, read);
  return read;
}

/** What a line of the data says of its paper, as the extension would read it from a page. */
export function traitsOfLine(line: PaperLine, { withAbstract }: { withAbstract: boolean }): PaperTraits {
  const year = line.date?.slice(0, 4) ?? (line.year === undefined ? undefined : String(line.year));
  const category = primaryCategory(line);
  return paperTraits({
    title: line.title,
    abstract: (withAbstract && line.abstract) || undefined,
    date: year ? { value: year, isYearInferred: false } : undefined,
    categories: category === undefined ? [] : [category],
  });
}

/** One name of a line as a mention. */
export function mentionAt(line: PaperLine, at: number, traits: PaperTraits): Mention {
  const printed = line.authors[at] ?? '';
  const { name, key } = readName(printed);
  const others = line.authors.flatMap((other): Coauthor[] => {
    const read = readName(other);
    return read.key === '' || read.key === key ? [] : [{ printed: other, name: read.name, hash: read.hash }];
  });
  return { printed, name, rarity: nameRarity(name), others, traits };
}

/** Papers of several files, those that stand in two of them once, with whatever either knows. */
export function readDistinct(files: readonly string[]): PaperLine[] {
  const byTitle = new Map<string, PaperLine>();
  for (const file of files)
    readPapers(file, (line) => {
      const key = `${titleKey(line.title)} ${line.authors.length}`;
      const before = byTitle.get(key);
      byTitle.set(key, before ? joined(before, line) : line);
    });
  return [...byTitle.values()];
}

function joined(one: PaperLine, other: PaperLine): PaperLine {
  return { ...one, abstract: one.abstract ?? other.abstract, authorIds: one.authorIds ?? other.authorIds };
}

/** Mentions with a known person, by printed name; names that stand on one paper only are left out. */
export function labelledByName(lines: readonly PaperLine[]): Map<string, Labelled[]> {
  const byName = new Map<string, Labelled[]>();
  const cited = new Map<string, Set<number>>();
  lines.forEach((line, paper) => {
    line.authors.forEach((printed, at) => {
      if (!line.authorIds?.[at]) return;
      cited.set(printed, (cited.get(printed) ?? new Set()).add(paper));
    });
  });
  lines.forEach((line, paper) => {
    const traits = line.authorIds ? traitsOfLine(line, { withAbstract: true }) : null;
    line.authors.forEach((printed, at) => {
      const person = line.authorIds?.[at];
      if (!traits || !person || (cited.get(printed)?.size ?? 0) < 2 || readName(printed).key === '') return;
      const labelled = { ...mentionAt(line, at, traits), paper, person };
      const known = byName.get(printed);
      if (known) known.push(labelled);
      else byName.set(printed, [labelled]);
    });
  });
  return byName;
}

/** Names that several people carry. */
export function ambiguousNames(byName: ReadonlyMap<string, Labelled[]>): string[] {
  return [...byName].filter(([, all]) => new Set(all.map(({ person }) => person)).size > 1).map(([name]) => name);
}
