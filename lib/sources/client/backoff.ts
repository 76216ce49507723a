/** As often as this one request is made before its asker is told to come back later. */
export const mostTries = 3;
/** As long as this an asking waits for a service; whoever would wait longer is told to come back. */
export const patienceMs = 30_000;

const firstMs = 1_000;
const restMs = 60_000;

/** How long to wait after a failed try: anything up to twice as long as after the last, so that not all come back at once. */
export function backoffMs(tries: number, random: () => number): number {
  return Math.round(random() * firstMs * 2 ** tries);
}

/** How long to leave a service alone that failed every time: one to two minutes. */
export function restAfterAllMs(random: () => number): number {
  return Math.round(restMs * (1 + random()));
}
