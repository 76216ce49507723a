/** Where a name stands in a list of names; the number of places is what makes it certain. */
export function positionsOf(name: string, bylines: readonly string[]): number[] {
  const wanted = fold(name);
  return bylines.flatMap((byline, index) => (fold(byline) === wanted ? [index + 1] : []));
}

/** A page prints a name with and without accents; further likeness is for the matching to judge. */
function fold(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}
