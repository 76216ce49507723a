/** How far below and above the screen counts as near it, in pixels. */
const margin = 600;

/** Which of the elements are on the screen or near it now. */
export function nearScreen(elements: readonly Element[]): number[] {
  const bottom = innerHeight + margin;
  const near: number[] = [];
  for (const [index, element] of elements.entries()) {
    const { top, bottom: end, height } = element.getBoundingClientRect();
    // What is filtered away has no height. Entries may have been sorted: all of them are looked at.
    if (height > 0 && end >= -margin && top <= bottom) near.push(index);
  }
  return near;
}
