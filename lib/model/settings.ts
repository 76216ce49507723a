import { z } from 'zod';
import { sourceIds, sourceSettingsSchema } from './lookup.ts';
import { triageChoiceSchema } from './triage.ts';

/** The reader's own judge of papers: off until they choose one. */
export const judgeSettingsSchema = z.object({
  provider: z.enum(['off', 'browser-model', 'server']).catch('off'),
  /** Of the reader's server, without `/v1`. */
  baseUrl: z.string().max(2_000).catch('http://127.0.0.1:11434'),
  /** As the server names it; empty until chosen. */
  model: z.string().max(500).catch(''),
  /** The host, with its port, to which the reader agreed that text leaves this machine. */
  confirmedHost: z.string().max(500).catch(''),
  /** Papers a day at most. */
  perDay: z.number().int().min(1).max(1_000).catch(50),
});
export type JudgeSettings = z.infer<typeof judgeSettingsSchema>;

/** Every service is off until the reader turns it on. */
const sourcesSchema = z.object(
  Object.fromEntries(sourceIds.map((id) => [id, sourceSettingsSchema.catch(() => sourceSettingsSchema.parse({}))])) as {
    [K in (typeof sourceIds)[number]]: z.ZodCatch<typeof sourceSettingsSchema>;
  },
);

/** What the reader can switch. Each field falls back alone, so that one bad value never resets the rest. */
export const settingsSchema = z.object({
  /** Chips after authors' names. */
  showAuthors: z.boolean().catch(true),
  /** The chip of a paper: saved state, team line. */
  showPapers: z.boolean().catch(true),
  /** `?` chips for names that might be somebody the store knows. */
  showPossible: z.boolean().catch(true),
  /** Novelty and AI scores of papers and of authors: off hides them everywhere. */
  showScores: z.boolean().catch(true),
  /** Whose scores the chip of a paper shows. */
  scoreProvider: z.enum(['estimated', 'reported', 'judge']).catch('estimated'),
  /** Whether papers met on listings join the corpus that novelty is measured against. */
  feedCorpus: z.boolean().catch(true),
  judge: judgeSettingsSchema.catch(() => judgeSettingsSchema.parse({})),
  /** Live look-ups, by service; the keys are kept apart from the settings (lib/store/source-keys.ts). */
  sources: sourcesSchema.catch(() => sourcesSchema.parse({})),
  /** Searches of the reading list that the reader keeps. */
  savedSearches: z.array(z.object({ name: z.string().min(1).max(200), query: z.string().max(2_000) })).catch([]),
  /** How the reader left each listing (lib/model/triage.ts): by category, `search` for all searches. */
  triage: z.record(z.string().max(100), triageChoiceSchema).catch({}),
  /** Whether the entries of visited listings are kept for the digest and to tell what is new. */
  keepVisits: z.boolean().catch(true),
  /** Authors and what is known of them are hidden until asked: as a default, and by host where the reader chose otherwise. */
  isBlind: z.boolean().catch(false),
  blindHosts: z.record(z.string().max(300), z.boolean()).catch({}),
  colourScheme: z.enum(['auto', 'light', 'dark']).catch('auto'),
  /** Hosts on which Byline stays away. */
  offHosts: z.array(z.string()).catch([]),
  /** Pages (host and path) on which Byline stays away. */
  offPages: z.array(z.string()).catch([]),
});
export type Settings = z.infer<typeof settingsSchema>;

export const defaultSettings: Settings = settingsSchema.parse({});

/** What of the settings in a backup is restored: what it has, but nothing by which something leaves the machine. */
export function restorable(saved: Record<string, unknown>): Partial<Settings> {
  const { sources: _, judge: __, ...read } = settingsSchema.parse(saved);
  return Object.fromEntries(Object.entries(read).filter(([key]) => Object.hasOwn(saved, key)));
}
