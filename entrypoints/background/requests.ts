import { z } from 'zod';
import type { Protocol, Verb } from '../../lib/messages.ts';
import { soughtBylineSchema, soughtPaperSchema, sourceIdSchema } from '../../lib/model/lookup.ts';
import { pageReadingSchema, paperReadingSchema } from '../../lib/model/page-reading.ts';
import { triageChoiceSchema } from '../../lib/model/triage.ts';

const question = { paper: paperReadingSchema, position: z.number().int().positive(), authorId: z.number().int() };

/** The shape of every request, checked before it is believed. */
export const requestSchemas: { [K in Verb]: z.ZodType<Protocol[K]['request']> } = {
  wake: z.null(),
  noteToday: z.null(),
  viewPage: pageReadingSchema,
  viewScores: pageReadingSchema,
  viewScorePanel: z.object({ paper: paperReadingSchema }),
  viewCard: z.object(question),
  correct: z.discriminatedUnion('kind', [
    z.object({ ...question, kind: z.literal('byline'), verdict: z.enum(['same', 'different']) }),
    z.object({ ...question, kind: z.literal('move'), to: z.number().int().nullable() }),
    z.object({ kind: z.literal('merge'), authorId: z.number().int(), otherId: z.number().int() }),
    z.object({ kind: z.literal('split'), authorId: z.number().int() }),
  ]),
  takeBack: z.object({ id: z.string().max(200) }),
  follow: z.object({ authorId: z.number().int(), followed: z.boolean() }),
  savePapers: z.object({ papers: z.array(paperReadingSchema).max(5_000), from: z.string().max(2_000) }),
  saveAddress: z.object({ address: z.string().max(2_000) }),
  unsavePapers: z.object({ papers: z.array(paperReadingSchema).max(5_000) }),
  setOnList: z.object({ ids: z.array(z.number().int()).max(5_000), isOn: z.boolean() }),
  judgePaper: z.object({ paper: paperReadingSchema }),
  judgeState: z.object({ arxivId: z.string().max(40).nullable() }),
  resumeJudging: z.null(),
  cancelJudging: z.object({ arxivId: z.string().max(40).nullable() }),
  lookUp: z.object({ bylines: z.array(soughtBylineSchema).max(5_000) }),
  completePaper: z.object({ paper: soughtPaperSchema }),
  retryLookups: z.object({ ids: z.array(z.string().max(500)).nullable() }),
  cancelLookups: z.object({ ids: z.array(z.string().max(500)).nullable() }),
  testSource: z.object({ source: sourceIdSchema }),
  forgetSource: z.object({ source: sourceIdSchema }),
  refreshFollowed: z.null(),
  openLookUp: z.object({ byline: soughtBylineSchema }),
  viewTriage: z.object({
    url: z.string().max(2_000),
    listing: z.string().max(100),
    papers: z
      .array(paperReadingSchema.pick({ arxivId: true, title: true, abstract: true, categories: true }))
      .max(5_000),
    known: z.array(z.number().int()).max(100_000),
    before: z.string().max(40).nullish(),
  }),
  markSeen: z.object({ arxivIds: z.array(z.string().max(40)).max(5_000), isSeen: z.boolean() }),
  setTriage: z.object({ listing: z.string().max(100), choice: triageChoiceSchema }),
  openCompare: z.object({
    people: z.array(z.object({ authorId: z.number().int(), outcome: z.enum(['confirmed', 'likely']) })).max(100),
  }),
  openLibrary: z.object({ authorId: z.number().int().optional() }),
  countKnown: z.object({ known: z.number().int().nonnegative().nullable() }),
};
