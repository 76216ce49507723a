/** Bits as a function of what was measured: points in ascending order, straight lines between them, level beyond. */
export type Curve = readonly (readonly [at: number, bits: number])[];

/** The bits at a point; 0 on a curve without points. */
export function bitsAt(curve: Curve, at: number): number {
  const [first] = curve;
  if (!first) return 0;
  let before = first;
  for (const point of curve) {
    if (point[0] >= at) {
      const span = point[0] - before[0];
      return span === 0 ? point[1] : before[1] + ((at - before[0]) / span) * (point[1] - before[1]);
    }
    before = point;
  }
  return before[1];
}
