/** Takes the profile of ../shared apart and holds it against what is known of its papers. The folder stays outside the project. */
import { existsSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { type Split, splitAuthor } from '../../../lib/identity/split-profile.ts';
import type { Author } from '../../../lib/model/author.ts';
import type { Paper } from '../../../lib/model/paper.ts';
import { mergeRecords } from '../../../lib/papers/merge-records.ts';
import { learnFromPage } from '../../../lib/resolve/learn-from-page.ts';
import { resolvePage } from '../../../lib/resolve/resolve-page.ts';
import { adapterFor } from '../../../lib/sites/index.ts';
import type { Store } from '../../../lib/store/db.ts';
import { papersOf } from '../../../lib/store/derive.ts';
import { toDocument } from '../sites/load.ts';
import { importText } from '../support/import-text.ts';
import { authorNamed } from '../support/people.ts';
import { aStore } from '../support/store.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

interface Truth {
  papers: { arxivId: string; authors: string[] }[];
  /** arXiv ids of papers that are one person's. */
  samePerson: string[][];
  differentPeople: [string, string][];
}

const root = new URL('../../../../shared/', import.meta.url);
const needed = ['truth/lin-guo.json', 'seeds/lin-guo.profile.txt', 'pages/arxiv/abs/'];
const isThere = needed.every((file) => existsSync(new URL(file, root)));
if (!isThere) console.warn(`SKIPPED: no ${needed.join(', ')} in ${root.pathname}; splitting is tested on our own only`);

const read = (file: string): string => readFileSync(new URL(file, root), 'utf8');

interface Seen {
  author: Author;
  split: Split;
  papers: Map<number, Paper>;
}

async function look(store: Store): Promise<Seen> {
  const author = await authorNamed(store, 'Lin Guo');
  const papers = await papersOf(store, [author]);
  return { author, papers, split: splitAuthor(author, papers) };
}

async function visit(store: Store, arxivId: string): Promise<boolean> {
  const url = new URL(`https://arxiv.org/abs/${arxivId}`);
  const adapter = adapterFor(url);
  if (!adapter) throw new Error(`no adapter owns ${url}`);
  const { reading } = adapter.read(toDocument(read(`pages/arxiv/abs/${arxivId}.html`)), url);
  const { rows } = await resolvePage(store, reading);
  return learnFromPage(store, reading, rows.papers, '2026-11-24T00:00:00Z');
}

describe.skipIf(!isThere)('the profile of Lin Guo', () => {
  const truth: Truth = isThere
    ? JSON.parse(read('truth/lin-guo.json'))
    : { papers: [], samePerson: [], differentPeople: [] };
  let before: Seen;
  let after: Seen;

  beforeAll(async () => {
    const store = await aStore();
    const context = { label: 'Lin Guo', capturedAt: '2026-11-23T00:00:00Z' };
    expect(await importText(store, read('seeds/lin-guo.profile.txt'), context)).toHaveProperty('import');
    before = await look(store);
    for (const { arxivId } of truth.papers) expect(await visit(store, arxivId)).toBe(true);
    after = await look(store);
  });

  /** Which group a paper is in. */
  function groupOf(arxivId: string): number {
    return after.split.groups.findIndex(({ papers }) =>
      papers.some((id) => {
        const paper = after.papers.get(id);
        return paper && mergeRecords(paper).arxivId === arxivId;
      }),
    );
  }

  it('hides authors of all ten papers at first, and of two once the pages of eight were visited', () => {
    expect(before.split.hiddenIn).toBe(10);
    expect(after.split.hiddenIn).toBe(2);
  });

  it('puts papers that are one person’s into one group', () => {
    for (const papers of truth.samePerson) {
      const groups = papers.map(groupOf);
      expect(groups).not.toContain(-1);
      expect(new Set(groups).size).toBe(1);
    }
    expect(truth.samePerson).not.toEqual([]);
  });

  it('puts papers of different people into different groups', () => {
    for (const [a, b] of truth.differentPeople) {
      expect([groupOf(a), groupOf(b)]).not.toContain(-1);
      expect(groupOf(a)).not.toBe(groupOf(b));
    }
    expect(truth.differentPeople).not.toEqual([]);
  });

  it('has every paper in one group', () => {
    for (const { author, split } of [before, after]) {
      const own = author.papers.map(({ paper }) => paper);
      expect(split.groups.flatMap(({ papers }) => papers).sort((a, b) => a - b)).toEqual(own.sort((a, b) => a - b));
      expect(own).toHaveLength(10);
    }
  });

  it('is marked as several people, before and after', () => {
    expect(before.author.people).toBeGreaterThan(1);
    expect(after.author.people).toBe(after.split.groups.length);
    expect(after.author.people).toBeGreaterThan(1);
  });

  it('knows the place of Lin Guo on each paper visited, also where it was hidden', () => {
    const hidden = before.author.papers.filter(({ position }) => position === null).map(({ paper }) => paper);
    expect(hidden.length).toBeGreaterThan(0);
    const places = truth.papers.map(({ arxivId, authors }) => [arxivId, authors.indexOf('Lin Guo') + 1]);
    const known = after.author.papers.flatMap(({ paper: id, position }) => {
      const paper = after.papers.get(id);
      const arxivId = paper && mergeRecords(paper).arxivId;
      return arxivId ? [[arxivId, position]] : [];
    });
    expect(known.sort()).toEqual(places.sort());
  });
});
