/** Where and when something is edited. */
export interface Editing {
  /** ISO 8601, UTC. */
  now: string;
  machine: string;
}
