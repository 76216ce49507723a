import { parseOrcid } from '../../ids/orcid.ts';
import type { BylineIds } from '../../model/byline-record.ts';
import type { ExternalIds } from '../../model/external-ids.ts';

const readers: { [K in keyof ExternalIds]-?: { label: string; parse: (said: string) => string | null } } = {
  orcid: { label: 'an ORCID iD', parse: parseOrcid },
  // https://info.arxiv.org/help/author_identifiers.html
  arxivAuthor: {
    label: 'an author id of arXiv',
    parse: (said) => matched(/(?:^|\/a\/)([a-z][a-z_'-]*_\d+)\/?$/, said),
  },
  inspire: { label: 'a BAI of INSPIRE', parse: (said) => matched(/^([\p{L}\p{N}.'-]+\.\d+)$/u, said) },
  openAlex: {
    label: 'an author id of OpenAlex',
    parse: (said) => matched(/(?:^|\/)(A\d+)$/i, said)?.toUpperCase() ?? null,
  },
  semanticScholar: { label: 'an author id of Semantic Scholar', parse: (said) => matched(/(?:^|\/)(\d+)$/, said) },
};

/** Identifiers in the form Byline keeps them; `refuse` is told of each that is none, and it is left out. */
export function personIds(ids: BylineIds, refuse: (said: string, what: string) => void): ExternalIds {
  const read: ExternalIds = {};
  for (const kind of Object.keys(readers) as (keyof ExternalIds)[]) {
    const said = ids[kind];
    if (said === undefined || said === null || said === '') continue;
    const id = readers[kind].parse(String(said).trim());
    if (id === null) refuse(String(said), readers[kind].label);
    else read[kind] = id;
  }
  return read;
}

function matched(shape: RegExp, said: string): string | null {
  return shape.exec(said)?.[1] ?? null;
}
