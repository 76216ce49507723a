import type { Problem } from '../../lib/model/problem.ts';
import type {
  FormatView,
  ImportInputView,
  ImportPreviewView,
  ImportReportView,
  ImportStage,
  ImportView,
  SamePersonView,
} from '../../lib/view/import-types.ts';
import { evidence } from './invented.ts';

const problems: Problem[] = [
  {
    code: 'h-index-above-papers',
    severity: 'warning',
    line: 3,
    message: 'h-index 35 is more than the 10 papers listed.',
    said: 'h-index35',
    todo: 'Kept as it was given, and marked.',
  },
  { code: 'year-inferred', severity: 'note', line: 41, message: '“Apr 25” has no year; 2026 is assumed.' },
  {
    code: 'entry-broken',
    severity: 'error',
    line: 1_204,
    message: 'the entry “quill2024” is not closed before the next one begins. It was refused; the others were kept.',
    said: '@article{quill2024, title = {Counting Sheep in $\\mathbb{R}^{n}$ and averyveryverylongwordwithoutanyspaceinit',
    todo: 'Close the brace and import the file again.',
  },
];

const formats: FormatView[] = [
  {
    id: 'bibtex',
    label: 'BibTeX',
    brings: 'Papers with authors, venue and year',
    because: 'it begins with “@article{”',
  },
  { id: 'profile-text', label: 'Profile text', brings: 'An author with numbers and papers', because: null },
  { id: 'csv', label: 'CSV', brings: 'Papers or authors, a row each', because: null },
  { id: 'arxiv-dump', label: 'arXiv metadata (JSON Lines)', brings: 'Papers with categories', because: null },
];

const input: ImportInputView = {
  name: 'papers-of-2026-as-exported-from-the-reference-manager-of-the-institute.bib',
  size: '12.3 MB',
  url: null,
  formats,
  chosen: 'bibtex',
  table: null,
  filter: null,
  toReadingList: false,
};

const samePeople: SamePersonView[] = [
  {
    name: 'Wei Lin',
    about: '3 papers, 2022–2026, with Ada Quill',
    person: { authorId: 7, name: 'W. Lin', about: '41 papers, 1998–2026, with Maya Okonkwo-Lindqvist' },
    outcome: 'likely',
    evidence: evidence.slice(1),
    merge: null,
  },
  {
    name: 'Ada Quill',
    about: '1 paper, 2019',
    person: { authorId: 8, name: 'Ada Quill', about: '2 papers, 2001' },
    outcome: 'possible',
    evidence: [],
    merge: null,
  },
];
const mergeable = samePeople.map((pair, at) => ({
  ...pair,
  merge: { authorId: 20 + at, otherId: pair.person.authorId },
}));

const preview: ImportPreviewView = {
  extent: 'The first 2,000 entries were read, about 3 % of the file.',
  totals: [
    { kind: 'new', text: '3 new authors' },
    { kind: 'new', text: '1,988 new papers' },
    { kind: 'changed', text: '4 known papers with something new' },
    { kind: 'known', text: '8 papers already known' },
    { kind: 'contradictory', text: '2 contradictions' },
    { kind: 'refused', text: '1 entry refused' },
    { kind: 'passed-over', text: '400 passed over by the filter' },
  ],
  authors: Array.from({ length: 7 }, (_, at) => ({
    name: at === 0 ? 'Lin Guo' : `Maya Okonkwo-Lindqvist van der Invented-Longname ${'I'.repeat(at)}`,
    state: (['new', 'changed', 'known'] as const)[at % 3] ?? 'new',
    about: at === 1 ? 'h-index 34 → 35, 2 papers of them new here' : 'h-index 35, 10 papers, 10 papers listed',
    doubts:
      at === 0 ? ['h-index 35 is more than its 10 papers.', 'h-index 35 needs 1,225 citations; 50 are given.'] : [],
  })),
  papers: Array.from({ length: 20 }, (_, at) => ({
    title: [
      'Scaling $\\mathcal{O}(n\\log n)$ attention to $1\\sim 2 \\times 10^6$ tokens',
      'Distilling BERT$_{\\rm BASE}$ with $65\\%$ fewer parameters',
      'On_identifiers_without_any_space_that_run_on_and_on_and_on_and_on_until_the_line_is_full_and_then_some_more',
    ][at % 3] as string,
    state: (['new', 'changed', 'known'] as const)[at % 3] ?? 'new',
    about: 'A. Quill, M. Okonkwo-Lindqvist, Wei Lin et al. · 24 Sep 2023',
    changes: at % 3 === 1 ? ['adds the DOI', '5 authors for 3', 'Citations 12 (papers.bib)'] : [],
  })),
  samePeople,
  problems,
};

