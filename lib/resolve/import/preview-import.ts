import type { Author } from '../../model/author.ts';
import type { ImportOptions } from '../../model/import.ts';
import type { Paper } from '../../model/paper.ts';
import type { Problem } from '../../model/problem.ts';
import { importerOf } from '../../profiles/index.ts';
import { type Plan, planPortion } from '../../store/save-chunk.ts';
import { previewAuthor, previewPaper, previewTotals } from '../../view/import-preview.ts';
import type { ImportPreviewView } from '../../view/import-types.ts';
import { count } from '../../view/words.ts';
import { contradictions, Gathering, mostImportant } from './gather.ts';
import { guessedEncoding, piecesOf, start } from './pieces.ts';
import type { ImportInput, ImportWorld } from './run-import.ts';
import { type NewAuthor, proposeSame } from './same-people.ts';

/** What an input would bring, or the reasons why it would bring nothing. */
export type Preview =
  /** `loosePapers`: how many papers stand for themselves. */
  { preview: ImportPreviewView; loosePapers: number } | { refused: Problem[] };

/** A preview ends there, whatever the input goes on to hold. */
const most = { size: 2_000, ms: 4_000, shown: 20 } as const;

/** Reads the beginning of an input and holds it against the store; nothing is written. */
export async function previewImport(world: ImportWorld, input: ImportInput, options: ImportOptions): Promise<Preview> {
  const read = await readBeginning(input, options);
  const { gathering } = read;
  if (gathering.size === 0 && gathering.passedOver === 0) {
    return { refused: mostImportant(gathering.problems.length > 0 ? gathering.problems : [nothing]) };
  }
  const plan = await planPortion(world.store, gathering.portion, 0, world.derive);
  const authors = previewedAuthors(gathering, plan);
  const papers = [...plan.papers.changes.values()].map(({ before, after }) => previewPaper(before, after));
  const contradictory = authors.filter(({ doubts }) => doubts.length > 0).length;
  const after = new Map([...plan.papers.changes].map(([id, paper]) => [id, paper.after]));
  return {
    preview: {
      extent: extentOf(read),
      totals: previewTotals({ authors, papers }, { ...gathering, contradictory }),
      authors: authors.slice(0, most.shown),
      papers: papers.slice(0, most.shown),
      samePeople: await proposeSame(world.store, newAuthors(plan), after),
      problems: mostImportant(gathering.problems),
    },
    loosePapers: gathering.portion.papers.length,
  };
}

interface Beginning {
  gathering: Gathering;
  /** Authors, papers and refusals. */
  entries: number;
  isWhole: boolean;
  /** Part of the input, 0 to 1. */
  fraction: number | null;
}

async function readBeginning({ blob, name }: ImportInput, options: ImportOptions): Promise<Beginning> {
  const importer = importerOf(options.importer);
  const gathering = new Gathering(options);
  const until = Date.now() + most.ms;
  const entries = () => gathering.portion.profiles.length + gathering.portion.papers.length + gathering.refused;
  for await (const { text, to, from, isGuessed } of importer ? piecesOf(blob, importer.input, start) : []) {
    if (isGuessed) gathering.problems.push(guessedEncoding);
    for (const found of importer?.read(text, { label: name, ...options, firstLine: from.lines + 1 }) ?? []) {
      gathering.add(found);
      if (gathering.size >= most.size || Date.now() > until) {
        const fraction = importer?.input === 'lines' ? to.bytes / blob.size : null;
        return { gathering, entries: entries(), isWhole: false, fraction };
      }
    }
  }
  return { gathering, entries: entries(), isWhole: true, fraction: 1 };
}

function extentOf({ entries, isWhole, fraction }: Beginning): string {
  if (isWhole)
    return entries === 1 ? 'Its one entry was read.' : `All ${entries.toLocaleString('en')} entries were read.`;
  const part = fraction === null ? '' : `, about ${Math.max(1, Math.round(fraction * 100))} % of it at most`;
  return `Its first ${count(entries, 'entry', 'entries')} were read${part}; the rest is read by the import.`;
}

function previewedAuthors({ portion }: Gathering, plan: Plan): ImportPreviewView['authors'] {
  return portion.profiles.map((profile, at) => {
    const known = plan.authors.rows[at];
    const own = new Set(known?.papers.map(({ paper }) => paper));
    const listed = plan.authors.added.get(plan.authors.ids[at] ?? -1)?.flatMap(({ papers }) => papers) ?? [];
    const newPapers = known ? new Set(listed.flatMap(({ paper }) => (own.has(paper) ? [] : paper))).size : 0;
    const doubts = contradictions(profile).map(({ message }) => message);
    return previewAuthor({ profile, known, newPapers, doubts });
  });
}

/** The authors whom the store does not know, with the papers they would have. */
function newAuthors({ authors }: Plan): NewAuthor[] {
  const isKnown = new Set(authors.ids.filter((_, at) => authors.rows[at] !== undefined));
  return [...authors.added].flatMap(([id, profiles]) => {
    const [first] = profiles;
    if (!first || isKnown.has(id)) return [];
    return [{ name: first.name, papers: profiles.flatMap(({ papers }): Author['papers'] => papers), authorId: null }];
  });
}

const nothing: Problem = {
  code: 'nothing-found',
  severity: 'error',
  message: 'Nothing in it is an author or a paper.',
  todo: 'Check that it is the right file, or read it as another format.',
};

/** The authors that an import brought and nobody knew, of its first chunk: with what proposes them to be known people. */
export async function proposeAfter(world: Pick<ImportWorld, 'store'>, importId: number) {
  const [chunk] = await world.store.importChunks.where({ importId }).limit(1).toArray();
  const rows = (await world.store.authors.bulkGet(chunk?.authorIds.slice(0, 500) ?? [])).flatMap((row) => row ?? []);
  const fresh = rows.filter(({ profiles }) => profiles.every(({ source }) => source.importId === importId));
  const ids = [...new Set(fresh.flatMap(({ papers }) => papers.map(({ paper }) => paper)))];
  const papers = new Map<number, Paper>();
  for (const row of await world.store.papers.bulkGet(ids)) if (row) papers.set(row.id, row);
  const newcomers = fresh.map(({ id, profiles, papers: own }) => ({
    name: profiles[0]?.name ?? '',
    papers: own,
    authorId: id,
  }));
  return proposeSame(world.store, newcomers, papers);
}
