import type { PaperReading } from '../../model/page-reading.ts';
import type { Store } from '../../store/db.ts';
import { newestProfile } from '../../view/author-view.ts';
import type { FollowedFindings, FollowedPaper } from '../../view/digest-view.ts';
import { inPortions } from '../pause.ts';
import { resolvePage } from '../resolve-page.ts';

const firstPortion = 25;

/** Which of the papers are by authors the reader follows, confirmed or likely, as pages resolve them. */
export async function followedAmong(store: Store, papers: readonly PaperReading[]): Promise<FollowedFindings> {
  const isAny = (await store.authors.filter(({ followed }) => followed).first()) !== undefined;
  const found: FollowedPaper[] = [];
  if (!isAny) return { papers: found, follows: false };
  await inPortions(papers, firstPortion, async (portion) => {
    found.push(...(await followedOf(store, portion)));
    return true;
  });
  return { papers: found.sort((a, b) => sureness(b) - sureness(a)), follows: true };
}

async function followedOf(store: Store, papers: readonly PaperReading[]): Promise<FollowedPaper[]> {
  const page = { site: 'digest', kind: 'listing' as const, url: 'https://arxiv.org/', papers: [...papers] };
  const { matches } = await resolvePage(store, page);
  return papers.flatMap((paper, at) => {
    const authors = (matches[at] ?? []).flatMap(({ outcome, author }) => {
      const isSure = outcome === 'confirmed' || outcome === 'likely';
      return isSure && author?.followed ? [{ name: newestProfile(author).name, outcome }] : [];
    });
    return authors.length > 0 ? [{ paper, authors }] : [];
  });
}

/** Who is confirmed comes before who is likely, many before one. */
function sureness({ authors }: FollowedPaper): number {
  const confirmed = authors.filter(({ outcome }) => outcome === 'confirmed').length;
  return (confirmed > 0 ? 1_000 : 0) + authors.length;
}
