import { z } from 'zod';
import type { ExternalIds } from '../../../model/external-ids.ts';
import { personIds } from '../person-ids.ts';
import { listOf, text } from '../shape.ts';

/** Identifiers of a person: `{ "schema": "INSPIRE BAI", "value": "L.Guo.1" }`. */
export const inspireIdsShape = listOf(z.object({ schema: text, value: text }));

export function inspireIds(ids: z.infer<typeof inspireIdsShape>): ExternalIds {
  const idOf = (schema: string) => ids.find((id) => id.schema === schema)?.value;
  return personIds({ orcid: idOf('ORCID'), inspire: idOf('INSPIRE BAI') });
}
