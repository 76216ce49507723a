import { entryFinds, refusal, sourceOf } from './bibliography/finds.ts';
import { jsonItems } from './bibliography/json-items.ts';
import { limits } from './bibliography/limits.ts';
import { problems } from './bibliography/problems.ts';
import { cslItemSchema } from './csl/item.ts';
import { toEntry } from './csl/to-entry.ts';
import type { Found, ImportContext, Importer } from './types.ts';

/** The items that citation styles work on, as Zotero, Pandoc and doi.org write them. */
export const cslJson: Importer = {
  id: 'csl-json',
  label: 'CSL JSON',
  brings: 'Papers with authors, venue, date, abstract, and your keywords and notes',
  input: 'whole',
  sniff(head) {
    if (!/^[\uFEFF\s]*[[{]/.test(head) || others.test(head)) return null;
    const type = typed.exec(head)?.[1];
    const field = /"(issued|container-title|date-parts|citation-key|non-dropping-particle)"\s*:/.exec(head)?.[1];
    const isNamed = /"(?:family|literal)"\s*:/.test(head) && /"(?:author|editor)"\s*:\s*\[/.test(head);
    if (!type || !(field || isNamed)) return null;
    return { certainty: field ? 0.9 : 0.7, because: `it has “"type": "${type}"” and “"${field ?? 'author'}"”` };
  },
  read,
};

// What other services and programs call the same things.
const others =
  /"(?:itemType|creators|authorships|openalex|paperId|orcid-identifier|display_name|corpusId|control_number|byline)"\s*:/;
const typed =
  /"type"\s*:\s*"(article(?:-journal|-magazine|-newspaper)?|journal-article|bill|book|broadcast|chapter|classic|collection|dataset|document|entry(?:-dictionary|-encyclopedia)?|event|figure|graphic|hearing|interview|legal_case|legislation|manuscript|map|motion_picture|musical_score|pamphlet|paper-conference|patent|performance|periodical|personal_communication|post(?:-weblog)?|posted-content|proceedings-article|regulation|report|review(?:-book)?|software|song|speech|standard|thesis|treaty|webpage)"/;

function* read(text: string, context: ImportContext): Generator<Found> {
  if (text.length > limits.text) return yield refusal(problems.textTooLong(text.length));
  const source = sourceOf('csl-json', context);
  let isEmpty = true;
  for (const read of jsonItems(text, context.firstLine)) {
    isEmpty = false;
    if ('problem' in read) yield refusal(read.problem);
    else {
      const item = cslItemSchema.safeParse(read.item);
      const place = { line: read.line, key: '' };
      if (item.success) yield* entryFinds(toEntry(item.data, read.line), source);
      else yield refusal(problems.impossible(place, 'it is no item of CSL'));
    }
  }
  if (isEmpty) yield refusal(problems.noEntries('item of CSL'));
}
