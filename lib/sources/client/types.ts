import type { SourceId } from '../../model/lookup.ts';
import type { CachedAnswer, SourceState } from '../../model/source-memory.ts';
import type { Ask, SourceProblem, SourceService } from '../types.ts';

/** What outlives the worker: it stands in the store, which every page of the extension shares. */
export interface SourceMemory {
  /** Changes where a service stands, and nobody else in between; without a `state` nothing changes. */
  changeState<T>(id: SourceId, change: (known: SourceState | undefined) => Changed<T>): Promise<T>;
  loadAnswer(id: string): Promise<CachedAnswer | undefined>;
  keepAnswer(answer: CachedAnswer): Promise<void>;
  forgetAnswers(ids: readonly string[]): Promise<void>;
}
export interface Changed<T> {
  state?: SourceState;
  value: T;
}

/** What the client needs of the world. Times are ms since 1970. */
export interface ClientWorld {
  fetch: typeof globalThis.fetch;
  now: () => number;
  /** Rejects when aborted. */
  sleep: (ms: number, signal: AbortSignal) => Promise<void>;
  /** 0 to 1. */
  random: () => number;
  memory: SourceMemory;
  /** Does work under one name one after another, whichever page of the extension it is of. */
  inTurn: <T>(name: string, work: () => Promise<T>) => Promise<T>;
  limits?: Partial<Limits>;
}

/** When an answer is given up. */
export interface Limits {
  /** No answer, or nothing more of it, for so long. */
  silentMs: number;
  /** Not all of it after so long. */
  wholeMs: number;
  bytes: number;
}

export interface AskOptions {
  /** The reader's key; null where there is none. */
  key: string | null;
  signal: AbortSignal;
  /** Whether answers kept from before will do: yes unless told. */
  usesKept?: boolean;
  /** Up to which part of the day's quota it may be asked: 1 unless told. */
  share?: number;
}

/** One asking of a service, of one or several requests. */
export interface Asking extends Ask {
  /** When the oldest of the answers was given; null before any was. */
  oldest(): number | null;
  /** Why an answer is older than it should be: the service gave no newer one. */
  outdated(): SourceProblem | null;
  /** The service could make nothing of the answers: forgets them, unless the client itself threw this. */
  distrust(error: unknown): Promise<void>;
}

/** Asks every service politely: at its pace, once for each question, and not at all when it asked for rest. */
export interface Client {
  ask(service: SourceService, options: AskOptions): Asking;
}
