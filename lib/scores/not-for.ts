/** What no score of a paper may be used for. */
export const notFor: readonly string[] = [
  'hiring, promotion or funding',
  'judging a person or a group',
  'judging the quality of a paper',
  'reviewing or selecting papers',
];
