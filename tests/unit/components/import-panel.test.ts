import { parseHTML } from 'linkedom';
import { h, render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, test } from 'vitest';
import type { ImportCallbacks } from '../../../components/import-callbacks.ts';
import { withColumn } from '../../../components/import-columns.tsx';
import { ImportEntry } from '../../../components/import-entry.tsx';
import { ImportPanel } from '../../../components/import-panel.tsx';
import { quarterWords } from '../../../components/import-progress.tsx';
import type {
  ImportInputView,
  ImportPreviewView,
  ImportReportView,
  ImportStage,
  ImportView,
  SamePersonView,
} from '../../../lib/view/import-types.ts';

/** What has the focus, which the document of these tests does not keep. */
let focused: Element | null = null;
let root: HTMLElement;

beforeEach(() => {
  const { document, HTMLElement, Event } = parseHTML(
    '<!doctype html><html><body><button>Elsewhere</button></body></html>',
  );
  Object.assign(globalThis, { document, Event });
  Object.defineProperty(document, 'activeElement', {
    // Whoever leaves the document leaves the focus to the body.
    get: () => (focused && document.body.contains(focused) ? focused : document.body),
  });
  HTMLElement.prototype.focus = function (this: Element) {
    focused = this;
  };
  focused = null;
  root = document.createElement('div');
  document.body.append(root);
});

/** Callbacks that write down which was called with what. */
function recorder() {
  const calls: unknown[][] = [];
  const actions = new Proxy({} as ImportCallbacks, {
    get:
      (_, name) =>
      (...given: unknown[]) =>
        calls.push([name, ...given]),
    ownKeys: () => names,
    getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }),
  });
  return { calls, actions };
}
const names: (keyof ImportCallbacks)[] = [
  ...(['openText', 'openFile', 'openSample', 'chooseFormat', 'setColumns', 'setFilter', 'setToReadingList'] as const),
  ...(['start', 'cancel', 'resume', 'undo', 'merge', 'downloadReport', 'close'] as const),
];

async function show(stage: ImportStage, actions = recorder().actions): Promise<HTMLElement> {
  await act(() => render(h(ImportPanel, { stage, actions }), root));
  return root;
}

const textOf = (selector: string) => [...root.querySelectorAll(selector)].map((one) => one.textContent?.trim());
const button = (name: string) =>
  [...root.querySelectorAll('button')].find((one) =>
    (one.getAttribute('aria-label') ?? one.textContent ?? '').startsWith(name),
  );
const press = (name: string) => act(() => void button(name)?.dispatchEvent(new Event('click', { bubbles: true })));

const input: ImportInputView = {
  name: 'sheep.bib',
  size: '4 kB',
  url: null,
  formats: [
    { id: 'bibtex', label: 'BibTeX', brings: 'Papers with venue', because: 'it begins with “@article{”' },
    { id: 'csv', label: 'CSV', brings: 'Papers', because: null },
  ],
  chosen: 'bibtex',
  table: null,
  filter: null,
  toReadingList: null,
};
const paper = (at: number): ImportPreviewView['papers'][0] => ({
  title: `Sheep ${at}`,
  state: 'changed',
  about: '2019',
  changes: ['adds the DOI'],
});
const preview: ImportPreviewView = {
  extent: 'All 12 entries were read.',
  totals: [{ kind: 'changed', text: '12 papers known, with something new' }],
  authors: [],
  papers: Array.from({ length: 12 }, (_, at) => paper(at)),
  samePeople: [],
  problems: [],
};
const pair: SamePersonView = {
  name: 'Wei Lin',
  about: '3 papers',
  person: { authorId: 7, name: 'W. Lin', about: '41 papers' },
  outcome: 'likely',
  evidence: [],
  merge: { authorId: 7, otherId: 20 },
};
const report: ImportReportView = {
  importId: 1,
  summary: '1 author and 10 papers',
  state: 'done',
  because: null,
  problems: [],
  refused: 0,
  samePeople: [pair, { ...pair, name: 'Ada Quill', merge: { authorId: 8, otherId: 21 } }],
};
const error = { code: 'x', severity: 'error', message: 'It is a letter.', said: 'Dear reader', line: 3 } as const;
const stages: ImportStage[] = [
  { kind: 'empty' },
  { kind: 'ready', input, preview },
  { kind: 'refused', input, problems: [error] },
  { kind: 'running', input, label: 'sheep.bib', progress: null },
  { kind: 'undoing', label: 'sheep.bib', progress: null },
  { kind: 'ended', report },
];

