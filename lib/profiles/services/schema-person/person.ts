import { type ExternalIds, externalIdKinds } from '../../../model/external-ids.ts';
import { nameOf } from '../fields.ts';
import { personId } from '../person-ids.ts';
import { asPrinted } from '../printed-name.ts';
import { type Thing, textOf, textsOf } from './graph.ts';
import { type Identifier, identifiersOf } from './identifiers.ts';

/** The name of a person, given name first. */
export function personName(value: unknown): string | undefined {
  const text = textOf(value);
  if (text !== undefined) return printed(text);
  if (typeof value !== 'object' || value === null) return undefined;
  const person = value as Thing;
  const whole = textsOf(person, 'name')[0];
  if (whole) return printed(whole);
  const part = (field: string) => textsOf(person, field)[0] ?? '';
  return nameOf([part('givenName'), part('additionalName'), part('familyName')].filter(Boolean).join(' '));
}

const addresses: Partial<Record<keyof ExternalIds, RegExp>> = {
  orcid: /^https?:\/\/(?:www\.)?orcid\.org\/([\dX-]{19})\/?$/i,
  arxivAuthor: /^https?:\/\/(?:www\.)?arxiv\.org\/a\/([^/?#]+)\/?$/,
  openAlex: /^https?:\/\/(?:\w+\.)?openalex\.org\/(?:authors\/)?(A\d+)\/?$/i,
  semanticScholar: /^https?:\/\/(?:www\.)?semanticscholar\.org\/author\/(?:[^/]+\/)?(\d+)\/?$/,
};

/** The identifiers of a person, as far as they are given one of a kind, of which nobody knows otherwise which is right. */
export function personIdsOf(person: Thing): ExternalIds {
  const said = identifiersOf(person, ['identifier', 'sameAs', 'url', 'mainEntityOfPage']);
  const ids: ExternalIds = {};
  for (const kind of externalIdKinds) {
    const found = new Set(said.flatMap((one) => personId(kind, idIn(kind, one)) ?? []));
    const [id] = found;
    if (found.size === 1) ids[kind] = id;
  }
  return ids;
}

function idIn(kind: keyof ExternalIds, said: Identifier): string | undefined {
  const address = addresses[kind]?.exec(said.text)?.[1];
  // An ORCID iD has a check digit: it needs no address to be known for one.
  const isBare = kind === 'orcid' && (said.kind === 'orcid' || /^(?:\d{4}-){3}\d{3}[\dX]$/.test(said.text));
  return address ?? (isBare ? said.text : undefined);
}

function printed(text: string): string | undefined {
  const name = nameOf(text);
  return name && asPrinted(name);
}
