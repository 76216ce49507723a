import type { Decision } from '../../model/decision.ts';
import type { Store } from '../db.ts';
import { type Derive, papersOf } from '../derive.ts';
import { present } from '../present.ts';
import { loadDecisions, settle, settleTables } from '../settle.ts';
import { anchorsFor, paperAnchor } from './anchors.ts';
import { ruleOnByline } from './byline.ts';
import { ruleOnMerge } from './merge.ts';
import { ruleOnMove } from './move.ts';
import { namedAuthors, namedPapers, tied } from './named.ts';
import { isReportedByPages } from './page-papers.ts';
import { whoIs } from './reported.ts';
import { ruleOnSplit } from './split.ts';
import type { Ruling, Situation, Wish } from './types.ts';

/**
 * Puts something right, all of it or nothing. Returns the decision's id, or null where there is nothing to do. Of words
 * that contradict each other the last counts; which ones go altogether:
 *
 * | the reader says | goes |
 * | --- | --- |
 * | yes, X on P | a no to X there; a move of P away from X; a yes to somebody else at the same place |
 * | no, X on P | a yes to X there |
 * | P is not X's but Y's | a yes to X on P; a no to Y on P; an earlier move of P away from X or Y |
 * | X and Y are one | an earlier "Y and Z are one" |
 * | X is several | an earlier split of X, as far as it names the same papers; a merge of such a part back into X |
 *
 * Everything else stays and is read in order (lib/identity/readers-words.ts), so that taking back the later word brings
 * back what the earlier one meant.
 */
export async function correct(store: Store, wish: Wish, at: string, derive: Derive): Promise<{ id: string } | null> {
  return store.transaction('rw', settleTables(store), async () => {
    const decisions = await loadDecisions(store);
    const { situation, rows, papers } = await loadSituation(store, wish, decisions);
    const ruling = rule(wish, situation);
    if (!ruling) return null;
    const draft: Decision = { ...ruling.decision, at: later(at, decisions), authors: [], papers: [] };
    const named = new Set(namedAuthors(draft));
    const decision: Decision = {
      ...draft,
      authors: anchorsFor(named, rows, papers),
      papers: namedPapers(draft).flatMap((id) => paperAnchor(papers.get(id))),
    };
    const gone = new Set([decision.id, ...(ruling.overruled ?? [])]);
    const reword = (before: Decision[]) => [...before.filter(({ id }) => !gone.has(id)), decision];
    await settle(store, { authors: named, reword }, derive);
    await bury(
      store,
      decisions.filter(({ id }) => id !== decision.id && gone.has(id)),
      draft.at,
    );
    return { id: decision.id };
  });
}

/** Takes a correction back. A paper that was stored for its sake alone goes with it. An unknown id changes nothing. */
export async function takeBack(store: Store, id: string, derive: Derive): Promise<void> {
  await store.transaction('rw', settleTables(store), async () => {
    const decision = await store.decisions.get(id);
    if (!decision) return;
    const named = new Set(namedPapers(decision));
    await settle(
      store,
      {
        authors: namedAuthors(decision),
        reword: (before) => before.filter((one) => one.id !== id),
        mayGo: (paper) => named.has(paper.id) && isReportedByPages(paper),
      },
      derive,
    );
    await bury(store, [decision], new Date().toISOString());
  });
}

/** What is no longer said, so that another machine which still says it falls silent too. */
async function bury(store: Store, decisions: readonly Decision[], at: string): Promise<void> {
  await store.tombstones.bulkPut(
    decisions.map((decision) => ({ id: `decision:${decision.id}`, at: at > decision.at ? at : decision.at, decision })),
  );
}

function rule(wish: Wish, situation: Situation): Ruling | null {
  switch (wish.kind) {
    case 'byline':
      return ruleOnByline(wish, situation);
    case 'move':
      return ruleOnMove(wish, situation);
    case 'merge':
      return ruleOnMerge(wish, situation);
    case 'split':
      return ruleOnSplit(wish, situation);
  }
}

async function loadSituation(store: Store, wish: Wish, decisions: readonly Decision[]) {
  const ids = tied(decisions, wishedAuthors(wish), []).authors;
  const rows = present(await store.authors.bulkGet([...ids]));
  const papers = await papersOf(store, rows);
  const asked = 'paper' in wish && !papers.has(wish.paper) ? await store.papers.get(wish.paper) : undefined;
  if (asked) papers.set(asked.id, asked);
  const holders = new Map(rows.flatMap((row) => [...whoIs(row)].map((id) => [id, row] as const)));
  const situation: Situation = {
    decisions,
    authors: new Map(rows.map((row) => [row.id, row])),
    holderOf: (id) => holders.get(id),
    hasPaper: (id) => papers.has(id),
  };
  return { situation, rows, papers };
}

function wishedAuthors(wish: Wish): number[] {
  if (wish.kind === 'move') return [wish.from, ...(wish.to === null ? [] : [wish.to])];
  return wish.kind === 'merge' ? [wish.author, wish.other] : [wish.author];
}

/** The moment of a new word: after every other, whatever the clock says; always written alike, for it sorts as text. */
function later(at: string, decisions: readonly Decision[]): string {
  const last = decisions.at(-1);
  const moment = last ? Math.max(Date.parse(at), Date.parse(last.at) + 1) : Date.parse(at);
  return new Date(moment).toISOString();
}
