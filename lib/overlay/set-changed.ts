/** Sets all of it, and returns what of it is not as it was; where nothing stood, null is as it was. */
export function setChanged<T>(map: Map<number, T>, news: ReadonlyMap<number, T>): number[] {
  return [...news].flatMap(([index, value]) => {
    const before = JSON.stringify(map.get(index) ?? null);
    // null too: it is known that nothing is known.
    map.set(index, value);
    return before === JSON.stringify(value) ? [] : index;
  });
}
