import type { PaperAnchors } from '../sites/types.ts';

/**
 * Draws, and sees to it that no line of authors grew: where a chip would have pushed names onto one line more, the chips
 * of that paper shrink to dots that take no room in it. Two measurements for any number of papers.
 */
export function keepHeights(papers: readonly PaperAnchors[], draw: () => void): void {
  const lines = [...new Set(papers.flatMap(({ bylines }) => bylines.find((anchor) => anchor)?.parentElement ?? []))];
  for (const line of lines) for (const chip of chipsOf(line)) chip.classList.remove('tight');
  const before = lines.map((line) => line.offsetHeight);
  draw();
  const after = lines.map((line) => line.offsetHeight);
  lines.forEach((line, index) => {
    if ((after[index] ?? 0) > (before[index] ?? 0)) for (const chip of chipsOf(line)) chip.classList.add('tight');
  });
}

function chipsOf(line: Element): HTMLElement[] {
  return [...line.querySelectorAll<HTMLElement>(':scope > byline-author')];
}
