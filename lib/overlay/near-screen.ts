/** How far below and above the screen things are drawn before they are reached. */
const margin = 600;

/** Calls back once for each element when it comes near the screen, those already there in one go; until aborted. */
export function whenNearScreen(
  elements: readonly Element[],
  onNear: (indices: number[]) => void,
  signal: AbortSignal,
): void {
  const places = new Map(elements.map((element, index) => [element, index]));
  const observer = new IntersectionObserver(
    (entries) => {
      const near = entries.filter((entry) => entry.isIntersecting);
      for (const { target } of near) observer.unobserve(target);
      if (near.length > 0) onNear(near.flatMap(({ target }) => places.get(target) ?? []));
    },
    { rootMargin: `${margin}px 0px` },
  );
  for (const element of elements) observer.observe(element);
  signal.addEventListener('abort', () => observer.disconnect());
}

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
