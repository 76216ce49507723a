import type { Problem } from '../model/problem.ts';
import type { Profile } from '../model/profile.ts';
import { arxivAtom } from './arxiv-atom.ts';
import { arxivSnapshot } from './arxiv-snapshot.ts';
import { bibtex } from './bibtex.ts';
import { bylineJson } from './byline-json.ts';
import { bylineJsonLines } from './byline-json-lines.ts';
import { cslJson } from './csl-json.ts';
import { csv } from './csv.ts';
import { inspire } from './inspire.ts';
import { linesOf } from './lines.ts';
import { openAlex } from './openalex.ts';
import { orcid } from './orcid.ts';
import { profileText } from './profile-text.ts';
import { ris } from './ris.ts';
import { schemaPerson } from './schema-person.ts';
import { semanticScholar } from './semantic-scholar.ts';
import { shorten } from './shorten.ts';
import type { Found, ImportContext, Importer, Recognition } from './types.ts';
import { zoteroJson } from './zotero-json.ts';

/** Every format that Byline can import. */
export const importers: readonly Importer[] = [
  profileText,
  bylineJson,
  bylineJsonLines,
  openAlex,
  semanticScholar,
  arxivAtom,
  arxivSnapshot,
  orcid,
  inspire,
  schemaPerson,
  bibtex,
  ris,
  cslJson,
  zoteroJson,
  csv,
];

/** How much of an input is looked at to recognise it, in characters. */
export const headLength = 65_536;

/** An importer that knows an input, and why. */
export interface Recognised extends Recognition {
  importer: Importer;
}

/** The importers that know an input by its beginning, the surest first; a file's name counts for nothing. */
export function recognise(head: string): Recognised[] {
  const start = head
    .replace(/^\uFEFF/, '')
    .trimStart()
    .slice(0, headLength);
  return importers
    .flatMap((importer) => {
      const recognition = importer.sniff(start);
      return recognition && recognition.certainty > 0 ? [{ importer, ...recognition }] : [];
    })
    .sort((a, b) => b.certainty - a.certainty);
}

/** The importer of this id; undefined where there is none (any more). */
export function importerOf(id: string): Importer | undefined {
  return importers.find((importer) => importer.id === id);
}

/** Why nothing was recognised, with what would be. */
export function notRecognised(head: string): Problem {
  const first = linesOf(head).next().value;
  const todo =
    'Copy an author page from the name at its top to the end of the last paper, or choose a file of one of these formats.';
  if (!first) return { code: 'empty-text', severity: 'error', line: 1, message: 'There is no text to import.', todo };
  const known = importers.map((importer) => importer.label).join(', ');
  return {
    code: 'unknown-format',
    severity: 'error',
    line: first.number,
    message: `Line ${first.number} begins no format that Byline knows (${known}). Nothing was imported.`,
    said: shorten(first.text),
    todo,
  };
}

/** A text read to its end. */
export interface ReadText {
  /** null where no importer knows it. */
  importer: Importer | null;
  profiles: Profile[];
  papers: Extract<Found, { kind: 'paper' }>[];
  problems: Problem[];
}

/** Reads a text that fits into memory with the importer that is surest of it. */
export function readText(text: string, context: ImportContext): ReadText {
  const importer = recognise(text.slice(0, headLength))[0]?.importer ?? null;
  const read: ReadText = { importer, profiles: [], papers: [], problems: [] };
  if (!importer) return { ...read, problems: [notRecognised(text)] };
  for (const found of importer.read(text, context)) {
    if (found.kind === 'profile') read.profiles.push(found.profile);
    else if (found.kind === 'paper') read.papers.push(found);
    else if (found.kind === 'problem') read.problems.push(found.problem);
  }
  return read;
}
