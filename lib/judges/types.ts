import type { JudgeSettings } from '../model/settings.ts';
import type { JudgedText } from '../scores/judge/prompt.ts';

/** What a judge said in one run, unread. */
export interface RawAnswer {
  text: string;
  /** The end of the abstract did not fit and was left out. */
  isShortened: boolean;
}

/** Whether a judge can be asked now, and if not, why, in a sentence for people. */
export type Availability = { isReady: true } | { isReady: false; why: string };

/** A language model of the reader's own, as it is set up. It is asked, and keeps nothing. */
export interface Judge {
  provider: 'browser-model' | 'server';
  /** Host and port of the server; null for the browser's own model. */
  host: string | null;
  model: string;
  availability(): Promise<Availability>;
  /** What tells versions of the model apart; empty where nothing does. Never throws for want of it. */
  stamp(signal: AbortSignal): Promise<string>;
  /** Asks about a paper once. Throws a JudgeProblem. */
  askOnce(paper: JudgedText, seed: number, signal: AbortSignal): Promise<RawAnswer>;
}

/** A kind of judge: one file each, listed in index.ts. */
export interface JudgeKind {
  id: Exclude<JudgeSettings['provider'], 'off'>;
  /** What a reader calls it. */
  label: string;
  /** What more a reader wants to know before choosing it. */
  about: string;
  /** The judge that the settings describe. */
  open(settings: JudgeSettings): Judge;
}

/** Why a judge gave no answer, in a sentence for people. */
export class JudgeProblem extends Error {
  /** True where asking about another paper would fail as well: the queue waits. */
  readonly stopsAll: boolean;

  constructor(message: string, { stopsAll }: { stopsAll: boolean }) {
    super(message);
    this.name = 'JudgeProblem';
    this.stopsAll = stopsAll;
  }
}

/** A problem of the judge itself. */
export function unavailable(message: string): JudgeProblem {
  return new JudgeProblem(message, { stopsAll: true });
}

/** A problem of this one answer. */
export function unusable(message: string): JudgeProblem {
  return new JudgeProblem(message, { stopsAll: false });
}
