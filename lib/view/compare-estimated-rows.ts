import { isEstimate } from '../scores/attention/estimate.ts';
import type { PaperScores } from '../scores/types.ts';
import { medianScore } from './author-scores.ts';
import { emptyCell, mixedDoubts } from './compare-cell.ts';
import type { ComparedAuthor, CompareInput } from './compare-input.ts';
import type { CompareCell, CompareRow } from './compare-types.ts';
import { formatDay } from './format.ts';

const estimates: { id: string; label: string; about: string; value: (of: PaperScores) => number | null }[] = [
  {
    id: 'novelty',
    label: 'Text novelty, median',
    about:
      'How far their papers are from every earlier paper your browser has seen: median and quartiles. Distance, not quality.',
    value: ({ novelty }) => (novelty.kind === 'score' ? novelty.value : null),
  },
  {
    id: 'attention',
    label: 'Attention estimate, median',
    about: 'A weak linear model’s guess from title and abstract, by field and year: median and quartiles.',
    value: ({ attention }) => (isEstimate(attention) ? attention.value : null),
  },
];

/** What Byline estimates of their papers; no row where scores are switched off, not known yet, or nobody has enough. */
export function estimatedRows({ people, scores, showsScores, now }: CompareInput): CompareRow[] {
  if (!scores || !showsScores) return [];
  return estimates
    .map(({ id, label, about, value }) => ({
      id: `estimated:${id}`,
      label,
      about,
      cells: people.map((one) => cellOf(one, scores, value, now)),
    }))
    .filter(({ cells }) => cells.some(({ text }) => text !== null));
}

function cellOf(
  { person, author }: ComparedAuthor,
  scores: ReadonlyMap<number, PaperScores>,
  value: (of: PaperScores) => number | null,
  now: string,
): CompareCell {
  const scored = person.papers.flatMap(({ paper }) => {
    const own = scores.get(paper.id);
    const number = own ? value(own) : null;
    return number === null ? [] : [{ id: paper.id, number }];
  });
  const text = medianScore(
    scored.map(({ number }) => number),
    person.papers.length,
  );
  if (text === null) return emptyCell('fewer than 5 papers have a score');
  const [median, n = ''] = text.split('), ');
  return {
    text: `≈${median})`,
    source: 'Byline, estimated',
    observedOn: formatDay(now),
    n,
    notComparable: null,
    doubts: mixedDoubts(author),
    paperIds: scored.map(({ id }) => id),
  };
}