test('each stage has one heading, which takes the focus when the reader comes to it', async () => {
  for (const stage of stages) {
    await show(stage);
    const headings = [...root.querySelectorAll('h3')];
    expect(headings).toHaveLength(1);
    if (stage.kind !== 'empty') expect(focused).toBe(headings[0]);
    else expect(focused).toBeNull();
  }
});

test('reading anew leaves the focus where it is, and says what goes on', async () => {
  await show({ kind: 'ready', input, preview });
  const select = root.querySelector('select');
  focused = select;
  await show({ kind: 'reading', input });
  expect(textOf('[role="status"]')).toContain('Reading…');
  expect(button('Import')?.hasAttribute('disabled')).toBe(true);
  await show({ kind: 'ready', input, preview });
  expect(focused).toBe(select);
  expect(root.querySelector('select')).toBe(select);
  expect(textOf('[role="status"]')).toContain('All 12 entries were read.');
});

test('an import that ends takes the focus from nobody who went on elsewhere', async () => {
  await show({ kind: 'running', input, label: 'sheep.bib', progress: null });
  focused = document.querySelector('body > button');
  await show({ kind: 'ended', report });
  expect(focused?.textContent).toBe('Elsewhere');
});

test('what was pasted is still there when it was refused, and gone after an import', async () => {
  const paste = async (text: string) => {
    const field = root.querySelector('textarea');
    if (!field) throw new Error('There is nowhere to paste.');
    field.value = text;
    await act(() => void field.dispatchEvent(new Event('input', { bubbles: true })));
  };
  const field = () => root.querySelector('textarea')?.value;
  const { calls, actions } = recorder();
  await show({ kind: 'empty' }, actions);
  await paste('Dear reader');
  await press('Read');
  expect(calls).toEqual([['openText', 'Dear reader', 'Pasted text']]);
  await show({ kind: 'refused', input, problems: [error] }, actions);
  await press('Choose something else');
  await show({ kind: 'empty' }, actions);
  expect(field()).toBe('Dear reader');
  await show({ kind: 'ended', report }, actions);
  await press('Import something else');
  await show({ kind: 'empty' }, actions);
  expect(field()).toBe('');
});

test('what was recognised is said with its reason; what the reader chose is said as chosen', async () => {
  await show({ kind: 'ready', input, preview });
  expect(root.textContent).toContain('BibTeX, because it begins with “@article{”. Brings papers with venue.');
  await show({ kind: 'ready', input: { ...input, chosen: 'csv' }, preview });
  expect(root.textContent).toContain('CSV, as you chose.');
});

test('rows say their state in words, and only five stand outside the fold', async () => {
  await show({ kind: 'ready', input, preview });
  const rows = [...root.querySelectorAll('.import-row')];
  expect(rows).toHaveLength(12);
  expect(rows.filter((row) => row.closest('details') === null)).toHaveLength(5);
  expect(rows.every((row) => row.querySelector('.import-state')?.textContent === '± changed')).toBe(true);
  expect(textOf('summary')).toEqual(['7 more']);
});

