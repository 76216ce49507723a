/**
 * The DOI in a text (bare, `doi:`, or an address), lower-case, or null. https://www.doi.org/doi-handbook/
 * Markup ends it, but not the angle brackets that Wiley's old ones hold: `…216:1<135::AID-PSSB135>3.0.CO;2-#`.
 */
export function parseDoi(text: string): string | null {
  const doi = /\b10\.\d{4,9}\/([^\s"<>]|<\w+::[\w-]+>)+/.exec(text)?.[0];
  return doi ? withoutSentence(doi).toLowerCase() : null;
}

/** Where a DOI leads: nothing in it is taken for a query or a part of a page. */
export function doiUrl(doi: string): string {
  return `https://doi.org/${encodeURI(doi.toWellFormed()).replace(/[?#]/g, encodeURIComponent)}`;
}

/** What ends the sentence around a DOI is not part of it; a bracket that the DOI itself opened is. */
function withoutSentence(doi: string): string {
  const isUnopened = /[)\]]$/.test(doi) && doi.split(/[)\]]/).length > doi.split(/[([]/).length;
  return isUnopened || /[.,;]$/.test(doi) ? withoutSentence(doi.replace(/[.,;]+$|.$/, '')) : doi;
}
