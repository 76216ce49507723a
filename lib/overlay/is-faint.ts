/** Whether triage dims or hides an entry that this is part of (triage/listing.ts). */
export function isFaint(part: Element): boolean {
  return part.closest('[style*=opacity],[style*=none]') !== null;
}
