import { z } from 'zod';
import { bylineAuthorSchema } from './byline-record.ts';

/** What one way of reading found of a person on a page. */
export const captureFindSchema = z.discriminatedUnion('kind', [
  /** Visible texts, the likeliest first; a profile text, if anything. */
  z.object({ kind: z.literal('texts'), texts: z.array(z.string().max(2_000_000)).max(4) }),
  /** What the page describes to machines, each a JSON text. */
  z.object({ kind: z.literal('json-ld'), texts: z.array(z.string().max(2_000_000)).max(50) }),
  /** People with their papers, as a reader of this kind of page understood them. */
  z.object({ kind: z.literal('authors'), authors: z.array(bylineAuthorSchema).max(10) }),
]);
export type CaptureFind = z.infer<typeof captureFindSchema>;

/** What Byline read from the page in front when the reader asked for it: plain data, no DOM. */
export const captureSchema = z.object({
  url: z.url({ protocol: /^https?$/ }).max(2_000),
  title: z.string().max(500),
  capturedAt: z.iso.datetime(),
  /** What was found, the likeliest first; empty where nothing was. */
  finds: z.array(captureFindSchema).max(10),
});
export type Capture = z.infer<typeof captureSchema>;
