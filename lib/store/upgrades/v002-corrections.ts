import type { Table, Transaction } from 'dexie';
import { addPapersToTables, markAllEditions } from './v002-look-up-tables.ts';

interface OldDecision {
  id: string;
  verdict: 'same' | 'different';
  author: number;
  /** `arxiv:2309.13681`. */
  paperKey: string;
  name: string;
  position: number;
  at: string;
}

interface OldListed {
  paper: number;
  position: number | null;
}

interface OldAuthor {
  id: number;
  profiles: { name: string; externalIds?: Record<string, string>; papers: OldListed[] }[];
  papers?: OldListed[];
  people?: number;
  coauthorKeys?: string[];
}

interface OldPaper {
  id: number;
  records: Record<string, unknown>[];
  authors: number[];
}

/**
 * Version 2: a decision names its paper by row id and remembers whom it names; an author has papers of their own, which
 * are for now those of the profiles and of the old decisions. Places, and what the papers say about the author, are
 * computed by the next renewal (lib/store/renew-derived.ts).
 */
export async function toCorrections(transaction: Transaction): Promise<void> {
  const authors = transaction.table<OldAuthor, number>('authors');
  const papers = transaction.table<OldPaper, number>('papers');
  const decisions = transaction.table<OldDecision, string>('decisions');
  const old = await decisions.toArray();
  const known = await papersByKey(papers, new Set(old.map(({ paperKey }) => paperKey)));
  const missing = old.filter(({ paperKey }) => !known.has(paperKey));
  const stubs = [...new Map(missing.map((decision) => [decision.paperKey, stubOf(decision)]))];
  for (const [key, stub] of stubs) known.set(key, stub);
  await papers.bulkAdd(stubs.map(([, stub]) => stub));
  await authors.toCollection().modify((author) => {
    author.papers = papersOf(author, old, known);
    author.people = 1;
    delete author.coauthorKeys;
  });
  await giveAuthors(papers, authors, known);
  const rewritten = await Promise.all(old.map((decision) => converted(decision, known, authors)));
  await decisions.clear();
  await transaction.table('decisions').bulkPut(rewritten);
  await addPapersToTables(transaction.table('keyShards'), new Map(stubs.map(([key, stub]) => [key, stub.id])));
  await markAllEditions(transaction.table('keyShards'));
}

type Authors = Table<OldAuthor, number>;
type Papers = Table<OldPaper, number>;

async function papersByKey(papers: Papers, keys: ReadonlySet<string>): Promise<Map<string, OldPaper>> {
  const found = new Map<string, OldPaper>();
  if (keys.size === 0) return found;
  await papers.each((paper) => {
    for (const { arxivId } of paper.records) {
      const key = `arxiv:${String(arxivId)}`;
      if (keys.has(key) && !found.has(key)) found.set(key, paper);
    }
  });
  return found;
}

/** A paper of which nothing is known but its arXiv id; its page will tell the rest. */
function stubOf({ paperKey, at }: OldDecision): OldPaper {
  const arxivId = paperKey.replace(/^arxiv:/, '');
  const [high = 0, low = 0] = crypto.getRandomValues(new Uint32Array(2));
  const record = {
    source: { format: 'arxiv-page', label: 'arxiv.org', observedAt: at },
    title: arxivId,
    arxivId,
    categories: [],
    bylines: [],
    hiddenAuthors: null,
  };
  return { id: (high & 0x1fffff) * 0x100000000 + low, records: [record], authors: [] };
}

/** What the profiles list, less what the reader said no to, plus what they said yes to. */
function papersOf(author: OldAuthor, old: OldDecision[], known: ReadonlyMap<string, OldPaper>): OldListed[] {
  const listed = new Map<number, number | null>();
  for (const { paper, position } of author.profiles.flatMap((profile) => profile.papers)) {
    listed.set(paper, listed.get(paper) ?? position);
  }
  for (const { verdict, paperKey, position } of old.filter((decision) => decision.author === author.id)) {
    const paper = known.get(paperKey)?.id;
    if (paper === undefined) continue;
    if (verdict === 'same') listed.set(paper, position);
    else if ((listed.get(paper) ?? position) === position) listed.delete(paper);
  }
  return [...listed].map(([paper, position]) => ({ paper, position }));
}

/** Makes the papers of the decisions name whoever has them now. */
async function giveAuthors(papers: Papers, authors: Authors, known: ReadonlyMap<string, OldPaper>): Promise<void> {
  const decided = new Map([...known.values()].map(({ id }) => [id, [] as number[]]));
  if (decided.size === 0) return;
  await authors.each((author) => {
    for (const { paper } of author.papers ?? []) decided.get(paper)?.push(author.id);
  });
  await Promise.all([...decided].map(([id, theirs]) => papers.update(id, { authors: theirs })));
}

async function converted(old: OldDecision, known: ReadonlyMap<string, OldPaper>, authors: Authors) {
  const { verdict, author, paperKey, name, position, at } = old;
  const paper = known.get(paperKey)?.id ?? 0;
  const row = await authors.get(author);
  return {
    kind: 'byline',
    id: `byline|${paper}|${position}|${author}`,
    at: new Date(at).toISOString(),
    authors: row ? [anchorOf(row)] : [],
    papers: [{ id: paper, keys: [paperKey] }],
    verdict,
    author,
    paper,
    name,
    position,
  };
}

/** Enough to know the author again by an identifier; papers are remembered by the decisions made from now on. */
function anchorOf({ id, profiles }: OldAuthor) {
  const externalIds = Object.assign({}, ...profiles.map((profile) => profile.externalIds ?? {}));
  return { id, name: profiles[0]?.name ?? '', externalIds, paperKeys: [] };
}
