/**
 * Primary categories for which the estimate was tried on papers that it had not learned from: 70 of them or more carry
 * that category on arXiv, and their order was met. `npm run eval:attention` prints papers and Spearman: cs.RO 570, 0.52;
 * cs.LG 510, 0.40; cs.CV 325, 0.42; stat.ML 248, 0.48; cs.CL 180, 0.23; cs.NE 97, 0.23; cs.AI 74, 0.52.
 * Neighbours such as cs.IR, cs.MM, cs.GR, eess.IV and eess.AS had fewer than 20. The 90 of cs.DS (0.34) are learning
 * theory, which is not what that category is mostly about.
 */
export const validatedCategories = ['cs.LG', 'cs.CV', 'cs.CL', 'cs.AI', 'cs.NE', 'cs.RO', 'stat.ML'] as const;

/** Whether an estimate may be shown for papers of this primary category. */
export function isValidated(category: string): boolean {
  return validatedCategories.some((known) => known === category);
}
