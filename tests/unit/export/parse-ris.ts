/**
 * RIS by the letter, and nothing else: two capitals or a capital and a digit, two spaces, a hyphen, a space, the value, CRLF;
 * `TY` first, `ER` last and empty, then an empty line at most. Throws at anything other than that.
 */
export function parseRis(text: string): Map<string, string[]>[] {
  const records: Map<string, string[]>[] = [];
  let record: Map<string, string[]> | null = null;
  for (const line of text.split('\r\n')) {
    if (line === '' && !record) continue;
    if (/[\r\n]/.test(line)) throw new Error(`A line ends within “${line}”.`);
    const [, tag = '', value = ''] = /^([A-Z][A-Z0-9]) {2}- (.*)$/u.exec(line) ?? [];
    if (!tag) throw new Error(`“${line}” is no line of RIS.`);
    if ((tag === 'TY') !== (record === null)) throw new Error(`“${line}” stands in the wrong place.`);
    record ??= new Map();
    if (tag === 'ER') {
      if (value) throw new Error('ER has a value.');
      records.push(record);
      record = null;
    } else if (!value.trim()) throw new Error(`${tag} is empty.`);
    else record.set(tag, [...(record.get(tag) ?? []), value]);
  }
  if (record) throw new Error('The last record has no end.');
  return records;
}
