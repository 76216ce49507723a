/** Sizes of the groups that items fall into when those with a key in common belong together, largest first. */
export function linkedGroupSizes(keysOfItems: readonly (readonly string[])[]): number[] {
  const parents = keysOfItems.map((_, item) => item);
  const firstWith = new Map<string, number>();
  keysOfItems.forEach((keys, item) => {
    for (const key of keys) {
      const first = firstWith.get(key);
      if (first === undefined) firstWith.set(key, item);
      else parents[rootOf(item, parents)] = rootOf(first, parents);
    }
  });
  const sizes = new Map<number, number>();
  for (const item of parents.keys()) {
    const root = rootOf(item, parents);
    sizes.set(root, (sizes.get(root) ?? 0) + 1);
  }
  return [...sizes.values()].sort((a, b) => b - a);
}

function rootOf(item: number, parents: number[]): number {
  let root = item;
  for (let parent = parents[root]; parent !== undefined && parent !== root; parent = parents[root]) {
    // Each step shortens the way for the next look-up, so that long chains stay cheap.
    parents[root] = parents[parent] ?? parent;
    root = parent;
  }
  return root;
}
