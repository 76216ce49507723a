/** Every version of the store, oldest first. A released entry never changes; a new one is added with its upgrade. */
export const schemaVersions: readonly { version: number; stores: Record<string, string>; note: string }[] = [
  {
    version: 1,
    stores: {
      authors: 'id, sortName',
      papers: 'id',
      imports: 'id, at',
      reading: 'paper, savedAt',
      decisions: 'id, author, paperKey',
      tombstones: 'id',
      keyShards: 'id',
    },
    note: 'First release.',
  },
];
