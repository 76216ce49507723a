/** Somebody to compare, and how sure they are on the paper one came from. */
export interface AskedAuthor {
  authorId: number;
  outcome?: 'confirmed' | 'likely' | undefined;
}

const letters = { confirmed: 'c', likely: 'l' } as const;

/** The part of the library's address that opens a comparison: `#compare=12c,15l,99`. */
export function compareAddress(people: readonly AskedAuthor[]): string {
  return `#compare=${people.map(({ authorId, outcome }) => `${authorId}${outcome ? letters[outcome] : ''}`).join(',')}`;
}

/** Whom an address asks to compare; null where it asks for something else. */
export function askedToCompare(hash: string): AskedAuthor[] | null {
  if (!hash.startsWith('#compare')) return null;
  return [...hash.slice(0, 2_000).matchAll(/(\d+)([cl]?)/g)].map(([, id, letter]) => ({
    authorId: Number(id),
    outcome: letter === 'c' ? 'confirmed' : letter === 'l' ? 'likely' : undefined,
  }));
}
