import { entryFinds, refusal, sourceOf } from './bibliography/finds.ts';
import { jsonItems } from './bibliography/json-items.ts';
import { limits } from './bibliography/limits.ts';
import { problems } from './bibliography/problems.ts';
import { isObject, type JsonObject } from './parse-json.ts';
import type { Found, ImportContext, Importer } from './types.ts';
import { zoteroItemSchema } from './zotero/item.ts';
import { isWork, toEntry } from './zotero/to-entry.ts';

/** Zotero's own items, as Better BibTeX exports them and Zotero's API answers. */
export const zoteroJson: Importer = {
  id: 'zotero-json',
  label: 'Zotero JSON',
  brings: 'Papers with authors, venue, date, abstract, and your tags and notes',
  input: 'whole',
  sniff(head) {
    if (!/^[\uFEFF\s]*[[{]/.test(head)) return null;
    const type = /"itemType"\s*:\s*"([A-Za-z]{3,30})"/.exec(head)?.[1];
    if (type) return { certainty: 0.95, because: `it has “"itemType": "${type}"”` };
    // Better BibTeX writes what it is and how it was set up before the items.
    const isBetterBibtex = /"translatorID"\s*:/.test(head) && /"label"\s*:\s*"BetterBibTeX JSON"/.test(head);
    return isBetterBibtex ? { certainty: 0.9, because: 'it says “BetterBibTeX JSON”' } : null;
  },
  read,
};

function* read(text: string, context: ImportContext): Generator<Found> {
  if (text.length > limits.text) return yield refusal(problems.textTooLong(text.length));
  const source = sourceOf('zotero-json', context);
  let isEmpty = true;
  let besides = 0;
  for (const read of jsonItems(text, context.firstLine)) {
    isEmpty = false;
    if ('problem' in read) {
      yield refusal(read.problem);
      continue;
    }
    const item = zoteroItemSchema.safeParse(dataOf(read.item));
    const place = { line: read.line, key: '' };
    if (!item.success)
      yield refusal(problems.impossible(place, 'it does not say what kind of item it is (“itemType”)'));
    else if (!isWork(item.data)) besides += 1;
    else yield* entryFinds(toEntry(item.data, read.line), source);
  }
  if (isEmpty) yield refusal(problems.noEntries('item of Zotero'));
  if (besides > 0) yield { kind: 'problem', problem: problems.besides(besides), isRefusal: false };
}

/** Zotero's API wraps each item. */
function dataOf(item: JsonObject): JsonObject {
  return isObject(item.data) && 'itemType' in item.data ? item.data : item;
}
