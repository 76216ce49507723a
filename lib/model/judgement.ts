import { z } from 'zod';

/** What a judge says of a paper, each by itself. */
export const judgedItems = ['novelty', 'soundness', 'clarity'] as const;
export type JudgedItem = (typeof judgedItems)[number];

const points = z.number().min(0).max(100);
const perItem = <T extends z.ZodType>(schema: T) => z.object({ novelty: schema, soundness: schema, clarity: schema });

/** What a judge of the reader's own said of one paper: never overwritten, never averaged with another's. */
export const judgementSchema = z.object({
  /** Of paper, judge, rubric and input, so that judging the same again replaces its own and nothing else. */
  id: z.string(),
  /** The paper's surest key: `arxiv:2309.13681`. */
  paper: z.string(),
  provider: z.enum(['browser-model', 'server']),
  /** Host and port of the server; null for the browser's own model. */
  host: z.string().nullable(),
  model: z.string(),
  /** What tells versions of one model apart: a digest, or the browser's version; empty where nothing does. */
  stamp: z.string(),
  rubric: z.string(),
  /** Of the instructions, and of title and abstract: 32 hexadecimal digits. */
  promptHash: z.string(),
  inputHash: z.string(),
  status: z.enum(['ok', 'refused']),
  /** 0 to 100; null where it was refused. */
  values: perItem(points.nullable()),
  /** Least and most of the runs that were good. */
  spread: perItem(z.tuple([points, points]).nullable()),
  runs: z.object({ asked: z.number().int(), good: z.number().int() }),
  /** From title or abstract, as the judge gave them. */
  quotes: z.array(z.string()),
  /** Title or abstract holds text that reads like an instruction to a model. */
  suspicious: z.boolean(),
  /** The end of the abstract was left out, for it did not fit the model. */
  isShortened: z.boolean(),
  /** Why there is no value, in a sentence; null where there is one. */
  reason: z.string().nullable(),
  at: z.iso.datetime(),
});
export type Judgement = z.infer<typeof judgementSchema>;

/** A paper that waits for the reader's judge: all that is sent of it. */
export interface QueuedPaper {
  /** The paper's surest key. */
  id: string;
  title: string;
  abstract: string;
  askedAt: string;
  /** The run that is asked now, from 1; 0 while it waits. */
  run: number;
  /** Why the queue stopped here; null while it goes on. */
  stoppedBecause: string | null;
}

/** How it stands with the reader's judge, and with one paper. */
export interface JudgeState {
  /** The reader chose a judge and set it up. */
  isOn: boolean;
  /** How many papers wait, this one and the one being judged included. */
  queued: number;
  /** The paper's place among them, from 1; null where it does not wait. */
  position: number | null;
  /** Set while the paper is being judged: run 2 of 3. */
  running: { run: number; of: number } | null;
  /** No more papers today. */
  limitReached: boolean;
  /** Why nothing goes on, or why this paper cannot be judged, in a sentence. */
  stoppedBecause: string | null;
}
