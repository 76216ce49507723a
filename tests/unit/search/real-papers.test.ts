import { createReadStream, existsSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { createZstdDecompress } from 'node:zlib';
import { expect, test } from 'vitest';
import { createSearch } from '../../../lib/search/reading-search.ts';
import { wordsOf } from '../../../lib/search/words.ts';
import { now, paper } from './papers.ts';

const file = path.resolve(import.meta.dirname, '../../../../shared/data/arxiv-2025-2026.jsonl.zst');

test.skipIf(!existsSync(file))(
  'among 1,000 real papers each is found by its title and by its id (needs ../shared)',
  async () => {
    const papers = await readPapers(1_000);
    const search = createSearch();
    search.put(papers);
    for (const { id, title, arxivId } of papers) {
      // A title may hold a word that reads as a filter or a minus; between quotes it is words.
      expect(search.find(`"${title.replaceAll('"', ' ')}"`, now).ids, title).toContain(id);
      expect(search.find(`https://arxiv.org/abs/${arxivId}v1`, now).ids).toContain(id);
    }
    for (const word of ['transf', 'robust', 'language', 'zero']) {
      const held = papers.filter(({ title, authors, abstract, arxivId }) =>
        [title, ...authors, abstract, arxivId ?? ''].some((text) => wordsOf(text).some((own) => own.startsWith(word))),
      );
      expect(held.length).toBeGreaterThan(0);
      expect(search.find(word, now).count, word).toBe(held.length);
    }
  },
);

async function readPapers(count: number) {
  const papers = [];
  const lines = createInterface({ input: createReadStream(file).pipe(createZstdDecompress()) });
  for await (const line of lines) {
    const { id: arxivId, title, authors, abstract } = JSON.parse(line);
    papers.push(paper(papers.length + 1, { arxivId, title, authors, abstract }));
    if (papers.length === count) break;
  }
  return papers;
}
