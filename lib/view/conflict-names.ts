/** More names than this nobody has on a committee; the rest of what was pasted is left out, and said so. */
export const mostNames = 1_000;

/** Names pasted one a line: without numbering, addresses and what stands in brackets; each once. */
export function pastedNames(text: string): { names: string[]; leftOut: number } {
  const names = text
    .split(/\r?\n/)
    .map((line) =>
      line
        .replace(/[<([].*$/, '')
        .replace(/\S+@\S+/g, '')
        .replace(/^\s*(?:[-*•]|\d{1,4}[.)])\s*/, '')
        .replace(/\s+/g, ' ')
        .replace(/[\s,;]+$/, '')
        .trim()
        .slice(0, 200),
    )
    .filter((name) => /\p{L}/u.test(name));
  const distinct = [...new Set(names)];
  return { names: distinct.slice(0, mostNames), leftOut: Math.max(0, distinct.length - mostNames) };
}
