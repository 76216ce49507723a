import type { Listing } from './listing.ts';

/** A pointer over an entry for less passes by, or the page scrolls under it. */
const restMs = 120;

/**
 * Follows what the reader does on the page: the entry under the pointer, and arXiv's links to parts of the page, which
 * keep leading there. Returns whether the reader has begun to read.
 */
export function followPage(
  doc: Document,
  listing: Listing,
  pointAt: (index: number | null) => void,
  signal: AbortSignal,
): () => boolean {
  // Reloaded further down, or sent to an entry: somebody is in the midst of it.
  let isTouched = scrollY > 0 || location.hash !== '';
  const touch = ({ isTrusted }: Event) => {
    isTouched ||= isTrusted;
  };
  for (const type of ['pointerdown', 'keydown', 'wheel', 'touchmove'] as const) {
    doc.addEventListener(type, touch, { signal, passive: true, capture: true });
  }
  let resting: ReturnType<typeof setTimeout> | undefined;
  doc.addEventListener(
    'pointerover',
    ({ target }) => {
      clearTimeout(resting);
      resting = setTimeout(() => pointAt(indexOf(listing, target)), restMs);
    },
    { signal, passive: true },
  );
  doc.addEventListener('click', (event) => keepToPart(event, listing), { signal });
  return () => isTouched;
}

function indexOf(listing: Listing, target: EventTarget | null): number | null {
  return target instanceof Element ? (listing.indexOf(target) ?? null) : null;
}

/** A link to the first entry of a part means the part, wherever that entry stands now. */
function keepToPart(event: MouseEvent, listing: Listing): void {
  // In another tab it stands where arXiv put it.
  if (event.ctrlKey || event.metaKey || event.shiftKey) return;
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href^="#"]') : null;
  const heading = link && listing.headingFor(link.hash.slice(1));
  if (!heading) return;
  event.preventDefault();
  heading.scrollIntoView();
}
