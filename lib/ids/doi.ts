/** The DOI in a text (bare, `doi:`, or an address), lower-case, or null. https://www.doi.org/doi-handbook/ */
export function parseDoi(text: string): string | null {
  const doi = /\b(10\.\d{4,9}\/[^\s"<>]+)/.exec(text)?.[1];
  return doi ? doi.replace(/[.,;)\]]+$/, '').toLowerCase() : null;
}
