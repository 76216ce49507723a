import { whoIs } from '../identity/readers-words.ts';
import type { Author } from '../model/author.ts';
import type { Decision, DecisionOf } from '../model/decision.ts';
import type { Paper } from '../model/paper.ts';
import { mergeRecords } from '../papers/merge-records.ts';
import { formatDay } from './format.ts';
import { personOption } from './person-option.ts';
import type { CorrectionsView, CorrectionView, DecidedView } from './types.ts';
import { count } from './words.ts';

/** What the reader put right, newest first. Papers that are not among these go unnamed. */
export function correctionViews(decisions: readonly Decision[], papers: ReadonlyMap<number, Paper>): CorrectionView[] {
  return [...decisions]
    .sort((a, b) => b.at.localeCompare(a.at))
    .map((decision) => ({ id: decision.id, text: textOf(decision, papers), madeOn: formatDay(decision.at) }));
}

/** Ids of the papers that the sentences about decisions name. */
export function papersNamed(decisions: readonly Decision[]): number[] {
  return decisions.flatMap((decision) => ('paper' in decision ? decision.paper : []));
}

/** The decisions that name an author, or somebody merged into them. */
export function decisionsAbout(author: Author, decisions: readonly Decision[]): Decision[] {
  const own = whoIs(author);
  return decisions.filter(({ authors }) => authors.some(({ id }) => own.has(id)));
}

/** What the reader can put right about an author, and what they did. */
export function correctionsView(
  author: Author,
  known: { namesakes: readonly Author[]; decisions: readonly Decision[]; papers: ReadonlyMap<number, Paper> },
): CorrectionsView {
  return {
    namesakes: known.namesakes.map((one) => personOption(one, known.papers)),
    made: correctionViews(decisionsAbout(author, known.decisions), known.papers),
  };
}

/** The reader's latest yes or no to a place on a paper: of this author, or of anybody where none is given. */
export function decidedView(
  at: { paper: number | undefined; position: number; author?: Author },
  decisions: readonly Decision[],
): DecidedView | null {
  const own = at.author && whoIs(at.author);
  const said = decisions.filter(
    (one): one is DecisionOf<'byline'> =>
      one.kind === 'byline' && one.paper === at.paper && one.position === at.position && (own?.has(one.author) ?? true),
  );
  const [last] = said.sort((a, b) => b.at.localeCompare(a.at));
  return last ? { id: last.id, verdict: last.verdict, name: nameIn(last, last.author) } : null;
}

function textOf(decision: Decision, papers: ReadonlyMap<number, Paper>): string {
  const name = (id: number) => nameIn(decision, id);
  switch (decision.kind) {
    case 'byline': {
      const isNot = decision.verdict === 'different' ? 'is not' : 'is';
      return `You said that “${decision.name}” on ${titleOf(decision.paper, papers)} ${isNot} ${name(decision.author)}.`;
    }
    case 'move': {
      const to = another(name(decision.to), name(decision.from));
      return `You moved ${titleOf(decision.paper, papers)} from ${name(decision.from)} to ${to}.`;
    }
    case 'merge':
      return `You said that ${name(decision.author)} and ${another(name(decision.other), name(decision.author))} are one person.`;
    case 'split': {
      const moved = decision.parts.reduce((sum, part) => sum + part.papers.length, 0);
      const people = count(decision.parts.length, 'person', 'people');
      return `You split ${people} with ${count(moved, 'paper')} off ${name(decision.author)}.`;
    }
  }
}

function another(name: string, than: string): string {
  return name === than ? `another ${name}` : name;
}

function nameIn({ authors }: Decision, id: number): string {
  return authors.find((anchor) => anchor.id === id)?.name ?? 'somebody';
}

function titleOf(id: number, papers: ReadonlyMap<number, Paper>): string {
  const paper = papers.get(id);
  return paper ? `“${mergeRecords(paper).title}”` : 'a paper';
}
