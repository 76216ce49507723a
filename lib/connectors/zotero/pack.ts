import type { Handed, Portion, Shipment } from '../types.ts';
import { itemOf, type ZoteroItem } from './item.ts';

/** Zotero saves a portion in one go, and answers when all of it is saved. */
const mostItems = 50;
/** A paper of a large collaboration has thousands of authors: a few of those fill a portion. */
const mostCharacters = 500_000;

/** An item as it is sent: Zotero tells the items of a session apart by `id`, and moves only one of those without. */
type PackedItem = ZoteroItem & { id: string };

/** Papers in portions, each with a session of its own, that stays: what was taken under it is not taken again. */
export function pack(papers: Iterable<Handed>, newSession: () => string): Shipment {
  const portions: Portion[] = [];
  let [items, characters]: [PackedItem[], number] = [[], 0];
  const close = () => {
    if (items.length > 0) portions.push({ session: newSession(), items, state: 'waiting', placedIn: null });
    [items, characters] = [[], 0];
  };
  for (const paper of papers) {
    const item = itemOf(paper);
    const { length } = JSON.stringify(item);
    if (items.length === mostItems || characters + length > mostCharacters) close();
    items.push({ ...item, id: `byline-${items.length + 1}` });
    characters += length;
  }
  close();
  return { portions };
}
