import type { PaperRecord } from '../model/paper.ts';
import type { ReadingEntry } from '../model/reading-entry.ts';

/** A paper as it is handed over: what every source says of it, and the reader's own words. */
export interface Handed {
  /** At least one. */
  records: readonly PaperRecord[];
  /** Absent where it is not on the reading list. */
  reading?: Pick<ReadingEntry, 'tags' | 'note' | 'citeKey'>;
}

/**
 * Why something did not work: nothing answered; it said no; the place can only be read; something else lives at the
 * address; or it was cut off, and what was under way may have arrived or not.
 */
export type Why = 'not-running' | 'refused' | 'read-only' | 'not-zotero' | 'interrupted';

/** Why not, with a sentence for people. */
export interface Failure {
  ok: false;
  why: Why;
  message: string;
}

/** Whether the program runs on this machine. */
export type Found = { isRunning: true; version: string | null } | { isRunning: false; why: Why; message: string };

/** A place in the program that papers can go to. */
export interface Target {
  /** The program's own name for it: `L1`, `C12`. */
  id: string;
  name: string;
  /** 0 is a library; deeper ones follow what they are in. */
  level: number;
  /** Used lately. */
  isRecent: boolean;
}

/** The places to choose from, and the one that is open in the program now. */
export type Targets =
  | {
      ok: true;
      targets: Target[];
      selected: { id: string; name: string; isEditable: boolean };
    }
  | Failure;

/** How far one portion is: `asked` is under way, or was when the connection broke. */
export type PortionState = 'waiting' | 'asked' | 'in';

/** What is sent at once: all of it arrives, or nothing. */
export interface Portion {
  /** What the program knows it by: asked for twice under one name, it is taken once. */
  session: string;
  items: readonly object[];
  state: PortionState;
  /** The target it was put into; null where it is wherever the program put it. */
  placedIn: string | null;
}

/**
 * Papers packed to be sent. It remembers what has arrived: sent once more after a break, it goes on where it stopped.
 * Plain data.
 */
export interface Shipment {
  portions: Portion[];
}

/** How a shipment went, in all its attempts together. `message` is for people: what happened, what is where, what to do. */
export type Sent = { ok: true; sent: number; into: string; message: string } | (Failure & { sent: number });

export interface SendOptions {
  /** Id of a target. Left out: what is open in the program while they arrive. */
  target?: string | undefined;
  /** After each portion. */
  onProgress?: ((sent: number, of: number) => void) | undefined;
  signal?: AbortSignal | undefined;
}

/** Another program on this machine that takes papers. Nothing here throws for what can be expected. */
export interface Connector {
  find(signal?: AbortSignal): Promise<Found>;
  targets(signal?: AbortSignal): Promise<Targets>;
  /** Makes papers ready to be sent. Asks nobody. */
  pack(papers: Iterable<Handed>): Shipment;
  send(shipment: Shipment, options?: SendOptions): Promise<Sent>;
}

/** What a connector needs of the world. */
export interface ConnectorWorld {
  fetch: typeof fetch;
  /** A name that was never given before: a random UUID. */
  newSession: () => string;
}

/** A kind of connector: one file each, listed in index.ts. */
export interface ConnectorKind {
  id: string;
  /** What a reader calls it. */
  label: string;
  /** What the browser is asked to permit, at the reader's click. */
  origins: readonly string[];
  open(world: ConnectorWorld): Connector;
}
