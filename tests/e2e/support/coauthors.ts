import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { sharedPage } from './arxiv.ts';

/** Somebody printed beside Lin Guo, and on which paper. */
export interface Coauthor {
  name: string;
  arxivId: string;
}

/** The first other author of each of these papers, as its page names them. */
export function coauthorsOf(arxivIds: readonly string[]): Coauthor[] {
  return arxivIds.map((arxivId) => ({ arxivId, name: namesOn(arxivId).find((name) => name !== 'Lin Guo') ?? '' }));
}

/** Profiles of theirs in Byline's own format, with invented numbers: each lists the one paper. */
export function profilesOf(coauthors: readonly Coauthor[]): string {
  const authors = coauthors.map(({ name, arxivId }, at) => {
    const bylines = namesOn(arxivId);
    return {
      name,
      claims: [{ metric: 'hIndex', value: 5 + at }],
      papers: [{ title: metaOf(arxivId, 'title')[0], arxivId, bylines, position: bylines.indexOf(name) + 1 }],
      source: { label: 'invented.json', observedAt: '2026-11-01' },
    };
  });
  return JSON.stringify({ byline: 1, authors });
}

/** “Guo, Lin” is printed “Lin Guo”. */
function namesOn(arxivId: string): string[] {
  return metaOf(arxivId, 'author').map((name) => name.split(', ').reverse().join(' '));
}

function metaOf(arxivId: string, what: string): string[] {
  const file = sharedPage(`https://arxiv.org/abs/${arxivId}`);
  if (!file) throw new Error(`There is no page of ${arxivId}.`);
  const { document } = parseHTML(readFileSync(file, 'utf8'));
  return [...document.querySelectorAll(`meta[name="citation_${what}"]`)].map(
    (meta) => meta.getAttribute('content') ?? '',
  );
}
