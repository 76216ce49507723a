import type { ExternalIds } from '../../model/external-ids.ts';
import type { PaperRecord } from '../../model/paper.ts';

/** An author of a paper as a service names them; null where it names nobody at that place. */
export type NamedPerson = { name: string | undefined; ids: ExternalIds } | null;

/**
 * The authors of a paper as far as they are named without a gap, so that each place is the right one. `hidden`: how many
 * the service leaves out after them; null where it does not say.
 */
export function bylinesOf(
  people: NamedPerson[],
  hidden: number | null,
): Pick<PaperRecord, 'bylines' | 'bylineIds' | 'hiddenAuthors'> {
  const bylines: string[] = [];
  const bylineIds: (ExternalIds | null)[] = [];
  for (const person of people) {
    if (!person?.name) break;
    bylines.push(person.name);
    bylineIds.push(Object.keys(person.ids).length > 0 ? person.ids : null);
  }
  const isWhole = bylines.length === people.length && bylines.length > 0;
  return {
    bylines,
    ...(bylineIds.some((ids) => ids !== null) && { bylineIds }),
    hiddenAuthors: isWhole ? hidden : null,
  };
}

/** 1-based place of the person with this id; null where nobody has it. */
export function positionOf(record: PaperRecord, kind: keyof ExternalIds, id: string | undefined): number | null {
  if (id === undefined) return null;
  const index = record.bylineIds?.findIndex((ids) => ids?.[kind] === id) ?? -1;
  return index < 0 ? null : index + 1;
}
