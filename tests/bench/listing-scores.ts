import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { parseHTML } from 'linkedom';
import { buildSegment } from '../../lib/corpus/build-segment.ts';
import type { CorpusPaper, Segment } from '../../lib/corpus/types.ts';
import type { PaperReading } from '../../lib/model/page-reading.ts';
import { adapterFor } from '../../lib/sites/index.ts';
import { sharedPage } from '../e2e/support/arxiv.ts';
import type { Bench } from './index.ts';
import { movedLines } from './listing.ts';

const url = 'https://arxiv.org/list/cs.LG/new';
const known = 6_000;
/** Nothing more is drawn once nothing was for so long, in ms. */
const quiet = 5_000;

/** The scores of a listing of 600 entries over a corpus of 6,000 papers; needs ../shared. */
export const listingScores: Bench = {
  id: 'listing-scores',
  async measure({ context, id }) {
    const store = await context.newPage();
    await store.goto(`chrome-extension://${id}/popup.html`);
    await store.getByRole('tab', { name: 'Reading list' }).waitFor();
    await store.evaluate(writeSegment, plainly(buildSegment(1, relatedPapers())));
    await store.close();
    const page = await context.newPage();
    await page.addInitScript(watch);
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    const seen = await settled(page);
    const baseline = { what: 'parsing the page', value: seen.parsed };
    const chips = `${seen.chips} score chips of ${seen.papers} entries`;
    return [
      {
        what: `first of ${chips}, after the page was parsed`,
        value: seen.first - seen.parsed,
        bound: 8_000,
        unit: 'ms',
        baseline,
      },
      {
        what: `last of ${chips}, after the page was parsed`,
        value: seen.last - seen.parsed,
        bound: 25_000,
        unit: 'ms',
        baseline,
      },
      { what: 'longest task from the first score on', value: seen.longestTask, bound: 50, unit: 'ms' },
      { what: 'layout shift from the first score on', value: seen.shift, bound: 0, unit: 'score' },
      { what: 'lines moved by chips with scores', value: await movedLines(page), bound: 0, unit: 'px' },
    ];
  },
};

/** Papers about what those of the listing are about: a third of each of three abstracts, over the ten years before. */
function relatedPapers(): CorpusPaper[] {
  const file = sharedPage(url);
  const { document } = parseHTML(file ? readFileSync(file, 'utf8') : '');
  const papers = adapterFor(new URL(url))?.read(document as unknown as Document, new URL(url)).reading.papers ?? [];
  const told = papers.filter(({ abstract }) => abstract);
  return Array.from({ length: known }, (_, at) => relatedPaper(at, (step) => told[(at * step) % told.length]));
}

function relatedPaper(at: number, pick: (step: number) => PaperReading | undefined): CorpusPaper {
  const parts = [1, 7, 13].map(pick);
  const thirds = parts.map((paper, third) => {
    const words = paper?.abstract?.split(' ') ?? [];
    return words.slice((third * words.length) / 3, ((third + 1) * words.length) / 3).join(' ');
  });
  return {
    key: `arxiv:invented.${String(at).padStart(6, '0')}`,
    title: `An invented paper of number ${at}`,
    abstract: thirds.join(' '),
    day: 16_800 + Math.floor((at * 3_650) / known),
    category: parts[0]?.categories[0] ?? '',
    isFromPage: true,
  };
}

type Plain = { [K in keyof Segment]: Segment[K] extends string[] | number ? Segment[K] : number[] };

/** A segment as it can be handed to a page. */
function plainly({ days, isFromPage, terms, starts, papers, ...rest }: Segment): Plain {
  return {
    ...rest,
    days: [...days],
    isFromPage: [...isFromPage],
    terms: [...terms],
    starts: [...starts],
    papers: [...papers],
  };
}

/** In a page of the extension: puts a segment into the corpus. */
async function writeSegment({ days, isFromPage, terms, starts, papers, ...rest }: Plain): Promise<void> {
  const db = await new Promise<IDBDatabase>((resolve) => {
    const opening = indexedDB.open('byline');
    opening.onsuccess = () => resolve(opening.result);
  });
  const writing = db.transaction('segments', 'readwrite');
  writing.objectStore('segments').put({
    ...rest,
    days: Int32Array.from(days),
    isFromPage: Uint8Array.from(isFromPage),
    terms: Uint32Array.from(terms),
    starts: Uint32Array.from(starts),
    papers: Uint32Array.from(papers),
  });
  await new Promise((resolve) => {
    writing.oncomplete = resolve;
  });
  db.close();
}

interface Seen {
  parsed: number;
  /** When the first and the last chip of a score was drawn; 0 before. */
  first: number;
  last: number;
  longestTask: number;
  shift: number;
}

/** In the page, before anything else of it: notes when scores are drawn in the chips of papers, and at what cost. */
function watch(): void {
  const seen: Seen = { parsed: 0, first: 0, last: 0, longestTask: 0, shift: 0 };
  Object.assign(globalThis, { seen });
  document.addEventListener('DOMContentLoaded', () => {
    seen.parsed = performance.now();
  });
  const note = (root: ShadowRoot) => {
    if (!root.querySelector('[data-testid=score-chip]')) return;
    seen.last = performance.now();
    seen.first ||= seen.last;
  };
  const inside = new MutationObserver((records) => {
    for (const root of new Set(records.map(({ target }) => target.getRootNode()))) note(root as ShadowRoot);
  });
  new MutationObserver((records) => {
    for (const node of records.flatMap((record) => [...record.addedNodes])) {
      const root = node.nodeName === 'BYLINE-PAPER' && (node as Element).shadowRoot;
      if (!root) continue;
      inside.observe(root, { childList: true, subtree: true });
      note(root);
    }
  }).observe(document, { childList: true, subtree: true });
  const isLater = (entry: PerformanceEntry) => seen.first > 0 && entry.startTime + entry.duration >= seen.first;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      if (isLater(entry)) seen.longestTask = Math.max(seen.longestTask, entry.duration);
    }
  }).observe({ type: 'longtask', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      if (isLater(entry)) seen.shift += (entry as PerformanceEntry & { value: number }).value;
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

/** What was seen once every entry has its chip and no more scores come. */
async function settled(page: Page): Promise<Seen & { chips: number; papers: number }> {
  await page.waitForFunction(
    (stillFor) => {
      const { first, last } = (globalThis as unknown as { seen: Seen }).seen;
      return first > 0 && performance.now() - last > stillFor;
    },
    quiet,
    { polling: 500, timeout: 120_000 },
  );
  return page.evaluate(() => {
    const papers = [...document.querySelectorAll('byline-paper')];
    const chips = papers.filter(({ shadowRoot }) => shadowRoot?.querySelector('[data-testid=score-chip]'));
    return {
      ...(globalThis as unknown as { seen: Seen }).seen,
      chips: chips.length,
      papers: papers.length,
    };
  });
}
