import type { CaptureFind } from '../../model/capture.ts';

/** One way in which a page may say who a person is. */
export interface ProfilePageReader {
  /** Kebab-case, the file's name. */
  id: string;
  /** What it reads: "arXiv author page". */
  label: string;
  /** Whether a page at this address may be of this kind. Cheap and pure. */
  matches(url: URL): boolean;
  /** Reads by text content only; null where the page says nothing of the kind. Never throws, never writes to the page. */
  read(doc: Document, url: URL): CaptureFind | null;
}

export type { CaptureFind };
