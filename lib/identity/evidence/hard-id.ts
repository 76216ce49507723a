import { type ExternalIds, externalIdKinds } from '../../model/external-ids.ts';
import type { PaperRecord } from '../../model/paper.ts';
import { compareNames } from '../../names/compare.ts';
import { parseName } from '../../names/parse.ts';
import type { BylineContext, Evidence, HardReason } from '../types.ts';

const labels: Record<keyof ExternalIds, string> = {
  orcid: 'ORCID iD',
  arxivAuthor: 'arXiv author id',
  inspire: 'INSPIRE id',
  openAlex: 'OpenAlex id',
  semanticScholar: 'Semantic Scholar id',
};

/** What a person claimed for themselves; the clusters that services make of names prove nothing of a paper. */
const claimed = ['orcid', 'arxivAuthor', 'inspire'] as const;

// Two different ORCID iDs are nearly always two people; a few have two, and publishers mix up lines.
const otherOrcidBits = -8;

/** The page is an author's own (arXiv `/a/…`), or a record of the paper names who stands at this place, by an identifier. */
export const hardId: HardReason = {
  id: 'hard-id',
  weigh(context, { author }) {
    const own = author.profiles.map((profile) => profile.externalIds);
    return byOwner(context, own) ?? byRecord(context, own);
  },
};

function byOwner({ owner, name }: BylineContext, own: readonly ExternalIds[]): Evidence | null {
  if (!owner || compareNames(parseName(owner.name), name) === 'conflict') return null;
  const shared = sharedId(owner.externalIds, own, externalIdKinds);
  return shared === null ? null : settles(`This page and the profile carry the same ${shared}.`);
}

function byRecord(context: BylineContext, own: readonly ExternalIds[]): Evidence | null {
  const named = context.stored?.records.flatMap((record) => idsAt(record, context) ?? []) ?? [];
  for (const { ids, label } of named) {
    const shared = sharedId(ids, own, claimed);
    if (shared) return settles(`${label} names this author by the ${shared}, which is the profile's.`);
  }
  for (const { ids, label } of named) {
    const theirs = own.find(({ orcid }) => orcid !== undefined);
    if (!ids.orcid || !theirs?.orcid) continue;
    const because = () => `${label} gives this author the ORCID iD ${ids.orcid}; the profile's is ${theirs.orcid}.`;
    return { id: 'hard-id', bits: otherOrcidBits, isHard: false, because };
  }
  return null;
}

/** What a record says of the author at this place, where it names the same person there. */
function idsAt(
  { bylines, bylineIds, source }: PaperRecord,
  { byline, name }: BylineContext,
): { ids: ExternalIds; label: string } | null {
  const ids = bylineIds?.[byline.position - 1];
  const printed = bylines[byline.position - 1];
  if (!ids || !printed || compareNames(parseName(printed), name) === 'conflict') return null;
  return { ids, label: source.label };
}

function sharedId(ids: ExternalIds, own: readonly ExternalIds[], kinds: readonly (keyof ExternalIds)[]): string | null {
  for (const kind of kinds) {
    const id = ids[kind];
    if (id && own.some((theirs) => theirs[kind] === id)) return `${labels[kind]}, ${id}`;
  }
  return null;
}

function settles(sentence: string): Evidence {
  return { id: 'hard-id', bits: Number.POSITIVE_INFINITY, isHard: true, because: () => sentence };
}
