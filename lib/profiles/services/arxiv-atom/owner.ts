import { parseOrcid } from '../../../ids/orcid.ts';
import type { ExternalIds } from '../../../model/external-ids.ts';
import type { PaperRecord } from '../../../model/paper.ts';
import type { Profile } from '../../../model/profile.ts';
import { nameOf } from '../fields.ts';
import { onlyIndexOf } from '../loose-name.ts';
import type { RecordSource } from '../paper-record.ts';
import type { ArxivFeed } from './feed.ts';

/** Whose page a feed is. */
export interface FeedOwner {
  name: string;
  externalIds: ExternalIds;
}

/** The author whose page a feed is, as its id and links say; null for the answer to a search. */
export function ownerOf({ id, links, title }: ArxivFeed): FeedOwner | null {
  const addresses = [id, ...links].map((address) => address.trim().slice(0, 300));
  const orcid = addresses.map(orcidIn).find(Boolean);
  const arxivAuthor = addresses.map(authorIdIn).find(Boolean);
  const name = nameOf(title.replace(/['’]s articles on arXiv\s*$/i, ''));
  if (!name || (!orcid && !arxivAuthor)) return null;
  return { name, externalIds: { ...(orcid && { orcid }), ...(arxivAuthor && { arxivAuthor }) } };
}

/** A profile of the owner: what they claimed on arXiv. */
export function feedProfile({ name, externalIds }: FeedOwner, records: PaperRecord[], source: RecordSource): Profile {
  const papers = records.map((record) => {
    const index = onlyIndexOf(name, record.bylines);
    return { record, position: index === null ? null : index + 1 };
  });
  return { source, name, externalIds, claims: [], papers };
}

// arXiv writes `/a/guo_l_1`, and leaves the `/a` out in newer feeds.
function authorIdIn(address: string): string | undefined {
  return /^https?:\/\/(?:www\.)?arxiv\.org\/(?:a\/)?([a-z][a-z_'-]*_\d+)(?:\.atom2?)?$/.exec(address)?.[1];
}

function orcidIn(address: string): string | null {
  return /^https?:\/\/(?:www\.)?(?:orcid\.org|arxiv\.org(?:\/a)?)\/[\dX-]+(?:\.atom2?)?$/.test(address)
    ? parseOrcid(address)
    : null;
}
