import type { PageReading, PaperReading } from '../model/page-reading.ts';

/** Where the overlay may put its pieces for one paper. Elements of the page; never sent anywhere. */
export interface PaperAnchors {
  /** The paper chip goes in as this element's last child: a line with nothing after it. */
  paperSlot: Element;
  /** By position (index 0 is position 1): the chip goes right after this element; null where it has none. */
  bylines: (Element | null)[];
}

/** One page, read once. `anchors[i]` belongs to `reading.papers[i]`. */
export interface SiteReading {
  reading: PageReading;
  anchors: PaperAnchors[];
}

/** One kind of page of one site. */
export interface SiteAdapter {
  /** Kebab-case, the file's name. */
  id: string;
  /** A reader's word for it: "arXiv abstract page". */
  label: string;
  /** Hosts it reads. */
  hosts: readonly string[];
  /** Whether this address (already known to be on one of the hosts) is of this kind. Cheap and pure. */
  matches(url: URL): boolean;
  /** Reads by text content only. Never throws, never writes to the page. */
  read(doc: Document, url: URL): SiteReading;
}

/** Beside each adapter: addresses it owns, and fixtures it must read; dropped from the bundle. */
export interface SiteExample {
  url: string;
  /** File in tests/fixtures/pages, with `<name>.expected.json` beside it. */
  fixture?: string;
}

export type { PageReading, PaperReading };
