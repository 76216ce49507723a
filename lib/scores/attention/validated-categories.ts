/**
 * Primary categories for which the estimate was tried on papers that it had not learned from: 80 of them or more carry
 * that category on arXiv (years 2014 to 2019, learned from earlier years), and their order was met better than by
 * chance. Spearman, weakest first: cs.NE 0.18, cs.CL 0.26, cs.CV 0.36, cs.LG 0.40, stat.ML 0.45, cs.RO 0.47, cs.AI 0.50.
 * Neighbours such as cs.IR, cs.MM, cs.GR, eess.IV and eess.AS had fewer than 20 such papers, and other fields none.
 */
export const validatedCategories = ['cs.LG', 'cs.CV', 'cs.CL', 'cs.AI', 'cs.NE', 'cs.RO', 'stat.ML'] as const;

/** Whether an estimate may be shown for papers of this primary category. */
export function isValidated(category: string): boolean {
  return validatedCategories.some((known) => known === category);
}
