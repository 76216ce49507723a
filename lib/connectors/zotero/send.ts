import { z } from 'zod';
import type { Failure, Portion, SendOptions, Sent, Shipment } from '../types.ts';
import { type Ask, errorOf, failure, failureOf } from './ask.ts';
import { readTargets } from './targets.ts';
import { atYourWord, kept, papers, reasons } from './words.ts';

/** A portion with thousands of authors takes its time. */
const savingMs = 120_000;
const placingMs = 60_000;

/** Zotero asks for the page it came from; a list comes from no one page. */
const uri = 'https://arxiv.org/';

const readOnlySchema = z.object({ libraryEditable: z.literal(false) });

interface Trip {
  ask: Ask;
  newSession: () => string;
  target: string | undefined;
  signal: AbortSignal | undefined;
}

/**
 * Sends what has not arrived yet, portion by portion, and puts it into the target. A portion whose answer never came is
 * asked for under the same session again: Zotero then says that it has it (409), or takes it. Chromium, too, asks again
 * by itself where the connection breaks, so that the first answer can be a 409.
 */
export async function send(
  shipment: Shipment,
  { ask, newSession }: Pick<Trip, 'ask' | 'newSession'>,
  { target, onProgress, signal }: SendOptions = {},
): Promise<Sent> {
  const of = count(shipment.portions);
  const arrived = () => count(shipment.portions.filter(({ state }) => state === 'in'));
  const place = await placeOf(ask, target, signal);
  if (!place.ok) return stopped(place, arrived(), of);
  for (const portion of shipment.portions) {
    const problem = await bring(portion, { ask, newSession, target, signal });
    onProgress?.(arrived(), of);
    if (problem) return stopped(problem, arrived(), of);
  }
  return { ok: true, sent: of, into: place.name, message: `Saved in Zotero, in “${place.name}”: ${papers(of)}.` };
}

/** Where it goes, in Zotero's words. */
async function placeOf(ask: Ask, target: string | undefined, signal: AbortSignal | undefined) {
  const targets = await readTargets(ask, signal);
  if (!targets.ok) return targets;
  if (target === undefined || target === targets.selected.id)
    return targets.selected.isEditable ? { ok: true as const, name: targets.selected.name } : failure('read-only');
  const chosen = targets.targets.find(({ id }) => id === target);
  if (chosen) return { ok: true as const, name: chosen.name };
  return failure('refused', 'The chosen collection is no longer in Zotero, or can only be read. Choose another one.');
}

/** Brings a portion to where it belongs; why not, where it did not get there. */
async function bring(portion: Portion, trip: Trip): Promise<Failure | undefined> {
  const unsaved = portion.state === 'in' ? undefined : await save(portion, trip);
  if (unsaved) return unsaved;
  const { target } = trip;
  return target === undefined || portion.placedIn === target ? undefined : move(portion, target, trip);
}

/** server_connector.js, SaveItems; the portion is one transaction (translate_item.js): all of it is in, or nothing. */
async function save(portion: Portion, { ask, newSession, signal }: Trip): Promise<Failure | undefined> {
  const { session: sessionID, items } = portion;
  if (signal?.aborted) return failure('interrupted', atYourWord);
  const before = portion.state;
  portion.state = 'asked';
  const answer = await ask('saveItems', { sessionID, uri, items }, { timeoutMs: savingMs, signal });
  const isTaken = answer.kind === 'answer' && answer.status === 409 && errorOf(answer) === 'SESSION_EXISTS';
  if (isTaken || (answer.kind === 'answer' && answer.status === 201)) {
    portion.state = 'in';
    return undefined;
  }
  if (answer.kind !== 'answer') return cutOff(portion, answer.kind === 'stopped');
  // Zotero remembers a session even where it saved nothing (saveSession.js): under this name it would never take it.
  // But a portion that may be in from before keeps its name, unless Zotero has just shown that it did not know it.
  const isOut = before === 'waiting' || answer.status >= 500;
  portion.state = isOut ? 'waiting' : 'asked';
  if (isOut) portion.session = newSession();
  return readOnlySchema.safeParse(answer.json).success
    ? failure('read-only')
    : refusal(answer.status, failureOf(answer));
}

function refusal(status: number, said: Failure): Failure {
  if (status < 500 || said.why !== 'refused') return said;
  return failure('refused', 'Zotero met an error and did not save the next papers. Look at it, and send again.');
}

/** It may have heard us. */
function cutOff({ items }: Portion, isStopped: boolean): Failure {
  const first = items[0] && 'title' in items[0] ? ` (the first is “${String(items[0].title).slice(0, 80)}”)` : '';
  return failure(
    'interrupted',
    `${isStopped ? atYourWord : reasons.interrupted} The next ${papers(items.length)}${first} may be in as well: ` +
      'sent again, they are not saved twice, unless Zotero was closed in between.',
  );
}

/** server_connector.js, UpdateSession: `tags` is left out, so that those of the items stay. */
async function move(portion: Portion, target: string, { ask, signal }: Trip): Promise<Failure | undefined> {
  const answer = await ask('updateSession', { sessionID: portion.session, target }, { timeoutMs: placingMs, signal });
  if (answer.kind === 'answer' && answer.status === 200) {
    portion.placedIn = target;
    return undefined;
  }
  if (answer.kind !== 'answer') return failure('interrupted', answer.kind === 'stopped' ? atYourWord : undefined);
  return failure(
    'refused',
    'They were saved, but Zotero did not put the last of them into the chosen collection: they are where Zotero was open. ' +
      'Open the collection in Zotero, move them there, and send the rest without choosing one.',
  );
}

function stopped({ why, message }: Failure, sent: number, of: number): Sent {
  return { ok: false, sent, why, message: `${kept(sent, of)} ${message}` };
}

function count(portions: readonly Portion[]): number {
  return portions.reduce((sum, { items }) => sum + items.length, 0);
}
