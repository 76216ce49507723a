import type { BylineQuestion } from '../messages.ts';
import type { PageReading, PaperReading } from '../model/page-reading.ts';
import type { Store } from '../store/db.ts';
import { papersOf } from '../store/derive.ts';
import { present } from '../store/present.ts';
import { cardAuthor, cardView } from '../view/card-view.ts';
import { decisionsAbout, papersNamed } from '../view/corrections-view.ts';
import { namesakesOf } from '../view/person-option.ts';
import type { CardView } from '../view/types.ts';
import { resolvePage } from './resolve-page.ts';

/** Everything behind one chip, as the store has it now. */
export async function viewCard(store: Store, { paper, position, authorId }: BylineQuestion): Promise<CardView> {
  const { rows, matches } = await resolvePage(store, onePaper(paper));
  const at = paper.bylines.findIndex((byline) => byline.position === position);
  const [byline, match, stored] = [paper.bylines[at], matches[0]?.[at], rows.papers[0]];
  const asked = rows.authors.get(authorId) ?? (await store.authors.get(authorId));
  const author = match && cardAuthor(asked, match, { stored, position }, rows.decisions);
  if (!match || !byline || !author) throw new Error('This author is no longer in your store.');
  const namesakes = namesakesOf(byline, author, rows);
  const named = papersNamed(decisionsAbout(author, rows.decisions));
  const papers = await papersOf(store, [author, ...namesakes]);
  for (const row of present(await store.papers.bulkGet(named))) papers.set(row.id, row);
  return cardView({ paper, byline, author }, match, { stored, namesakes, decisions: rows.decisions, papers });
}

/** A paper as if it stood on a page of its own. */
export function onePaper(paper: PaperReading): PageReading {
  return { site: 'one-paper', kind: 'abstract', url: 'https://arxiv.org/', papers: [paper] };
}