test('a table that is not explained yet says which column is missing, and cannot be imported', async () => {
  const fields = [
    { id: 'title', label: 'Title', isNeeded: true },
    { id: 'year', label: 'Year', isNeeded: false },
  ];
  const table = { header: ['a', ''], rows: [['Sheep', '2019']], fields, columns: { year: 1 } };
  await show({ kind: 'ready', input: { ...input, table }, preview: null });
  expect(textOf('[role="status"]').join(' ')).toContain('Say which column is “Title”,');
  expect(textOf('.import-needed')).toEqual(['(needed)']);
  expect(button('Import')?.hasAttribute('disabled')).toBe(true);
  expect(textOf('th')).toEqual(['anot read', 'Column 2Year']);
  expect(withColumn(table.columns, 'title', 0)).toEqual({ title: 0, year: 1 });
  expect(withColumn(table.columns, 'year', null)).toEqual({});
});

test('progress is heard at the quarters, not at each tick', () => {
  const heard = Array.from({ length: 1_001 }, (_, at) => quarterWords(at / 1_000));
  expect([...new Set(heard)]).toEqual(['', 'A quarter is done.', 'Half is done.', 'Three quarters are done.']);
  expect([quarterWords(null), quarterWords(0), quarterWords(1), quarterWords(0.5)]).toEqual([
    '',
    '',
    '',
    'Half is done.',
  ]);
});

test('what an end says: how much, whether more can follow, or why nothing came', async () => {
  await show({ kind: 'ended', report });
  expect(textOf('[role="status"] p')).toEqual(['Imported 1 author and 10 papers.']);
  expect(root.querySelector('input[type="file"]')).toBeNull();
  await show({ kind: 'ended', report: { ...report, state: 'stopped', because: 'You stopped it.' } });
  expect(textOf('[role="status"] p')).toEqual(['Imported 1 author and 10 papers so far.', 'You stopped it.']);
  expect(root.querySelector('input[type="file"]')).not.toBeNull();
  await show({ kind: 'ended', report: { ...report, importId: null, state: 'refused', problems: [error] } });
  expect(textOf('[role="status"] p')).toEqual(['line 3: It is a letter.']);
  expect(button('Undo')).toBeUndefined();
});

test('a pair is said to be one, or left apart, and the words take the focus', async () => {
  const { calls, actions } = recorder();
  await show({ kind: 'ended', report }, actions);
  await press('Same person: Wei Lin');
  expect(calls).toEqual([['merge', 7, 20]]);
  expect(focused?.textContent).toContain('Wei Lin is one person with W. Lin now.');
  // The state takes the pair away.
  await show({ kind: 'ended', report: { ...report, samePeople: report.samePeople.slice(1) } }, actions);
  await press('Leave apart: Ada Quill');
  expect(calls).toHaveLength(1);
  expect(root.querySelectorAll('.import-pair')).toHaveLength(0);
  expect(focused?.textContent).toBe('Ada Quill is left apart from W. Lin.');
});

test('a preview offers to merge nobody, for nobody is in yet', async () => {
  await show({ kind: 'ready', input, preview: { ...preview, samePeople: [{ ...pair, merge: null }] } });
  expect(root.textContent).toContain('Wei Lin');
  expect(button('Same person')).toBeUndefined();
});

test('an import in the list offers what its state allows', async () => {
  const entry: ImportView = {
    importId: 4,
    label: 'sheep.bib',
    format: 'BibTeX',
    at: '2026-11-24 09:30',
    summary: '2 papers',
    state: 'done',
    needs: null,
    problems: [],
    refused: 0,
  };
  const offered = async (change: Partial<ImportView>) => {
    const actions = recorder().actions;
    await act(() => render(h(ImportEntry, { entry: { ...entry, ...change }, ...actions }), root));
    return textOf('.button');
  };
  expect(await offered({})).toEqual(['Undo']);
  expect(await offered({ refused: 2 })).toEqual(['Undo', 'Download the report']);
  expect(await offered({ state: 'running' })).toEqual([]);
  expect(await offered({ state: 'being-undone' })).toEqual(['Undo the rest']);
  expect(await offered({ state: 'unfinished', needs: 'sheep.bib, 4 kB' })).toEqual(['Go on', 'Undo']);
  expect(root.textContent).toContain('choose the same file again: sheep.bib, 4 kB');
  expect(await offered({ state: 'unfinished' })).toEqual(['Undo']);
});
