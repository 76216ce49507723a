import { createReadStream, existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { createZstdDecompress } from 'node:zlib';
import type { Exported } from '../../../lib/export/types.ts';
import { parseArxivId } from '../../../lib/ids/arxiv-id.ts';
import type { PaperLine } from '../../tools/learn/read-papers.ts';
import { paper } from './things.ts';

const folder = new URL('../../../../shared/data/', import.meta.url);
const files = ['arxiv-1993-2019.jsonl.zst', 'arxiv-2025-2026.jsonl.zst'];

export const areThere = files.every((file) => existsSync(new URL(file, folder)));

/** What tries an exporter, each by a sign. */
const trials: readonly ((line: PaperLine, text: string) => boolean)[] = [
  ({ title }) => title.includes('$'),
  ({ title }) => title.includes('\\'),
  ({ title }) => /[{}]/.test(title),
  ({ title }) => /["“”«»„]/.test(title),
  ({ title }) => title.includes('&'),
  ({ title }) => /[%#_~^]/.test(title),
  ({ title }) => /[^\p{ASCII}]/u.test(title),
  ({ authors }) => authors.length > 30,
  ({ authors }) => authors.some((name) => /collaboration|team|consortium/i.test(name)),
  ({ authors }) => authors.some((name) => /\b(?:van|von|de|der|jr\.?)\b/i.test(name)),
  ({ authors }) => authors.some((name) => /[^\p{ASCII}]/u.test(name)),
  ({ authors }) => authors.length === 0 || authors.some((name) => !name.includes(' ')),
  (_, text) => /[\u3040-\u9fff\uac00-\ud7af]/.test(text),
  (_, text) => /\\[a-zA-Z]+\{/.test(text),
  () => true,
];

/** Papers of arXiv in which there is something to trip over: so many for each trial and each file, where there are. */
export async function trickyPapers(many: number): Promise<Extract<Exported, { kind: 'paper' }>[]> {
  const papers: Extract<Exported, { kind: 'paper' }>[] = [];
  for (const file of files) {
    const left = trials.map(() => many);
    const unpacked = createReadStream(new URL(file, folder)).pipe(createZstdDecompress());
    let count = 0;
    for await (const text of createInterface({ input: unpacked })) {
      count += 1;
      if (count > 12_000) break;
      const line = JSON.parse(text) as PaperLine & { comments?: string };
      // The files hold some identifiers as numbers, without their zeros.
      line.id = line.id.replace(/^\d{3}\./, '0$&');
      if (parseArxivId(line.id)?.id !== line.id) continue;
      const trial = trials.findIndex((isOne, at) => (left[at] ?? 0) > 0 && isOne(line, text));
      if (trial < 0) continue;
      left[trial] = (left[trial] ?? 0) - 1;
      papers.push(toPaper(line));
    }
    unpacked.destroy();
  }
  return papers;
}

function toPaper({ id, title, abstract, authors, date, categories, comments }: PaperLine & { comments?: string }) {
  const known = typeof categories === 'string' ? categories.split(' ') : (categories ?? []);
  return paper({
    title,
    arxivId: id,
    bylines: authors,
    categories: known,
    ...(abstract && { abstract }),
    ...(comments && { comments }),
    ...(date && { date: { value: date, isYearInferred: false } }),
  });
}
