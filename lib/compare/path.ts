/** A joint paper that leads from one author to another. */
export interface Link {
  coauthor: number;
  paper: number;
}

/** The links of many authors at once; the caller leaves out papers of too many authors. */
export type Expand = (authorIds: readonly number[]) => Promise<ReadonlyMap<number, readonly Link[]>>;

export type FoundPath =
  | { kind: 'path'; steps: { author: number; paper: number | null }[] }
  /** The reader's store has none, which does not mean that there is none. */
  | { kind: 'none' }
  /** Too many people were in between. */
  | { kind: 'gave-up' };

interface Side {
  /** From whom, and over which paper, everybody was reached. */
  from: Map<number, Link | null>;
  /** Reached last. */
  edge: number[];
}

/**
 * A shortest way from one author to another over joint papers: breadth first from both ends, the smaller edge next, so
 * that few rows are read. Of several shortest ways always the same, whatever order rows come in.
 * @param most.steps papers on the way at most
 * @param most.people how many people may be looked at
 */
export async function findPath(
  from: number,
  to: number,
  expand: Expand,
  most = { steps: 6, people: 20_000 },
): Promise<FoundPath> {
  if (from === to) return { kind: 'path', steps: [{ author: from, paper: null }] };
  const sides: [Side, Side] = [start(from), start(to)];
  for (let step = 0; step < most.steps; step++) {
    const [near, far] = sides[0].edge.length <= sides[1].edge.length ? sides : [sides[1], sides[0]];
    if (near.edge.length === 0) return { kind: 'none' };
    const meeting = await widen(near, far, expand);
    if (meeting !== null) return { kind: 'path', steps: join(sides, meeting) };
    if (sides[0].from.size + sides[1].from.size > most.people) return { kind: 'gave-up' };
  }
  return { kind: 'none' };
}

function start(author: number): Side {
  return { from: new Map([[author, null]]), edge: [author] };
}

/** One step further from one side; returns who both sides have reached. */
async function widen(near: Side, far: Side, expand: Expand): Promise<number | null> {
  const links = await expand(near.edge);
  const next = new Set<number>();
  let meeting: number | null = null;
  for (const author of near.edge) {
    for (const { coauthor, paper } of inOrder(links.get(author) ?? [])) {
      if (near.from.has(coauthor)) continue;
      near.from.set(coauthor, { coauthor: author, paper });
      next.add(coauthor);
      if (far.from.has(coauthor) && (meeting === null || coauthor < meeting)) meeting = coauthor;
    }
  }
  near.edge = [...next];
  return meeting;
}

function inOrder(links: readonly Link[]): Link[] {
  return links.toSorted((a, b) => a.coauthor - b.coauthor || a.paper - b.paper);
}

/** From the first to the last; each step names the paper that leads on. */
function join([a, b]: readonly [Side, Side], meeting: number): { author: number; paper: number | null }[] {
  const steps: { author: number; paper: number | null }[] = [];
  let leads: number | null = null;
  for (let at: number | undefined = meeting; at !== undefined; ) {
    steps.unshift({ author: at, paper: leads });
    const before: Link | null = a.from.get(at) ?? null;
    leads = before?.paper ?? null;
    at = before?.coauthor;
  }
  for (let at = b.from.get(meeting); at; at = b.from.get(at.coauthor)) {
    const last = steps.at(-1);
    if (last) last.paper = at.paper;
    steps.push({ author: at.coauthor, paper: null });
  }
  return steps;
}
