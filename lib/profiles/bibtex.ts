import { entryFinds, refusal, sourceOf } from './bibliography/finds.ts';
import { limits } from './bibliography/limits.ts';
import { problems } from './bibliography/problems.ts';
import type { RawEntry } from './bibtex/fields.ts';
import { inherit, type Parents } from './bibtex/inherit.ts';
import { scanEntries } from './bibtex/scan.ts';
import { toEntry } from './bibtex/to-entry.ts';
import type { Found, ImportContext, Importer } from './types.ts';

/** The bibliographies of TeX, in the words of BibTeX and of biblatex, and as programs write them. */
export const bibtex: Importer = {
  id: 'bibtex',
  label: 'BibTeX',
  brings: 'Papers with authors, venue, date, abstract, and your keywords and notes',
  input: 'whole',
  sniff(head) {
    const [sign, type = ''] = /^[ \t]*@([A-Za-z]{3,20})\s*[{(]\s*[^\s{}()"=,]{0,200}\s*[,=}]/m.exec(head) ?? [];
    if (!sign || /^[[{<]/.test(head)) return null;
    const isFirst = head.startsWith('@') || head.startsWith('%');
    const certainty = (known.test(type) ? 0.85 : 0.5) + (isFirst ? 0.1 : 0);
    return { certainty, because: `it has an entry “@${type}{”` };
  },
  read,
};

const known =
  /^(?:article|book|booklet|conference|dataset|in(?:book|collection|proceedings)|manual|mastersthesis|misc|online|patent|phdthesis|proceedings|report|software|string|techreport|thesis|unpublished|collection|electronic|www|preamble|comment)$/i;

function* read(text: string, context: ImportContext): Generator<Found> {
  if (text.length > limits.text) return yield refusal(problems.textTooLong(text.length));
  const source = sourceOf('bibtex', context);
  const parents = parentsIn(text);
  let isEmpty = true;
  for (const scanned of scanEntries(text, context.firstLine)) {
    isEmpty = false;
    if ('problem' in scanned) yield refusal(scanned.problem);
    else {
      const entry = toEntry(inherit(scanned, parents));
      if (entry) yield* entryFinds(entry, source);
    }
  }
  if (isEmpty) yield refusal(problems.noEntries('entry of BibTeX'));
}

/** A part may stand before its whole, so the wholes are looked for first. */
function parentsIn(text: string): Parents {
  const parents = new Map<string, RawEntry>();
  if (!/\b(?:crossref|xdata)\s*=/i.test(text)) return parents;
  for (const scanned of scanEntries(text)) {
    if ('problem' in scanned) continue;
    const key = scanned.key.toLowerCase();
    if (key && !parents.has(key)) parents.set(key, scanned);
  }
  return parents;
}
