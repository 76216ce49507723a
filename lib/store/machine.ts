import { newId } from '../ids/new-id.ts';
import type { Meta, Store } from './db.ts';

/** A name for this machine's store, made when the store is: what was edited here is told by it from other machines' edits. */
export function newMachine(): Meta {
  return { id: 'machine', value: newId() };
}

const known = new WeakMap<Store, Promise<string>>();

/** The machine's name, as stamps carry it. Asked for outside a transaction that does not hold `meta`. */
export function machineOf(store: Store): Promise<string> {
  const asked = known.get(store) ?? load(store);
  known.set(store, asked);
  return asked;
}

async function load(store: Store): Promise<string> {
  const row = await store.meta.get('machine');
  const { value } = row ?? newMachine();
  if (!row) await store.meta.put({ id: 'machine', value });
  return value.toString(36);
}
