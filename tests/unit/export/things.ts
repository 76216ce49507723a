import type { Exported, ExportedReading } from '../../../lib/export/types.ts';
import type { PaperRecord } from '../../../lib/model/paper.ts';

export const at = '2026-11-24T09:30:00Z';

type Paper = Extract<Exported, { kind: 'paper' }>;

/** A paper as a bibliography gave it; nothing is known of it but what is told. */
export function paper(told: Partial<PaperRecord>, reading?: Partial<ExportedReading>): Paper {
  const record: PaperRecord = {
    source: { format: 'bibtex', label: 'invented.bib', observedAt: at },
    title: 'On Tides',
    categories: [],
    bylines: [],
    hiddenAuthors: 0,
    ...told,
  };
  const kept: ExportedReading = { status: 'to read', priority: 'normal', tags: [], note: '', savedAt: at, ...reading };
  return { kind: 'paper', records: [record], ...(reading && { reading: kept }) };
}

/** A preprint of which everything is known. */
export const whole = paper(
  {
    title: 'BERT$_{\\rm BASE}$ & friends: $65\\%$ less for {all}',
    arxivId: '2309.13681',
    categories: ['cs.LG', 'stat.ML'],
    doi: '10.5555/tides_1',
    date: { value: '2023-09-25', isYearInferred: false },
    bylines: ['Ann Mary Ash', 'Laurens van der Birch', 'The Rivers Collaboration', '郭林', 'John A. Elm Jr.'],
    hiddenAuthors: 3,
    abstract: 'We measure 100% of C# & F_1 {sic} ~ 3^2 \\ more.',
    comments: '12 pages, 3 figures',
  },
  {
    tags: ['deep learning', 'C#', '2023'],
    note: 'Read *twice*.\n\n- costs $5 & 10%\n- a < b',
    citeKey: 'ash2023bert',
    priority: 'high',
  },
);

/** Nothing but a title. */
export const bare = paper({ title: 'Über Gezeiten', hiddenAuthors: null });

/** An author, who is no paper. */
export const author: Exported = {
  kind: 'author',
  profile: {
    source: { format: 'bibtex', label: 'invented', observedAt: at },
    name: 'Ann Ash',
    externalIds: {},
    claims: [],
    papers: [],
  },
};
