import type { Author } from '../../model/author.ts';
import { compareNames } from '../../names/compare.ts';
import { parseName } from '../../names/parse.ts';
import { isListed } from '../authors-papers.ts';
import type { BylineContext, HardReason } from '../types.ts';

/** This paper counts as the author's, and only this byline can be theirs; or a profile lists it, but the reader took it away. */
export const ownPaper: HardReason = {
  id: 'own-paper',
  weigh(context, candidate) {
    const { stored, byline } = context;
    if (!stored) return null;
    const own = candidate.author.papers.find((paper) => paper.paper === stored.id);
    if (!own) return isListed(candidate.author, stored.id) ? takenAway : null;
    const { position } = own;
    const name = nameOnList(candidate.author, stored.id);
    const rivals = context.paper.bylines.filter((other) => agrees(other, name, position, stored.records));
    const where = `This paper is in the list of the profile “${name}”`;
    if (!rivals.some((rival) => rival.position === byline.position)) {
      const because = () => `${where}, but at another place among its authors.`;
      return { id: 'own-paper', bits: Number.NEGATIVE_INFINITY, isHard: true, because };
    }
    if (rivals.length > 1) {
      const because = () => `${where}, but ${rivals.length} of its authors carry that name.`;
      return { id: 'own-paper', bits: 1, isHard: false, because };
    }
    const because = () =>
      position === null ? `${where}, and no other author of it has that name.` : `${where}, as author ${position}.`;
    return { id: 'own-paper', bits: Number.POSITIVE_INFINITY, isHard: true, because };
  },
};

const takenAway = {
  id: 'own-paper',
  bits: Number.NEGATIVE_INFINITY,
  isHard: true,
  because: () => 'The profile lists this paper, but you split it off or gave it to somebody else.',
};

/** The name of the profile that lists the paper, else of any. */
function nameOnList({ profiles }: Author, paper: number): string {
  const listing = profiles.find((profile) => profile.papers.some((listed) => listed.paper === paper));
  return (listing ?? profiles[0])?.name ?? '';
}

type Rival = BylineContext['paper']['bylines'][number];

/** Whether a byline may be the listed author: by name, and by the place the profile knows or rules out. */
function agrees(byline: Rival, name: string, position: number | null, records: Records): boolean {
  if (byline.isCollaboration) return false;
  const level = compareNames(parseName(byline.name, byline), parseName(name));
  if (level === 'conflict') return false;
  if (position !== null) return byline.position === position;
  // Hidden behind "et al.": not one of those the profile shows.
  return !records.some((record) => record.hiddenAuthors !== 0 && record.bylines[byline.position - 1] === byline.name);
}

type Records = NonNullable<BylineContext['stored']>['records'];
