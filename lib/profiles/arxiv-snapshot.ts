import type { PaperRecord } from '../model/paper.ts';
import type { Problem } from '../model/problem.ts';
import { categoriesOf, dayOf, recordOf, snapshotLineSchema } from './arxiv-snapshot/line.ts';
import { withLostZeros } from './arxiv-snapshot/lost-zeros.ts';
import { type Sieve, sieveOf } from './arxiv-snapshot/sieve.ts';
import { isObject, parseJson } from './parse-json.ts';
import { shorten } from './shorten.ts';
import type { Found, Importer } from './types.ts';

const id = 'arxiv-snapshot';

/** arXiv's own metadata, one paper a line: all of arXiv, so that the reader says which part of it is wanted. */
export const arxivSnapshot: Importer = {
  id,
  label: 'arXiv metadata snapshot',
  brings: 'Papers with all authors, categories, abstract and date of the first version',
  input: 'lines',
  asks: 'filter',
  sniff(head) {
    const [line = ''] = head.split('\n', 1);
    const json = parseJson(line);
    // The first paper may have more authors than what is looked at holds.
    const hasKeys = (keys: string[]) =>
      keys.every((key) => (json.ok ? isObject(json.value) && key in json.value : line.includes(`"${key}":`)));
    if (!line.startsWith('{') || !hasKeys(['id', 'title', 'authors', 'categories'])) return null;
    const isSnapshot = hasKeys(['versions', 'authors_parsed']) || hasKeys(['submitter', 'journal-ref']);
    if (!isSnapshot && !hasKeys(['date', 'abstract'])) return null;
    return { certainty: isSnapshot ? 0.98 : 0.8, because: 'its first line has the fields of arXiv’s metadata' };
  },
  *read(text, { label, url, capturedAt, firstLine = 1, filter }) {
    const source = { format: id, label, ...(url && { url }), observedAt: capturedAt };
    const reading: Reading = { source, sieve: sieveOf(filter), hasLostZeros: false };
    let passedOver = 0;
    for (const [number, line] of numbered(text, firstLine)) {
      const found = reading.sieve?.letsThrough(line) === false ? null : readLine(line, number, reading);
      if (found && passedOver > 0) yield { kind: 'passed-over', count: passedOver };
      passedOver = found ? 0 : passedOver + 1;
      if (found) yield found;
    }
    if (passedOver > 0) yield { kind: 'passed-over', count: passedOver };
    if (reading.hasLostZeros) yield { kind: 'problem', problem: lostZeros, isRefusal: false };
  },
};

interface Reading {
  source: PaperRecord['source'];
  sieve: Sieve | null;
  /** Whether a paper was kept whose id had lost zeros. */
  hasLostZeros: boolean;
}

/** The lines that hold anything, with their numbers. */
function* numbered(text: string, firstLine: number): Generator<[number, string]> {
  let number = firstLine;
  for (let start = 0; start < text.length; number += 1) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    const line = text.slice(start, end);
    if (/\S/.test(line)) yield [number, line];
    start = end + 1;
  }
}

/** What a line holds; null where it is not wanted. */
function readLine(line: string, number: number, reading: Reading): Found | null {
  const { sieve, source } = reading;
  const refused = (because: string): Found => ({
    kind: 'problem',
    problem: wrongLine(number, because, line),
    isRefusal: true,
  });
  const json = parseJson(line);
  if (!json.ok) return refused(json.because);
  const paper = snapshotLineSchema.safeParse(json.value);
  if (!paper.success) return refused(reasonOf(paper.error.issues[0]));
  const day = dayOf(paper.data);
  if (sieve && !sieve.wants(categoriesOf(paper.data), day ? Number(day.slice(0, 4)) : null)) return null;
  const arxivId = withLostZeros(paper.data.id);
  const record = recordOf({ ...paper.data, id: arxivId }, day, source);
  if (!record) return refused(`“${shorten(paper.data.id)}” is no id of arXiv, or the title is empty`);
  reading.hasLostZeros ||= arxivId !== paper.data.id;
  return { kind: 'paper', record };
}

const lostZeros: Problem = {
  code: 'ids-without-zeros',
  severity: 'note',
  message: 'Ids that had lost zeros got them back: “704.073” is 0704.0730.',
};

function reasonOf(issue: { path: PropertyKey[]; message: string } | undefined): string {
  const place = issue?.path.map(String).join('.');
  return place ? `“${place}” is missing or of the wrong kind` : 'it is no paper';
}

function wrongLine(line: number, because: string, said: string): Problem {
  return {
    code: 'wrong-line',
    severity: 'error',
    line,
    message: `Line ${line} was refused: ${because}.`,
    said: shorten(said.slice(0, 200)),
  };
}
