import { readFileSync } from 'node:fs';
import type { PaperRecord } from '../../../../lib/model/paper.ts';
import type { Problem } from '../../../../lib/model/problem.ts';
import type { Profile } from '../../../../lib/model/profile.ts';
import { arxivAtom } from '../../../../lib/profiles/arxiv-atom.ts';
import { inspire } from '../../../../lib/profiles/inspire.ts';
import { openAlex } from '../../../../lib/profiles/openalex.ts';
import { orcid } from '../../../../lib/profiles/orcid.ts';
import { semanticScholar } from '../../../../lib/profiles/semantic-scholar.ts';
import type { Found, Importer } from '../../../../lib/profiles/types.ts';

/** The importers of what services answer. */
export const serviceImporters: Importer[] = [openAlex, semanticScholar, orcid, arxivAtom, inspire];

export const context = { label: 'a-file.json', capturedAt: '2026-05-01T12:00:00Z' };

export interface ReadInput {
  profiles: Profile[];
  papers: PaperRecord[];
  refusals: Problem[];
  remarks: Problem[];
}

/** What an importer finds in an input: a text, or a value to be printed as JSON. */
export function read(importer: Importer, input: unknown): ReadInput {
  const text = typeof input === 'string' ? input : JSON.stringify(input);
  const found: Found[] = [...importer.read(text, context)];
  return {
    profiles: found.flatMap((item) => (item.kind === 'profile' ? [item.profile] : [])),
    papers: found.flatMap((item) => (item.kind === 'paper' ? [item.record] : [])),
    refusals: found.flatMap((item) => (item.kind === 'problem' && item.isRefusal ? [item.problem] : [])),
    remarks: found.flatMap((item) => (item.kind === 'problem' && !item.isRefusal ? [item.problem] : [])),
  };
}

/** The one profile of an input that must be right. */
export function profileOf(importer: Importer, input: unknown): Profile {
  const { profiles, papers, refusals } = read(importer, input);
  const [profile] = profiles;
  if (!profile || profiles.length > 1 || papers.length > 0)
    throw new Error(JSON.stringify({ profiles, papers, refusals }));
  return profile;
}

/** The one paper of an input that must be right. */
export function paperOf(importer: Importer, input: unknown): PaperRecord {
  const { profiles, papers, refusals } = read(importer, input);
  const [paper] = papers;
  if (!paper || papers.length > 1 || profiles.length > 0)
    throw new Error(JSON.stringify({ profiles, papers, refusals }));
  return paper;
}

/** A fixture as its text. */
export function textOf(name: string): string {
  return readFileSync(new URL(`../../../fixtures/services/${name}`, import.meta.url), 'utf8');
}

/** A fixture as JSON, to be changed at will. */
// biome-ignore lint/suspicious/noExplicitAny: a fixture has any shape, and tests break it on purpose
export function jsonOf(name: string): any {
  return JSON.parse(textOf(name));
}

/** How many seconds of the processor something takes: however busy the machine is with other things. */
export function secondsOf(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1_000_000;
}
