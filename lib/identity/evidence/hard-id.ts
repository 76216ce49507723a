import type { ExternalIds } from '../../model/external-ids.ts';
import { compareNames } from '../../names/compare.ts';
import { parseName } from '../../names/parse.ts';
import type { HardReason } from '../types.ts';

const labels: Record<keyof ExternalIds, string> = {
  orcid: 'ORCID iD',
  arxivAuthor: 'arXiv author id',
  inspire: 'INSPIRE id',
  openAlex: 'OpenAlex id',
  semanticScholar: 'Semantic Scholar id',
};

/** The page is an author's own (arXiv `/a/…`), and that author's identifier is the profile's. */
export const hardId: HardReason = {
  id: 'hard-id',
  weigh({ owner, name }, { author }) {
    if (!owner || compareNames(parseName(owner.name), name) === 'conflict') return null;
    for (const kind of ['orcid', 'arxivAuthor'] as const) {
      const id = owner.externalIds[kind];
      if (id && author.profiles.some((profile) => profile.externalIds[kind] === id)) {
        const because = () => `This page and the profile carry the same ${labels[kind]}, ${id}.`;
        return { id: 'hard-id', bits: Number.POSITIVE_INFINITY, isHard: true, because };
      }
    }
    return null;
  },
};
