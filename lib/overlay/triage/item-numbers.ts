/**
 * Keeps the numbers that arXiv gave the items of a list, as a search's results are: the browser counts them as they stand,
 * and leaves out what is hidden. Returns the way to write them down, and to take them away once it counts the same.
 * @param starts where entries begin; only items of numbered lists have such a number
 */
export function itemNumbers(starts: readonly Element[]): (isKept: boolean) => void {
  const lists = new Set(
    starts.flatMap(({ parentElement }) => (parentElement?.localName === 'ol' ? parentElement : [])),
  );
  const numbers = [...lists].flatMap((list) => {
    const first = Number(list.getAttribute('start') ?? 1);
    const items = [...list.children].filter(({ localName }) => localName === 'li');
    return items.map((item, at) => ({ item, value: String(first + at) }));
  });
  return (isKept) => {
    for (const { item, value } of numbers) {
      if (isKept) item.setAttribute('value', value);
      else item.removeAttribute('value');
    }
  };
}
