import { arxivAbsUrl } from '../ids/arxiv-id.ts';
import type { ExternalIds } from '../model/external-ids.ts';
import type { PaperRecord } from '../model/paper.ts';
import { entryRecord, isError } from '../profiles/services/arxiv-atom/entry.ts';
import { type ArxivFeed, arxivFeed } from '../profiles/services/arxiv-atom/feed.ts';
import { feedProfile, ownerOf } from '../profiles/services/arxiv-atom/owner.ts';
import { personId } from '../profiles/services/person-ids.ts';
import { cleanText } from '../profiles/services/plain-text.ts';
import { arxivIdOf } from './addresses.ts';
import { type Ask, type ObservedAt, SourceProblem, type SourceRequest, type SourceService } from './types.ts';

export const arxiv: SourceService = {
  id: 'arxiv',
  label: 'arXiv',
  // Two names of one arXiv: what is asked of both stands in one queue.
  origins: ['https://export.arxiv.org/*', 'https://arxiv.org/*'],
  about: {
    offers:
      'Papers with all their authors, abstract and the date of the first version; and the papers of authors who have claimed a page of their own. By name alone arXiv tells nobody apart, so it is not asked for authors.',
    sends: 'The arXiv id of the paper, or the author’s arXiv id or ORCID iD.',
    limits: 'One question every three seconds, whatever else you ask of arXiv from this machine.',
    terms: {
      text: 'Metadata are free of rights (CC0). arXiv does not endorse Byline.',
      url: 'https://info.arxiv.org/help/api/tou.html',
    },
    credit: 'Thank you to arXiv for use of its open access interoperability.',
  },
  pace: () => ({ burst: 1, everyMs: 3_000, connections: 1 }),
  async test(ask) {
    const feed = await feedAt(query('0704.0001'), ask);
    return feed
      ? `arXiv answered with ${feed.entries.length === 1 ? 'the paper that was asked for' : 'a feed'}.`
      : 'arXiv answered.';
  },
  knows: (ids) => pageOf(ids) !== null,
  async author(ids, ask, at) {
    const page = pageOf(ids);
    const feed = page && (await pageFeed(`https://arxiv.org/a/${page}.atom2`, ask));
    const owner = feed && ownerOf(feed);
    if (!owner) return null;
    const source = { format: 'arxiv-atom', label: 'arXiv', url: `https://arxiv.org/a/${page}`, observedAt: at };
    return feedProfile(owner, recordsOf(feed, at), source);
  },
  async paper(sought, ask, at) {
    const id = arxivIdOf(sought);
    const feed = id && (await feedAt(query(id), ask));
    return (feed && recordsOf(feed, at).find((record) => record.arxivId === id)) || null;
  },
};

function query(id: string): SourceRequest {
  return { url: `https://export.arxiv.org/api/query?id_list=${encodeURIComponent(id)}&max_results=1` };
}

/** The page of an author, as arXiv calls it. */
function pageOf({ arxivAuthor, orcid }: ExternalIds): string | null {
  return personId('arxivAuthor', arxivAuthor) ?? personId('orcid', orcid) ?? null;
}

/** arXiv calls it a bad question to ask for a page that nobody has claimed. */
async function pageFeed(url: string, ask: Ask): Promise<ArxivFeed | null> {
  try {
    return await feedAt({ url }, ask);
  } catch (error) {
    if (error instanceof SourceProblem && error.trouble === 'bad-question') return null;
    throw error;
  }
}

async function feedAt(request: SourceRequest, ask: Ask): Promise<ArxivFeed | null> {
  const text = await ask.text(request);
  if (text === null) return null;
  const feed = arxivFeed(text);
  if ('because' in feed) {
    if (/^\s*rate exceeded/i.test(text))
      throw new SourceProblem('over-quota', 'arXiv says that it was asked too often.');
    throw new SourceProblem('changed', 'arXiv answered with something that is no Atom feed.');
  }
  // A refusal, often sent as if all were well.
  const error = feed.entries.find(isError);
  if (error) {
    const words = cleanText(error.summary ?? '').slice(0, 200);
    throw new SourceProblem('bad-question', `arXiv does not understand what it was asked: “${words}”.`);
  }
  return feed;
}

function recordsOf(feed: ArxivFeed, observedAt: ObservedAt): PaperRecord[] {
  const isPage = ownerOf(feed) !== null;
  return feed.entries.flatMap((entry) => {
    const record = entryRecord(entry, { format: 'arxiv-atom', label: 'arXiv', observedAt }, isPage);
    if ('field' in record) return [];
    const url = record.arxivId && arxivAbsUrl(record.arxivId, record.version);
    return [{ ...record, source: { ...record.source, ...(url && { url }) } }];
  });
}
