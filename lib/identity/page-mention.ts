import { hashKey } from '../ids/hash-key.ts';
import { type NameRarity, nameRarity } from '../names/frequency.ts';
import type { NamedByline } from './named-byline.ts';
import type { PaperTraits } from './paper-traits.ts';
import type { BylineContext, Coauthor } from './types.ts';

/** A value that is made when it is first asked for. */
export function lazily<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

type Where = Pick<BylineContext, 'paper' | 'stored' | 'owner'>;

/**
 * A byline of a page as evidence sees it. What takes time is read when a reason asks for it: of thousands of bylines
 * most candidates have no paper to compare with.
 */
export class PageMention implements BylineContext {
  readonly paper: BylineContext['paper'];
  readonly stored: BylineContext['stored'];
  readonly owner: BylineContext['owner'];
  readonly byline: BylineContext['byline'];
  readonly name: BylineContext['name'];
  readonly printed: string;
  readonly #others: () => Coauthor[];
  readonly #rarity: () => NameRarity;
  readonly #traits: () => PaperTraits;

  constructor(where: Where, named: NamedByline, bylines: readonly NamedByline[], traits: () => PaperTraits) {
    this.paper = where.paper;
    this.stored = where.stored;
    this.owner = where.owner;
    this.byline = named.byline;
    this.name = named.name;
    this.printed = named.byline.name;
    this.#others = lazily(() => othersOf(named, bylines));
    this.#rarity = lazily(() => nameRarity(named.name));
    this.#traits = traits;
  }

  get others(): Coauthor[] {
    return this.#others();
  }
  get rarity(): NameRarity {
    return this.#rarity();
  }
  get traits(): PaperTraits {
    return this.#traits();
  }
}

function othersOf({ key: own }: NamedByline, bylines: readonly NamedByline[]): Coauthor[] {
  return bylines.flatMap(({ byline, name, key }) => {
    return key === '' || key === own ? [] : [{ printed: byline.name, name, hash: hashKey(key) }];
  });
}
