import { z } from 'zod';
import type { SoughtByline } from '../model/lookup.ts';
import type { Profile } from '../model/profile.ts';
import { mayBeSame, wordsOf } from '../profiles/services/loose-name.ts';
import { orcidHit, orcidHitShape } from '../profiles/services/orcid/hit.ts';
import { orcidPersonShape } from '../profiles/services/orcid/person.ts';
import { orcidProfile, orcidRecordShape } from '../profiles/services/orcid/record.ts';
import type { RecordSource } from '../profiles/services/paper-record.ts';
import { personId } from '../profiles/services/person-ids.ts';
import { arxivDoi, arxivIdOf, doiOf } from './addresses.ts';
import { hitsOf } from './hits.ts';
import type { Ask, ObservedAt, SourceService } from './types.ts';

const api = 'https://pub.orcid.org/v3.0';
const headers = { Accept: 'application/json' };

const most = 10;
/** Of how many people the works are asked for. */
const withTheirWorks = 3;

export const orcid: SourceService = {
  id: 'orcid',
  label: 'ORCID',
  origins: ['https://pub.orcid.org/*'],
  about: {
    offers:
      'People who have registered themselves, with the name they want to be credited by and the works they claim. No coauthors, no citations; what a person did not list is missing.',
    sends: 'The ORCID iD, or the author’s name and the DOI of the paper, that you ask about.',
    limits: 'Five questions a second. No key is needed.',
    terms: {
      text: 'Public data of ORCID are free of rights (CC0); who they are of decides what is public.',
      url: 'https://info.orcid.org/public-client-terms-of-service/',
    },
    credit: 'Data from the ORCID Public API.',
  },
  pace: () => ({ burst: 5, everyMs: 200, connections: 2 }),
  async test(ask) {
    // The invented person of ORCID's own documentation.
    const person = await ask.json({ url: `${api}/0000-0002-1825-0097/person`, headers }, orcidPersonShape);
    return person ? 'ORCID answered with the record of its example.' : 'ORCID answered.';
  },
  knows: ({ orcid }) => personId('orcid', orcid) !== undefined,
  async author({ orcid }, ask, at) {
    const id = personId('orcid', orcid);
    return id === undefined ? null : person(id, ask, at);
  },
  async findAuthors(byline, ask, at) {
    const { family, given } = nameQuery(byline.name);
    if (!family) return [];
    const work = workQuery(byline);
    // Whoever lists this very paper comes first.
    const listing = work ? await search(`${work} AND ${family}`, ask, at) : [];
    const bearers = await search([family, given].filter(Boolean).join(' AND '), ask, at);
    const people = new Map<string, Profile>();
    for (const profile of [...listing, ...bearers]) {
      const id = profile.externalIds.orcid;
      if (id && !people.has(id) && mayBeSame(profile.name, byline.name)) people.set(id, profile);
    }
    const chosen = [...people].slice(0, most);
    const complete: Profile[] = [];
    for (const [index, [id, profile]] of chosen.entries()) {
      complete.push((index < withTheirWorks && (await person(id, ask, at))) || profile);
    }
    return complete;
  },
};

async function person(id: string, ask: Ask, at: ObservedAt): Promise<Profile | null> {
  const record = await ask.json({ url: `${api}/${id}/record`, headers }, orcidRecordShape);
  return record && orcidProfile(record, sourceOf(at, id));
}

async function search(query: string, ask: Ask, at: ObservedAt): Promise<Profile[]> {
  const url = `${api}/expanded-search/?q=${encodeURIComponent(query)}&rows=50`;
  // Without hits there is no list, or null in its place.
  const shape = z.object({ 'expanded-result': hitsOf(orcidHitShape).nullish() });
  const page = await ask.json({ url, headers }, shape);
  return page?.['expanded-result']?.flatMap((hit) => orcidHit(hit, sourceOf(at, hit['orcid-id'])) ?? []) ?? [];
}

/** A name in the words of ORCID's search: the family name, and the first given name or how it begins. */
export function nameQuery(name: string): { family: string | null; given: string | null } {
  const [beforeComma, afterComma] = name.split(',', 2);
  const isTurned = afterComma !== undefined && wordsOf(afterComma).length > 0;
  const words = printedWords(isTurned ? `${afterComma} ${beforeComma}` : name);
  const family = words.at(-1);
  const given = words.length > 1 ? words[0] : undefined;
  return { family: family ? `family-name:${quoted(family)}` : null, given: given ? givenQuery(given) : null };
}

function givenQuery(given: string): string {
  const letters = given.replace(/[^\p{L}\p{M}]/gu, '');
  return [...letters].length <= 1 ? `given-names:${letters}*` : `given-names:${quoted(given)}`;
}

/** The words of a name as printed, without what comes after names. */
function printedWords(name: string): string[] {
  const words = name
    .slice(0, 200)
    .split(/\s+/)
    .filter((word) => /\p{L}/u.test(word));
  const last = words.at(-1);
  return last && words.length > 1 && /^(?:jr|sr|ii|iii|iv)\.?$/i.test(last) ? words.slice(0, -1) : words;
}

function workQuery(byline: SoughtByline): string | null {
  const arxivId = arxivIdOf(byline);
  const own = arxivId ? arxivDoi(arxivId) : null;
  // The search minds the case, and people write arXiv's DOIs in both.
  const dois = [own, own?.toLowerCase(), doiOf(byline)].filter((doi) => doi !== null && doi !== undefined);
  return dois.length > 0 ? `digital-object-ids:(${dois.map(quoted).join(' OR ')})` : null;
}

/** Within quotes Lucene minds the quote and the backslash alone. */
function quoted(term: string): string {
  return `"${term.replace(/[\\"]/g, '\\$&')}"`;
}

function sourceOf(observedAt: ObservedAt, orcid: string): RecordSource {
  const id = personId('orcid', orcid);
  return { format: 'orcid', label: 'ORCID', ...(id && { url: `https://orcid.org/${id}` }), observedAt };
}
