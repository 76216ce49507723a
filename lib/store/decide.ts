import type { Decision } from '../model/decision.ts';
import type { Store } from './db.ts';

/** Keeps the reader's word on a byline; the latest word on the same byline and author replaces the one before. */
export async function saveDecision(store: Store, decision: Decision): Promise<void> {
  await store.decisions.put(decision);
}

/** Takes the reader's word back. */
export async function deleteDecision(store: Store, id: string): Promise<void> {
  await store.decisions.delete(id);
}
