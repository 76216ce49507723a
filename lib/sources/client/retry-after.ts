/** A service that asks for longer is asked again after a day all the same: it may be a slip. */
export const longestRestMs = 86_400_000;

/** When a service may be asked again by its `Retry-After` (seconds, or a date); null where it says nothing readable. */
export function retryAfter(header: string | null, now: number): number | null {
  const text = header?.trim() ?? '';
  const at = /^\d{1,10}$/.test(text) ? now + Number(text) * 1_000 : httpDate(text);
  return at === null ? null : Math.min(Math.max(at, now), now + longestRestMs);
}

/** `Wed, 25 Nov 2026 07:28:00 GMT`. Date.parse alone takes "-5" for a year. */
function httpDate(text: string): number | null {
  const at = /^[A-Z][a-z]{2,8}, .{10,40}$/.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(at) ? null : at;
}
