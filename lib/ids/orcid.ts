/**
 * The ORCID iD in a text (bare or an address), or null if there is none or its check digit is wrong.
 * ISO 7064 11,2: https://support.orcid.org/hc/en-us/articles/360006897674
 */
export function parseOrcid(text: string): string | null {
  const orcid = /\b(\d{4}-\d{4}-\d{4}-\d{3}[\dX])\b/i.exec(text)?.[1]?.toUpperCase();
  return orcid && checkDigit(orcid) === orcid.at(-1) ? orcid : null;
}

function checkDigit(orcid: string): string {
  const digits = orcid.replaceAll('-', '').slice(0, 15);
  let total = 0;
  for (const digit of digits) total = (total + Number(digit)) * 2;
  const result = (12 - (total % 11)) % 11;
  return result === 10 ? 'X' : String(result);
}
