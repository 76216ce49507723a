import { parseOrcid } from '../../ids/orcid.ts';
import type { ExternalIds } from '../../model/external-ids.ts';

/** Ids that OpenAlex gives to authors it does not know, and to those it has deleted. */
const nobody = new Set(['A9999999999', 'A5317838346']);

type Reader = (text: string) => string | null | undefined;

/** Each kind of identifier by its shape: an id that has another is none. */
const readers: Record<keyof ExternalIds, Reader> = {
  orcid: parseOrcid,
  // https://info.arxiv.org/help/author_identifiers.html
  arxivAuthor: (text) => /^[a-z][a-z_'-]{0,80}_\d{1,6}$/.exec(text)?.[0],
  inspire: (text) => /^[\p{L}\p{M}\d'’.-]{1,80}\.\d{1,6}$/u.exec(text)?.[0],
  openAlex: (text) => {
    const id = /(?:^|\/)(A\d{4,12})$/i.exec(text)?.[1]?.toUpperCase();
    return id && !nobody.has(id) ? id : null;
  },
  semanticScholar: (text) => /^\d{1,15}$/.exec(text)?.[0],
};

/** The id of a kind that a text is, or undefined. */
export function personId(kind: keyof ExternalIds, text: string | undefined): string | undefined {
  return text === undefined || text.length > 200 ? undefined : (readers[kind](text.trim()) ?? undefined);
}

/** The identifiers of a person, of those that have the right shape. */
export function personIds(texts: { [kind in keyof ExternalIds]: string | undefined }): ExternalIds {
  const ids: ExternalIds = {};
  for (const kind of Object.keys(texts) as (keyof ExternalIds)[]) {
    const id = personId(kind, texts[kind]);
    if (id) ids[kind] = id;
  }
  return ids;
}