const table: ImportInputView['table'] = {
  header: ['Paper title', 'Authors', '', 'DOI', 'A column with a long name that says a lot'],
  rows: [
    ['Counting $n$ sheep', 'Quill, Ada; Lin, Wei', '2019', '10.5555/sheep.2019', 'x'],
    ['Goats, and what to make of them when there are more than anyone would have thought', 'Lin, Wei', '2020', '', ''],
    ['Cows', 'Okonkwo-Lindqvist, Maya', '2021', '10.5555/cows', '—'],
  ],
  fields: [
    { id: 'title', label: 'Title', isNeeded: true },
    { id: 'authors', label: 'Authors', isNeeded: false },
    { id: 'year', label: 'Year', isNeeded: false },
    { id: 'doi', label: 'DOI', isNeeded: false },
    { id: 'venue', label: 'Venue', isNeeded: false },
    { id: 'name', label: 'Name of an author', isNeeded: true },
  ],
  columns: { authors: 1, year: 2 },
};

const csv: ImportInputView = { ...input, name: 'sheep.csv', size: '4 kB', chosen: 'csv', table };
const dump: ImportInputView = {
  ...input,
  name: 'arxiv-metadata.jsonl',
  size: '4.6 GB',
  chosen: 'arxiv-dump',
  filter: { categories: ['cs.LG', 'math'], fromYear: 2019 },
  toReadingList: null,
};

export const doneReport: ImportReportView = {
  importId: 1,
  summary: '1 author and 10 papers',
  state: 'done',
  because: null,
  problems,
  refused: 1,
  samePeople: mergeable,
};

const stoppedReport: ImportReportView = {
  ...doneReport,
  summary: '120 authors and 31,000 papers',
  state: 'stopped',
  because: 'You cancelled it.',
  refused: 0,
  samePeople: [],
};

const progress = {
  fraction: 0.42,
  done: '1,200 authors and 8,400 papers',
  rate: '3,100 a second',
  left: 'about 20 seconds left',
};
const unknown: Problem = {
  code: 'unknown-format',
  severity: 'error',
  line: 1,
  message: 'Line 1 begins no format that Byline knows. Nothing was imported.',
  said: 'Dear reader, this is a letter and no profile.',
  todo: 'Copy an author page from its top to its end, or choose a format below.',
};

/** Every stage of the import screen, by the name of its state in the gallery. */
export const importStages: Record<string, ImportStage> = {
  empty: { kind: 'empty' },
  reading: { kind: 'reading', input },
  ready: { kind: 'ready', input, preview },
  table: { kind: 'ready', input: csv, preview: null },
  dump: { kind: 'ready', input: dump, preview: { ...preview, authors: [], samePeople: [], problems: [] } },
  captured: {
    kind: 'ready',
    input: { ...input, name: 'Ada Quill', url: 'https://openreview.net/profile?id=~Ada_Quill1', toReadingList: null },
    preview: { ...preview, papers: preview.papers.slice(0, 3) },
  },
  refused: { kind: 'refused', input, problems: [unknown, ...problems.slice(0, 1)] },
  running: { kind: 'running', input, label: input.name, progress },
  beginning: { kind: 'running', input, label: input.name, progress: null },
  undoing: { kind: 'undoing', label: input.name, progress: { ...progress, fraction: null, left: null } },
  done: { kind: 'ended', report: doneReport },
  stopped: { kind: 'ended', report: stoppedReport },
  failed: {
    kind: 'ended',
    report: { ...stoppedReport, importId: null, summary: '', state: 'refused', because: null, problems: [unknown] },
  },
};

const entry: ImportView = {
  importId: 1,
  label: 'lin-guo.profile.txt',
  format: 'Profile text',
  at: '2026-11-23 10:43',
  summary: '1 author and 10 papers',
  state: 'done',
  needs: null,
  problems: problems.slice(0, 2),
  refused: 0,
};

export const imports: ImportView[] = [
  { ...entry, importId: 4, label: input.name, format: 'BibTeX', state: 'running', summary: '', problems: [] },
  {
    ...entry,
    importId: 3,
    label: 'arxiv-metadata.jsonl',
    format: 'arXiv metadata',
    state: 'unfinished',
    summary: '31,000 papers so far; 2 refused',
    needs: 'arxiv-metadata.jsonl, 4.6 GB',
    refused: 2,
  },
  { ...entry, importId: 2, label: 'sheep.csv', format: 'CSV', state: 'being-undone', problems: [] },
  entry,
];
