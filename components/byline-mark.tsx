/** Byline's sign: a name, and the line under it. */
export function BylineMark({ size = 18 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 18 18" aria-hidden="true">
      <rect width="18" height="18" rx="4" fill="var(--by-accent)" />
      <path d="M4 6.5h6M4 12.5h10" stroke="var(--by-on-accent)" stroke-width="2" stroke-linecap="round" />
      <circle cx="13" cy="6.5" r="1.6" fill="var(--by-on-accent)" />
    </svg>
  );
}
