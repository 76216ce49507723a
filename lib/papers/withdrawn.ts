import type { PaperRecord } from '../model/paper.ts';

// arXiv's own words: "This paper has been withdrawn by Ann Onym" in place of the abstract, "Withdrawn due to an error in
// Theorem 2" or "(withdrawn)" among the comments.
const inAbstract =
  /^\W*(this|the) (paper|article|submission|manuscript|preprint|work)( \w+)? (has been|is|was|have been) withdrawn\b/i;
const inComments = /^\W*withdrawn\b|\b(has been|is being|was) withdrawn\b|\(withdrawn\)/i;

/** Whether a paper's newest record says that it was withdrawn. */
export function isWithdrawn(records: readonly PaperRecord[]): boolean {
  const versions = records.map(({ version }) => version ?? 0);
  const newest = Math.max(0, ...versions);
  return records.some(
    ({ version = 0, abstract = '', comments = '' }) =>
      version === newest && (inAbstract.test(abstract.slice(0, 300)) || inComments.test(comments.slice(0, 1_000))),
  );
}
