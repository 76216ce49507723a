import { z } from 'zod';
import { type Answer, postJson } from '../post-json.ts';
import type { Failure, Why } from '../types.ts';
import { address, atYourWord, reasons } from './words.ts';

/**
 * Zotero's connector server. Read in zotero/zotero, chrome/content/zotero/xpcom/server:
 * - server.js hangs up on a browser (a User-Agent of `Mozilla/…`, or an Origin) that sends no
 *   `X-Zotero-Connector-API-Version`, so that web pages cannot tell whether Zotero runs; a page's fetch without the
 *   browser's permission fails in the same way. It names its version in `X-Zotero-Version`.
 * - server_connector.js answers `ping` with HTML where it is asked by GET, with JSON by POST; it wants
 *   `application/json`, and refuses an API version lower than its own, 3, with 400 `CONNECTOR_VERSION_OUTDATED`.
 */
const headers = { 'X-Zotero-Connector-API-Version': '3' };

/** A tree of thousands of collections fits. */
const mostBytes = 5_000_000;

/** How one method of the connector is called. */
export type Ask = (method: string, body: object, wait: { timeoutMs: number; signal?: AbortSignal }) => Promise<Answer>;

/** Asks the server at the usual address, or at a test's. */
export function askAt(fetchIt: typeof fetch, base = `http://${address}`): Ask {
  return (method, body, { timeoutMs, signal }) =>
    postJson(fetchIt, { url: `${base}/connector/${method}`, body, headers, timeoutMs, most: mostBytes, signal });
}

const errorSchema = z.object({ error: z.string() });

/** The word with which Zotero explained an answer; empty where it did not. */
export function errorOf(answer: Answer): string {
  const said = errorSchema.safeParse(answer.kind === 'answer' ? answer.json : undefined);
  return said.success ? said.data.error : '';
}

/** A failure in the usual words. */
export function failure(why: Why, message: string = reasons[why]): Failure {
  return { ok: false, why, message };
}

/** Why an answer is not the one that was hoped for. */
export function failureOf(answer: Answer): Failure {
  if (answer.kind === 'silent') return failure('not-running');
  if (answer.kind === 'stopped') return failure('interrupted', atYourWord);
  if (answer.kind === 'flooded') return failure('not-zotero');
  if (answer.kind !== 'answer') return failure('interrupted');
  if (errorOf(answer) === 'CONNECTOR_VERSION_OUTDATED' || answer.status === 412)
    return failure('refused', 'This Zotero wants a newer way of talking than Byline’s. Export a file, and import it.');
  const isZotero = answer.headers.has('X-Zotero-Version') || errorOf(answer) !== '';
  return failure(isZotero || answer.status === 403 ? 'refused' : 'not-zotero');
}
