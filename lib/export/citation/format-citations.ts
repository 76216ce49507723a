import type { Exported } from '../types.ts';
import { type Work, worksOf } from '../work/work.ts';
import { apa } from './apa.ts';
import { chicago } from './chicago.ts';
import { ieee } from './ieee.ts';
import { nature } from './nature.ts';
import { plainTitle } from './plain-title.ts';
import type { CitationRun, Part, Style } from './types.ts';

export type { CitationRun } from './types.ts';

interface CitationStyle {
  id: string;
  /** A reader's word for it. */
  label: string;
}

const styles = [
  { id: 'apa', label: 'APA, 7th edition', style: apa, number: () => '' },
  { id: 'chicago', label: 'Chicago, 17th edition, author and date', style: chicago, number: () => '' },
  { id: 'ieee', label: 'IEEE', style: ieee, number: (place: number) => `[${place}] ` },
  { id: 'nature', label: 'Nature', style: nature, number: (place: number) => `${place}. ` },
] as const satisfies readonly (CitationStyle & { style: Style; number: (place: number) => string })[];

export type CitationStyleId = (typeof styles)[number]['id'];

/** The styles in which papers can be cited. */
export const citationStyles: readonly { id: CitationStyleId; label: string }[] = styles.map(({ id, label }) => ({
  id,
  label,
}));

/** A citation of each paper, in the order in which they are handed over; authors are passed by. */
export function formatCitations(things: Iterable<Exported>, style: CitationStyleId): string[] {
  return citationRuns(things, style).map((runs) => runs.map(({ text }) => text).join(''));
}

/** The same with what is in italics. Where a style numbers its list, several papers are numbered and one is not. */
export function citationRuns(things: Iterable<Exported>, styleId: CitationStyleId): CitationRun[][] {
  const works = worksOf(things);
  const { style, number } = styles.find(({ id }) => id === styleId) ?? styles[0];
  return works.map((work, index) => runsOf([works.length > 1 ? number(index + 1) : '', ...style(plain(work))]));
}

function plain(work: Work): Work {
  return { ...work, title: plainTitle(work.title) || work.title };
}

/** Neighbours of one type become one run. */
function runsOf(parts: readonly Part[]): CitationRun[] {
  const runs: CitationRun[] = [];
  for (const part of parts) {
    const run =
      typeof part === 'object' ? { text: part.italic, isItalic: true } : { text: part ?? '', isItalic: false };
    const last = runs.at(-1);
    if (last?.isItalic === run.isItalic) last.text += run.text;
    else if (run.text) runs.push(run);
  }
  return runs;
}
