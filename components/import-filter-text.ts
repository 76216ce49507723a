import type { PaperFilter } from '../lib/model/import.ts';

/** A filter as the reader types it. */
export interface FilterText {
  categories: string;
  fromYear: string;
  toYear: string;
}

/** What is wrong, by field. */
export type FilterFaults = Partial<Record<keyof FilterText, string>>;

const lowerTails = new Set(['physics', 'cond-mat']);
/** `cs.LG`, `math`, `q-bio.NC`, `cond-mat.mes-hall`. */
const category = /^([a-z]{1,10}(?:-[a-z]{1,10})?)(?:\.([a-z]{2,10}(?:-[a-z]{1,10})?))?$/;
const year = /^[12]\d{3}$/;

/** "cs.lg, MATH" becomes ["cs.LG", "math"]; a word that is no category is given back as `fault`. */
function parseCategories(text: string): { categories: string[]; fault?: string } {
  const categories = new Set<string>();
  for (const word of text.split(/[\s,;]+/).filter((one) => one !== '')) {
    const [, archive = '', tail = ''] = category.exec(word.toLowerCase()) ?? [];
    if (archive === '') return { categories: [], fault: word };
    // arXiv writes most tails large, those of two archives small.
    const written = lowerTails.has(archive) || tail.includes('-') ? tail : tail.toUpperCase();
    categories.add(tail === '' ? archive : `${archive}.${written}`);
  }
  return { categories: [...categories] };
}

function yearFault(text: string): string | undefined {
  return text === '' || year.test(text) ? undefined : 'A year has four digits, such as 2019.';
}

/** Reads a filter; empty fields narrow nothing. */
export function parseFilter(text: FilterText): { filter: PaperFilter } | { faults: FilterFaults } {
  const { categories, fault } = parseCategories(text.categories);
  const [from, to] = [text.fromYear.trim(), text.toYear.trim()];
  const faults: FilterFaults = {};
  if (fault !== undefined) faults.categories = `“${fault}” is no category. Write them as arXiv does: cs.LG cs.CL math.`;
  const [fromFault, toFault] = [yearFault(from), yearFault(to)];
  if (fromFault) faults.fromYear = fromFault;
  if (toFault) faults.toYear = toFault;
  else if (!fromFault && from !== '' && to !== '' && Number(to) < Number(from)) {
    faults.toYear = `That is before ${from}.`;
  }
  if (Object.keys(faults).length > 0) return { faults };
  return {
    filter: {
      categories,
      ...(from !== '' && { fromYear: Number(from) }),
      ...(to !== '' && { toYear: Number(to) }),
    },
  };
}

/** The filter as it would be typed: `parseFilter` gives it back. */
export function printFilter({ categories, fromYear, toYear }: PaperFilter): FilterText {
  return {
    categories: categories.join(' '),
    fromYear: fromYear === undefined ? '' : String(fromYear),
    toYear: toYear === undefined ? '' : String(toYear),
  };
}
