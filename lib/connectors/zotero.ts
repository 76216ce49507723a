import { z } from 'zod';
import type { Connector, ConnectorKind, ConnectorWorld, Found } from './types.ts';
import { type Ask, askAt, failureOf } from './zotero/ask.ts';
import { pack } from './zotero/pack.ts';
import { send } from './zotero/send.ts';
import { readTargets } from './zotero/targets.ts';

/** Zotero on this machine, over the server that its own browser connector talks to. */
export const zotero: ConnectorKind = {
  id: 'zotero',
  label: 'Zotero',
  // Patterns of Firefox name no port.
  origins: ['http://127.0.0.1/*'],
  open: (world) => createZotero(world),
};

/** @param base another address, for tests */
export function createZotero({ fetch, newSession }: ConnectorWorld, base?: string): Connector {
  const ask = askAt(fetch, base);
  return {
    find: (signal) => find(ask, signal),
    targets: (signal) => readTargets(ask, signal),
    pack: (papers) => pack(papers, newSession),
    send: (shipment, options) => send(shipment, { ask, newSession }, options),
  };
}

const pingSchema = z.object({ prefs: z.looseObject({}) });

async function find(ask: Ask, signal?: AbortSignal): Promise<Found> {
  const answer = await ask('ping', {}, { timeoutMs: 3_000, signal });
  if (answer.kind === 'answer' && answer.status === 200 && pingSchema.safeParse(answer.json).success)
    return { isRunning: true, version: answer.headers.get('X-Zotero-Version')?.slice(0, 50) ?? null };
  const { why, message } = failureOf(answer);
  return { isRunning: false, why, message };
}
