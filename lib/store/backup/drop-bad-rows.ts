import { z } from 'zod';
import { type Kind, kindOf } from '../../backup/binary.ts';
import { authorSchema } from '../../model/author.ts';
import { comparisonSchema } from '../../model/comparison.ts';
import { decisionSchema } from '../../model/decision.ts';
import { importChunkSchema, importSchema } from '../../model/import.ts';
import { judgementSchema } from '../../model/judgement.ts';
import { seenEntrySchema } from '../../model/met-paper.ts';
import { paperSchema } from '../../model/paper.ts';
import { personSchema } from '../../model/person.ts';
import type { Problem } from '../../model/problem.ts';
import { readingEntrySchema } from '../../model/reading-entry.ts';
import type { Store } from '../db.ts';
import { eachPortion } from './portions.ts';

const column = (kind: Kind) => z.custom<ArrayBufferView>((value) => kindOf(value) === kind);
const texts = z.array(z.string());
const segment = z.object({
  id: z.number(),
  keys: texts,
  titles: texts,
  categories: texts,
  days: column('Int32Array'),
  isFromPage: column('Uint8Array'),
  terms: column('Uint32Array'),
  starts: column('Uint32Array'),
  papers: column('Uint32Array'),
});

/** What a row of each table is. A row that is not is left out, so that one bad row does not lose the reader all others. */
const shapes: Record<string, z.ZodType> = {
  authors: authorSchema,
  papers: paperSchema,
  imports: importSchema,
  importChunks: importChunkSchema,
  reading: readingEntrySchema,
  decisions: decisionSchema,
  judgements: judgementSchema,
  people: personSchema,
  comparisons: comparisonSchema,
  seenEntries: seenEntrySchema,
  tombstones: z.object({ id: z.string(), at: z.string(), decision: decisionSchema.optional() }),
  meta: z.object({ id: z.string(), value: z.number() }),
  segments: segment,
  corpusErrands: z.object({ id: z.number(), papers: z.array(z.number()), gone: texts }),
  references: z.object({
    id: z.string(),
    version: z.number(),
    keys: texts,
    earlier: column('Uint32Array'),
    values: column('Float32Array'),
  }),
};

/** Deletes the rows of a staged store that are not what this Byline reads. Returns one problem for each table. */
export async function dropBadRows(store: Store): Promise<Problem[]> {
  const problems: Problem[] = [];
  for (const [name, shape] of Object.entries(shapes)) {
    const table = store.table<Record<string, unknown>, string | number>(name);
    const keyPath = String(table.schema.primKey.keyPath);
    const bad: (string | number)[] = [];
    await eachPortion(table, (rows) => {
      for (const row of rows) if (!shape.safeParse(row).success) bad.push(row[keyPath] as string | number);
    });
    if (bad.length === 0) continue;
    await table.bulkDelete(bad);
    problems.push({
      code: 'row-left-out',
      severity: 'warning',
      message: `${bad.length} of the rows of “${name}” could not be read and would be left out.`,
      said: String(bad[0]),
    });
  }
  return problems;
}
