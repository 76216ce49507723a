import { parse as parseBibtex } from '@retorquere/bibtex-parser';
import Papa from 'papaparse';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { z } from 'zod';
import { bibtex } from '../../../lib/export/bibtex.ts';
import { citationStyles, formatCitations } from '../../../lib/export/citation/format-citations.ts';
import { cslJson } from '../../../lib/export/csl-json.ts';
import { csv } from '../../../lib/export/csv.ts';
import { paperNotes } from '../../../lib/export/markdown.ts';
import { ris } from '../../../lib/export/ris.ts';
import type { Exported, Exporter } from '../../../lib/export/types.ts';
import { wholeName } from '../../../lib/export/work/author.ts';
import { type Work, worksOf } from '../../../lib/export/work/work.ts';
import { texText } from '../../../lib/profiles/bibtex/tex-text.ts';
import { bibtex as bibtexImporter } from '../../../lib/profiles/bibtex.ts';
import { cslJson as cslImporter } from '../../../lib/profiles/csl-json.ts';
import { csv as csvImporter } from '../../../lib/profiles/csv.ts';
import { ris as risImporter } from '../../../lib/profiles/ris.ts';
import { plainText } from '../../../lib/profiles/services/plain-text.ts';
import type { Importer } from '../../../lib/profiles/types.ts';
import { read } from '../profiles/bibliography/read.ts';
import { cslItem } from './csl-item.ts';
import { parseRis } from './parse-ris.ts';
import { areThere, trickyPapers } from './real-papers.ts';
import { at } from './things.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

type Paper = Extract<Exported, { kind: 'paper' }>;

const title = areThere ? 'papers of arXiv' : 'papers of arXiv (skipped: ../shared/data is not there)';

describe.skipIf(!areThere)(title, () => {
  let papers: Paper[] = [];
  let works: Work[] = [];
  const print = (exporter: Exporter) => [...exporter.print(papers, at)].join('');

  beforeAll(async () => {
    papers = await trickyPapers(25);
    works = worksOf(papers);
    expect(papers.length).toBeGreaterThanOrEqual(500);
  });

  it('another parser of BibTeX finds every fact', () => {
    // It takes a second for forty abstracts: a part of them says enough.
    const shortened = papers.map((one, index) => (index % 20 === 0 ? one : withoutAbstract(one)));
    const text = [...bibtex.print(shortened, at)].join('');
    const { entries, errors } = parseBibtex(text, { english: false, sentenceCase: false });
    expect(entries.length).toBe(works.length);
    const unknown = /^unhandled (?:macro|environment|math)|^Unsupported/i;
    expect(errors.filter(({ error }) => !unknown.test(error))).toEqual([]);
    for (const [index, work] of works.entries()) {
      const entry = entries[index];
      if (!entry) throw new Error(`There is no entry for ${work.citeKey}.`);
      const { key, type, fields } = entry;
      expect([key, type]).toEqual([work.citeKey, 'misc']);
      expect(fields.eprint).toBe(work.arxivId);
      expect(fields.primaryclass).toBe(work.categories[0]);
      expect(fields.url).toBe(work.url);
      expect([fields.year, fields.month, fields.day].map(Number)).toEqual(
        [work.date?.year, work.date?.month, work.date?.day].map(Number),
      );
      if (!/[\\$]|--|``|''/.test(work.title)) expect(fields.title).toBe(work.title);
      const names = (fields.author ?? []).map(
        (one) => one.name ?? [one.prefix, one.lastName, one.suffix, one.firstName].filter(Boolean).join(' '),
      );
      const expected = work.authors.map((one) =>
        one.kind === 'whole' ? one.name : [one.family, one.suffix, one.given].filter(Boolean).join(' '),
      );
      expect(names).toEqual(expected);
    }
  });

  it('RIS by the letter has every fact', () => {
    const records = parseRis(print(ris));
    expect(records.length).toBe(works.length);
    for (const [index, work] of works.entries()) {
      const record = records[index] ?? new Map<string, string[]>();
      expect(record.get('TI')).toEqual([work.title]);
      expect(record.get('ID')).toEqual([work.citeKey]);
      expect(record.get('AB')?.[0]).toBe(work.abstract);
      expect(record.get('UR')).toEqual([work.url]);
      expect(record.get('PY')?.[0]).toBe(work.date?.year);
      expect(record.get('AU')?.length ?? 0).toBe(work.authors.length);
    }
  });

  it('CSL is valid and has every fact', () => {
    const items = z.array(cslItem).parse(JSON.parse(print(cslJson)));
    for (const [index, work] of works.entries()) {
      const item = items[index];
      expect([item?.id, item?.title, item?.abstract]).toEqual([work.citeKey, work.title, work.abstract]);
      expect(item?.issued?.['date-parts'][0].length).toBe(3);
      expect(item?.author?.length ?? 0).toBe(work.authors.length);
    }
  });

  it('a table has every fact', () => {
    const { data, errors } = Papa.parse<Record<string, string>>(print(csv).slice(1), {
      header: true,
      skipEmptyLines: true,
    });
    expect(errors).toEqual([]);
    expect(data.length).toBe(works.length);
    for (const [index, work] of works.entries()) {
      expect(data[index]?.Title?.replace(/^'(?=[=+@-])/, '')).toBe(work.title);
      expect(data[index]?.['arXiv ID']).toBe(`arXiv:${work.arxivId}`);
      expect(data[index]?.Authors?.split(';').filter(Boolean).length).toBe(work.authors.length);
    }
  });

  it('every note has its properties', () => {
    const notes = paperNotes(papers);
    expect(new Set(notes.map(({ name }) => name)).size).toBe(works.length);
    for (const [index, work] of works.entries()) {
      const yaml = notes[index]?.text.split('\n---\n')[0]?.slice(4) ?? '';
      const { title, authors, arxiv, date, categories } = parseYaml(yaml, { strict: true });
      expect([title, arxiv, date]).toEqual([work.title, work.arxivId, papers[index]?.records[0]?.date?.value]);
      expect([authors ?? [], categories]).toEqual([work.authors.map(wholeName), work.categories]);
    }
  });

  it.each<[string, Exporter, Importer]>([
    ['BibTeX', bibtex, bibtexImporter],
    ['RIS', ris, risImporter],
    ['CSL', cslJson, cslImporter],
    ['CSV', csv, csvImporter],
  ])('Byline reads its own %s', (_, exporter, importer) => {
    const { records, refusals } = read(importer, print(exporter));
    expect(refusals).toEqual([]);
    expect(records.length).toBe(works.length);
    const letters = (text = '') => texText(plainText(text)).replace(/^'|[^\p{L}\p{N}]+/gu, '');
    for (const [index, work] of works.entries()) {
      const record = records[index];
      expect(record?.arxivId).toBe(work.arxivId);
      expect(record?.date?.value).toBe(papers[index]?.records[0]?.date?.value);
      expect(letters(record?.title)).toBe(letters(work.title));
      expect(record?.bylines.map(letters)).toEqual(
        // A bracket that stands among the names is none for an import.
        work.authors.map((author) => letters(wholeName(author))).filter(Boolean),
      );
    }
  });

  it('every style cites every paper, on one line', () => {
    for (const { id } of citationStyles) {
      const citations = formatCitations(papers, id);
      expect(citations.length).toBe(works.length);
      for (const citation of citations) expect(citation).not.toMatch(/[\n\r]|undefined|\.\.(?! )|, ,|\s\s/);
    }
  });
});

function withoutAbstract({ records, ...rest }: Paper): Paper {
  return { ...rest, records: records.map(({ abstract: _, ...record }) => record) };
}
