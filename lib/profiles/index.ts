import { linesOf } from './lines.ts';
import { profileText } from './profile-text.ts';
import { shorten } from './shorten.ts';
import type { ImportContext, Importer, ParsedProfiles } from './types.ts';

/** Every format that Byline can import. */
export const importers: readonly Importer[] = [profileText];

/** What was read, and which importer read it; null where none knows the format. */
export interface ImportedProfiles extends ParsedProfiles {
  importer: { id: string; label: string } | null;
}

const headLength = 4_000;

/** Reads a text with the importer that is surest of it, judging by the text's beginning and never by a file's name. */
export function parseProfiles(text: string, context: ImportContext): ImportedProfiles {
  const importer = surestOf(text.trimStart().slice(0, headLength));
  if (!importer) return { ...notRecognised(text), importer: null };
  return { ...importer.parse(text, context), importer: { id: importer.id, label: importer.label } };
}

function surestOf(head: string): Importer | null {
  const ranked = importers
    .map((importer) => ({ importer, certainty: importer.sniff(head) }))
    .sort((a, b) => b.certainty - a.certainty);
  const best = ranked[0];
  return best && best.certainty > 0 ? best.importer : null;
}

function notRecognised(text: string): ParsedProfiles {
  const first = linesOf(text).next().value;
  const known = importers.map((importer) => importer.label).join(', ');
  const message = first
    ? `Line ${first.number} begins no format that Byline knows (${known}). Expected an author's name, then numbers such as “h-index35” or “10papers”, then papers such as “LGSep 24, 2023”. Nothing was imported.`
    : 'There is no text to import.';
  return {
    profiles: [],
    problems: [
      {
        code: first ? 'unknown-format' : 'empty-text',
        severity: 'error',
        line: first?.number ?? 1,
        message,
        ...(first && { said: shorten(first.text) }),
        todo: 'Copy an author page from the name at its top to the end of the last paper.',
      },
    ],
  };
}
