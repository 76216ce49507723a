import type { z } from 'zod';

/** Why data are not what a schema wants, in words, at most three reasons: “papers[2].title: expected string”. */
export function reasons(error: z.ZodError): string {
  const said = error.issues.slice(0, 3).map(({ path, message }) => {
    const place = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`)).join('');
    const because = message.replace(/^(?:Invalid input|Too big|Too small|Invalid option|Invalid string): /, '');
    return place ? `${place.replace(/^\./, '')}: ${because}` : because;
  });
  const more = error.issues.length - said.length;
  return said.join('; ') + (more > 0 ? `; and ${more} more` : '');
}
