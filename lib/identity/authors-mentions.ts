import { hashKey } from '../ids/hash-key.ts';
import type { AuthorPaper } from '../model/author.ts';
import type { Paper } from '../model/paper.ts';
import { compareNames } from '../names/compare.ts';
import { nameRarity } from '../names/frequency.ts';
import { fullKey } from '../names/key.ts';
import { type PersonName, parseName } from '../names/parse.ts';
import { mergeRecords } from '../papers/merge-records.ts';
import { paperTraits } from './paper-traits.ts';
import type { Coauthor, Mention } from './types.ts';

/** How one of an author's papers names them and everybody else. */
export interface OwnMention extends Mention {
  paper: number;
  /** Some authors of the paper are not known. */
  isCut: boolean;
}

/**
 * An author's papers as mentions of them. Where their place on a paper is not known, whoever may have the name is left
 * out of the coauthors.
 */
export function authorsMentions(
  names: readonly PersonName[],
  own: readonly AuthorPaper[],
  papers: ReadonlyMap<number, Paper>,
): OwnMention[] {
  const [goesBy] = names;
  if (!goesBy) return [];
  return own.flatMap(({ paper: id, position }) => {
    const paper = papers.get(id);
    if (!paper) return [];
    const merged = mergeRecords(paper);
    const persons = merged.bylines.map((printed) => ({ printed, name: parseName(printed) }));
    const isSelf = (name: PersonName, at: number) =>
      position === null ? names.some((one) => compareNames(one, name) !== 'conflict') : at + 1 === position;
    const self = persons.find(({ name }, at) => isSelf(name, at)) ?? { printed: goesBy.printed, name: goesBy };
    const others = persons.flatMap(({ printed, name }, at): Coauthor[] =>
      name.kind === 'collaboration' || isSelf(name, at) ? [] : [{ printed, name, hash: hashKey(fullKey(name)) }],
    );
    const isCut = merged.hiddenAuthors !== 0;
    return [{ paper: id, ...self, rarity: nameRarity(self.name), others, traits: paperTraits(merged), isCut }];
  });
}
