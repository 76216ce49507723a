import type { PageReading, PaperReading } from '../../../lib/model/page-reading.ts';
import { paperRecordSchema } from '../../../lib/model/paper.ts';
import { type Profile, profileSchema } from '../../../lib/model/profile.ts';

const source = { format: 'test', label: 'A test', observedAt: '2026-11-01T00:00:00Z' };

/** A profile: the papers as title → names; the author's place among them, or null where hidden. */
export function aProfile(
  name: string,
  papers: { title: string; names: string[]; hidden?: number | null; position?: number | null; arxivId?: string }[] = [],
  claims: Partial<Record<'hIndex' | 'papers' | 'citations' | 'novelty' | 'aiScore', number>> = {},
): Profile {
  return profileSchema.parse({
    source,
    name,
    claims: Object.entries(claims).map(([metric, value]) => ({
      metric,
      value,
      label: metric,
      unit: 'count',
      basis: 'reported',
    })),
    papers: papers.map(({ title, names, hidden = 0, position, arxivId }) => ({
      record: paperRecordSchema.parse({ source, title, bylines: names, hiddenAuthors: hidden, arxivId }),
      position: position === undefined ? names.indexOf(name) + 1 || null : position,
    })),
  });
}

export function aPaperReading(arxivId: string, title: string, names: string[]): PaperReading {
  return {
    arxivId,
    title,
    bylines: names.map((name, at) => ({ name, position: at + 1 })),
    hiddenAuthors: 0,
    categories: ['cs.LG'],
  };
}

export function aPage(...papers: PaperReading[]): PageReading {
  return { site: 'arxiv-abstract', kind: 'abstract', url: 'https://arxiv.org/abs/2309.13681', papers };
}
