import { z } from 'zod';
import { oneLine } from '../plain-text.ts';
import type { Targets } from '../types.ts';
import { type Ask, failureOf } from './ask.ts';

const name = z.string().transform((text) => oneLine(text).slice(0, 500));

/** server_connector.js, GetSelectedCollection; libraries that can only be read are not among the targets. */
const answerSchema = z.object({
  libraryID: z.number().int(),
  libraryName: name,
  libraryEditable: z.boolean(),
  id: z.number().int().nullish(),
  name: name.nullish(),
  targets: z
    .array(
      z.object({
        id: z.string().regex(/^[LC]\d+$/),
        name,
        level: z.number().int().nonnegative().default(0),
        recent: z.boolean().nullish(),
      }),
    )
    .default([]),
});

/** The libraries and collections to choose from, and the one that is open. */
export async function readTargets(ask: Ask, signal?: AbortSignal): Promise<Targets> {
  const answer = await ask('getSelectedCollection', {}, { timeoutMs: 10_000, signal });
  const read = answerSchema.safeParse(answer.kind === 'answer' && answer.status === 200 ? answer.json : undefined);
  if (!read.success) return failureOf(answer);
  const { libraryID, libraryName, libraryEditable, id, name: collection, targets } = read.data;
  return {
    ok: true,
    targets: targets.map(({ recent, ...target }) => ({ ...target, isRecent: recent === true })),
    selected: {
      id: typeof id === 'number' ? `C${id}` : `L${libraryID}`,
      name: collection || libraryName,
      isEditable: libraryEditable,
    },
  };
}
