import { entryFinds, refusal, sourceOf } from './bibliography/finds.ts';
import { limits } from './bibliography/limits.ts';
import { problems } from './bibliography/problems.ts';
import { risRecords } from './ris/records.ts';
import { toEntry } from './ris/to-entry.ts';
import type { Found, ImportContext, Importer } from './types.ts';

/** What publishers and reference managers exchange. https://en.wikipedia.org/wiki/RIS_(file_format) */
export const ris: Importer = {
  id: 'ris',
  label: 'RIS',
  brings: 'Papers with authors, venue, date, abstract, and your keywords and notes',
  input: 'whole',
  sniff(head) {
    const sign = /^[ \t]*TY {1,3}-[ \t]*[A-Z]{3,6}[ \t]*$/m.exec(head)?.[0];
    if (!sign || /^[[{<]/.test(head)) return null;
    const isFirst = head.trimStart().startsWith(sign.trimStart());
    return { certainty: isFirst ? 0.95 : 0.7, because: `it has a line “${sign.trim()}”` };
  },
  read,
};

function* read(text: string, context: ImportContext): Generator<Found> {
  if (text.length > limits.text) return yield refusal(problems.textTooLong(text.length));
  const source = sourceOf('ris', context);
  let isEmpty = true;
  for (const record of risRecords(text, context.firstLine)) {
    isEmpty = false;
    yield* entryFinds(toEntry(record), source);
  }
  if (isEmpty) yield refusal(problems.noEntries('record of RIS'));
}
