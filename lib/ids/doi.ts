/** The DOI in a text (bare, `doi:`, or an address), lower-case, or null. https://www.doi.org/doi-handbook/ */
export function parseDoi(text: string): string | null {
  const doi = /\b(10\.\d{4,9}\/[^\s"<>]+)/.exec(text)?.[1];
  return doi ? withoutSentence(doi).toLowerCase() : null;
}

/** What ends the sentence around a DOI is not part of it; a bracket that the DOI itself opened is. */
function withoutSentence(doi: string): string {
  const trimmed = doi.replace(/[.,;]+$/, '');
  const isUnopened = /[)\]]$/.test(trimmed) && count(trimmed, /[)\]]/g) > count(trimmed, /[([]/g);
  return trimmed === doi && !isUnopened ? doi : withoutSentence(isUnopened ? trimmed.slice(0, -1) : trimmed);
}

function count(text: string, what: RegExp): number {
  return text.match(what)?.length ?? 0;
}
