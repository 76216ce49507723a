import type { z } from 'zod';
import type { ExternalIds } from '../model/external-ids.ts';
import type { SoughtByline, SoughtPaper, SourceId } from '../model/lookup.ts';
import type { PaperRecord } from '../model/paper.ts';
import type { Profile } from '../model/profile.ts';

/** One request to a service, before the key is added. All are GET. */
export interface SourceRequest {
  url: string;
  headers?: Record<string, string>;
  /** What it costs of the quota, in the quota's unit: 1 unless told. */
  cost?: number;
}

/**
 * Asks a service politely: in its turn, at its pace, from the cache where that is fresh. Both throw a SourceProblem where
 * the service is down, over quota, or answers in a shape that is not its own; null means that it knows no such thing.
 */
export interface Ask {
  json<T>(request: SourceRequest, shape: z.ZodType<T>): Promise<T | null>;
  text(request: SourceRequest): Promise<string | null>;
}

/** How fast a service may be asked. */
export interface Pace {
  /** As many requests as this at once, and... */
  burst: number;
  /** ...one more each so many milliseconds. */
  everyMs: number;
  /** Connections at a time. */
  connections: number;
}

/** How much of a service there is in a day. */
export interface Quota {
  perDay: number;
  /** "requests", "US cents". */
  unit: string;
}

/** What the settings say of a service. Sentences. */
export interface SourceAbout {
  offers: string;
  sends: string;
  limits: string;
  terms: { text: string; url: string };
  /** The line the service asks to be shown. */
  credit: string;
}

/** A key the reader may have. */
export interface SourceKey {
  /** "API key". */
  label: string;
  /** What it brings, and how to get one. */
  why: string;
  url: string;
  /** Whether the service answers nothing of use without one. */
  isNeeded: boolean;
  /** The request with the key in its place. */
  add(request: SourceRequest, key: string): SourceRequest;
}

/** A service that can be asked about authors and papers. One file each; it neither waits nor fetches nor stores. */
export interface SourceService {
  id: SourceId;
  label: string;
  /** Origins it is asked at, as permission patterns: `https://api.openalex.org/*`. */
  origins: string[];
  about: SourceAbout;
  key?: SourceKey;
  pace(hasKey: boolean): Pace;
  quota?(hasKey: boolean): Quota;
  /** One cheap question that shows that it answers; returns what it said, in a sentence. */
  test(ask: Ask): Promise<string>;
  /**
   * People who may be behind a byline, the likeliest first, at most ten, each with as many of their papers as one or two
   * requests bring. Where the service knows the paper, whom it names at that place comes first.
   */
  findAuthors?(byline: SoughtByline, ask: Ask, at: ObservedAt): Promise<Profile[]>;
  /** The person with these identifiers, with their papers; null where it knows none of them. */
  author?(ids: ExternalIds, ask: Ask, at: ObservedAt): Promise<Profile | null>;
  /** Whether it can be asked about a person with these identifiers. */
  knows?(ids: ExternalIds): boolean;
  paper?(paper: SoughtPaper, ask: Ask, at: ObservedAt): Promise<PaperRecord | null>;
}

/** Now, ISO 8601, UTC: when what is answered was observed. */
export type ObservedAt = string;

/** Why a service did not answer. */
export type SourceTrouble =
  /** No connection, 5xx, time-out. */
  | 'down'
  /** 429 or its like. */
  | 'over-quota'
  /** 401, 403: the key is wrong, or the browser does not let us. */
  | 'refused'
  /** Not JSON, HTML in its place, or of another shape than we know. */
  | 'changed'
  /** The service says that the question is wrong: 400. */
  | 'bad-question';

/** A service did not answer. The message is a sentence for people, and names the service. */
export class SourceProblem extends Error {
  readonly trouble: SourceTrouble;
  /** When it may be asked again, in ms since 1970; null: nobody said. */
  readonly retryAt: number | null;

  constructor(trouble: SourceTrouble, message: string, retryAt: number | null = null) {
    super(message);
    this.name = 'SourceProblem';
    this.trouble = trouble;
    this.retryAt = retryAt;
  }
}
