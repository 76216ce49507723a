import { bylineVersion } from '../model/byline-record.ts';
import type { Capture, CaptureFind } from '../model/capture.ts';
import { bylineJson } from '../profiles/byline-json.ts';
import { profileText } from '../profiles/profile-text.ts';
import { schemaPerson } from '../profiles/schema-person.ts';
import type { Importer } from '../profiles/types.ts';

/** What was read off a page, as a text that an importer reads: the import screen has one way in. */
export interface CapturedText {
  /** The page's title, for the reader. */
  label: string;
  url: string;
  /** ISO 8601, UTC. */
  capturedAt: string;
  importerId: string;
  text: string;
}

/** The first find of a capture in which an importer knows somebody; null where there is none. */
export function readCapture({ url, title, capturedAt, finds }: Capture): CapturedText | null {
  const label = title.trim() || new URL(url).hostname;
  for (const find of finds) {
    for (const [importer, text] of asTexts(find, capturedAt)) {
      if (findsSomebody(importer, text, label, capturedAt))
        return { label, url, capturedAt, importerId: importer.id, text };
    }
  }
  return null;
}

function asTexts(find: CaptureFind, capturedAt: string): [Importer, string][] {
  switch (find.kind) {
    case 'texts':
      return find.texts.map((text) => [profileText, text]);
    case 'json-ld':
      return [[schemaPerson, `[${find.texts.join(',')}]`]];
    case 'authors':
      return [[bylineJson, JSON.stringify({ byline: bylineVersion, exportedAt: capturedAt, authors: find.authors })]];
  }
}

function findsSomebody(importer: Importer, text: string, label: string, capturedAt: string): boolean {
  for (const { kind } of importer.read(text, { label, capturedAt })) if (kind === 'profile') return true;
  return false;
}
