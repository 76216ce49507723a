/** Zotero's field for what has no field: lines of `Key: value`, and remarks. */
export interface Extra {
  /** By lower-case key. */
  fields: Map<string, string>;
  remarks: string;
}

/** Splits the field apart; CSL calls it `note`. */
export function readExtra(text: string): Extra {
  const fields = new Map<string, string>();
  const remarks: string[] = [];
  for (const line of text.slice(0, 100_000).split(/\r\n?|\n/)) {
    const [, key = '', value = ''] = /^\s*([A-Za-z][\w .-]{1,30}):\s*(.*)$/.exec(line) ?? [];
    if (key && isKey(key)) fields.set(key.trim().toLowerCase(), fields.get(key.trim().toLowerCase()) ?? value.trim());
    else remarks.push(line);
  }
  return { fields, remarks: remarks.join('\n').trim() };
}

const known =
  /^(?:arxiv|doi|pmid|pmcid|isbn|issn|citation key|bibtex\S*|biblatex\S*|tex\..*|mr number|zbl|zbl number|jstor|adsabs bibcode|oclc|googlescholar|container title|original date|publisher|type|status|version|_eprint|eprint\S*|archiveprefix|primaryclass|issued|read_status\S*|citations?|\S+ citations?|rights|accessed|place|event\S*|page|issue|volume|publication title|lccn|s2id|corpus id|inspire id|semantic scholar)$/i;

function isKey(word: string): boolean {
  return known.test(word.trim());
}
