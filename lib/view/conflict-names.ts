/** More names than this nobody has on a committee; the rest of what was pasted is left out, and said so. */
export const mostNames = 1_000;

/**
 * Names pasted one a line, or several with semicolons between: without numbering, addresses and what stands in brackets;
 * each once. What stands beside a name in another column or after a dash comes after a comma.
 */
export function pastedNames(text: string): { names: string[]; leftOut: number } {
  const names = text
    .split(/\r?\n/)
    .map((line) =>
      line
        .replace(/[<([].*$/, '')
        .replace(/\S+@\S+|\S+:\/\/\S+|"/g, '')
        .replace(/^\s*(?:[-*•]|\d{1,4}[.)\t])\s*/, ''),
    )
    .flatMap((line) => line.split(';'))
    .map((name) =>
      name
        // A given name in one column, and the family name in the next.
        .replace(/^\s*([^\s,]+)\t+([^\s,]+)(?=\t|\s*$)/, '$1 $2')
        .replace(/\s*[\t|]\s*|\s+[-–—/]\s+|:\s/g, ', ')
        .replace(/\s+/g, ' ')
        .replace(/^[\s,]+|[\s,]+$/g, '')
        .slice(0, 200),
    )
    .filter((name) => /\p{L}/u.test(name));
  const distinct = [...new Set(names)];
  return { names: distinct.slice(0, mostNames), leftOut: Math.max(0, distinct.length - mostNames) };
}
