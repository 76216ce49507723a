import type { Author } from '../model/author.ts';
import type { AuthorSnapshot, ScoreSnapshot } from '../model/reading-entry.ts';
import { looksMixed, newestProfile } from './author-view.ts';
import { dayText } from './format.ts';
import type { ReadingDetailsView } from './reading-types.ts';
import type { SavedPaperView } from './reading-view.ts';
import { mixedWords } from './words.ts';

/**
 * What opens behind a line.
 * @param authors those of the paper whom the store knows
 * @param today the paper's scores as they would be today; null where none can be worked out
 */
export function readingDetails(
  { entry, paper, versionNow }: SavedPaperView,
  authors: readonly Author[],
  today: ScoreSnapshot | null,
): ReadingDetailsView {
  const then = new Map(entry.snapshot.map((one) => [one.author, one]));
  const gone = entry.snapshot.filter(({ author }) => !authors.some(({ id }) => id === author));
  return {
    paperId: entry.paper,
    authors: paper.bylines,
    hiddenAuthors: paper.hiddenAuthors,
    abstract: paper.abstract ?? null,
    venue: paper.venue ?? null,
    doi: paper.doi ?? null,
    savedFrom: entry.savedFrom ?? null,
    savedOn: dayText(entry.savedAt),
    versionSeen: entry.versionSeen ?? null,
    versionNow,
    known: authors.map(({ id }) => id),
    authorNumbers: [
      ...authors.map((author) => numbersOf(author, then.get(author.id))),
      ...gone.map((one) => ({ authorId: one.author, name: one.name, doubt: '', rows: rowsOf(one, {}) })),
    ].filter(({ rows }) => rows.length > 0),
    scores: [
      {
        label: 'Text novelty',
        before: entry.scores?.novelty ?? null,
        now: today?.novelty ?? null,
      },
      {
        label: 'Attention',
        before: entry.scores?.attention ?? null,
        now: today?.attention ?? null,
      },
    ].filter(({ before, now }) => before !== null || now !== null),
  };
}

type Numbers = Partial<Pick<AuthorSnapshot, 'hIndex' | 'papers' | 'citations'>>;

function numbersOf(author: Author, then: AuthorSnapshot | undefined): ReadingDetailsView['authorNumbers'][number] {
  return {
    authorId: author.id,
    name: newestProfile(author).name,
    doubt: mixedWords({ looksMixed: looksMixed(author), people: author.people }),
    rows: rowsOf(then ?? {}, reportedNumbers(author)),
  };
}

/** What the newest profile that names a number reports of it. */
export function reportedNumbers(author: Author): Numbers {
  const claims = author.profiles
    .toSorted((a, b) => a.source.observedAt.localeCompare(b.source.observedAt))
    .flatMap((profile) => profile.claims);
  return Object.fromEntries(
    claims.flatMap(({ metric, value }) =>
      metric === 'hIndex' || metric === 'papers' || metric === 'citations' ? [[metric, value] as const] : [],
    ),
  );
}

function rowsOf(then: Numbers, now: Numbers) {
  const labels = { hIndex: 'h-index', papers: 'papers', citations: 'citations' } as const;
  return (['hIndex', 'papers', 'citations'] as const).flatMap((metric) => {
    const [before, after] = [then[metric] ?? null, now[metric] ?? null];
    return before === null && after === null ? [] : [{ label: labels[metric], before, now: after }];
  });
}
