import { z } from 'zod';
import { nameOf } from '../fields.ts';
import type { RecordSource } from '../paper-record.ts';
import { personId } from '../person-ids.ts';
import { asPrinted } from '../printed-name.ts';
import { profileOf } from '../profile.ts';
import type { Reading } from '../service-format.ts';
import { maybe, text } from '../shape.ts';
import { value } from './value.ts';

const name = z.object({ 'given-names': value, 'family-name': value, 'credit-name': value, path: text });

export const noName = 'has no name that the person shows';
export const noOrcid = 'has no ORCID iD whose check digit is right';

/** Who a person is, as far as they show it. */
export const orcidPersonShape = z.object({ name: maybe(name), path: text });
export type OrcidPerson = z.infer<typeof orcidPersonShape>;

/** The name a person wants to be credited by, else given and family name. */
export function orcidName(person: OrcidPerson | undefined): string | undefined {
  const { 'credit-name': credit, 'given-names': given, 'family-name': family } = person?.name ?? {};
  const chosen = nameOf(credit);
  return chosen ? asPrinted(chosen) : nameOf([given, family].filter(Boolean).join(' '));
}

/** The iD in a path of ORCID, with its check digit right: `/0000-0002-1825-0097/works`. */
export function ownerOf(path: string | undefined): string | undefined {
  return personId('orcid', path);
}

/** A person by themselves, without works. */
export function readOrcidPerson(person: OrcidPerson, source: RecordSource): Reading {
  const name = orcidName(person);
  const orcid = ownerOf(person.name?.path) ?? ownerOf(person.path);
  if (!name) return { kind: 'wrong', field: 'name', because: noName };
  if (!orcid) return { kind: 'wrong', field: 'path', because: noOrcid };
  return { kind: 'profile', profile: profileOf(source, name, { orcid }), untitled: 0 };
}
