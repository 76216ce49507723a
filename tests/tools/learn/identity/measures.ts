/** Area under the ROC curve: how often a same pair scores above a different one, ties by half. */
export function areaUnderCurve(scored: readonly { bits: number; isSame: boolean }[]): number {
  const sorted = [...scored].sort((a, b) => a.bits - b.bits);
  let rankSum = 0;
  let same = 0;
  for (let at = 0; at < sorted.length; ) {
    let end = at;
    while (end < sorted.length && sorted[end]?.bits === sorted[at]?.bits) end++;
    const ties = sorted.slice(at, end).filter(({ isSame }) => isSame).length;
    rankSum += ties * ((at + 1 + end) / 2);
    same += ties;
    at = end;
  }
  return (rankSum - (same * (same + 1)) / 2) / (same * (sorted.length - same));
}

/** Items with their true person, and a grouping of them by place. */
export interface Grouping {
  truth: readonly string[];
  groups: readonly (readonly number[])[];
}

/** B³ (Bagga, Baldwin 1998): mean over items of how pure and how whole their group is. */
export function bCubed(groupings: readonly Grouping[]): { precision: number; recall: number; f1: number } {
  let [pure, whole, items] = [0, 0, 0];
  for (const { truth, groups } of groupings) {
    const sizes = new Map<string, number>();
    for (const person of truth) sizes.set(person, (sizes.get(person) ?? 0) + 1);
    for (const group of groups)
      for (const item of group) {
        const person = truth[item] ?? '';
        const together = group.filter((other) => truth[other] === person).length;
        pure += together / group.length;
        whole += together / (sizes.get(person) ?? 1);
        items++;
      }
  }
  const [precision, recall] = [pure / items, whole / items];
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) };
}
