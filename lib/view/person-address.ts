/** The part of the library's address that opens the page of an author: `#person=12`. */
export function personAddress(authorId: number): string {
  return `#person=${authorId}`;
}

/** Whose page an address asks for; null where it asks for something else. */
export function askedPerson(hash: string): number | null {
  const id = /^#person=(\d{1,16})$/.exec(hash)?.[1];
  return id === undefined ? null : Number(id);
}
