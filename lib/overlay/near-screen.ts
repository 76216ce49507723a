/** How far below and above the screen counts as near it, in pixels. */
const margin = 600;

/** Which of the elements are on the screen or near it now. */
export function nearScreen(elements: readonly Element[]): number[] {
  const bottom = innerHeight + margin;
  const near: number[] = [];
  for (const [index, element] of elements.entries()) {
    const { top, bottom: end } = element.getBoundingClientRect();
    if (end >= -margin && top <= bottom) near.push(index);
    // Entries stand one below the other: the first one far below ends the search.
    if (top > bottom) break;
  }
  return near;
}
