/**
 * Draws at the ends of lines, and sees to it that no line grew: where ours would stand on a line of its own, the scores
 * in it shrink to a mark. Two measurements for any number of lines.
 */
export function keepLines(lines: readonly Element[], draw: () => void): void {
  const heights = () => lines.map((line) => line.getBoundingClientRect().height);
  const before = heights();
  for (const line of lines) chipOf(line)?.classList.remove('tight');
  draw();
  const after = heights();
  lines.forEach((line, at) => {
    if ((after[at] ?? 0) > (before[at] ?? 0)) chipOf(line)?.classList.add('tight');
  });
}

function chipOf(line: Element): Element | null {
  return line.querySelector(':scope > byline-paper');
}
