import { arxivAbsUrl } from '../ids/arxiv-id.ts';
import { doiUrl } from '../ids/doi.ts';
import { noveltyVersion } from '../scores/novelty/score.ts';
import type { NearPaper, Novelty, NoveltyScore } from '../scores/novelty/types.ts';
import { formatDate } from './format.ts';
import type { NearPaperView, ScoreSectionView } from './score-types.ts';
import { confidenceSentence, noveltyLackSentence, noveltySentence, rangeSentence } from './score-words.ts';

/** How far a paper is from earlier ones with what that rests on, or why that is not known. */
export function noveltySection(novelty: Novelty): ScoreSectionView {
  const same: Omit<ScoreSectionView, 'value' | 'place' | 'sentence' | 'notes' | 'provenance'> = {
    heading: 'Text novelty',
    basis: 'estimated',
    nearest: novelty.explanation.nearest.map(nearPaperView),
    newTerms: novelty.explanation.newTerms,
    forTerms: [],
    againstTerms: [],
    quotes: [],
  };
  if (novelty.kind === 'refused') {
    const provenance = `Byline novelty ${noveltyVersion}`;
    return {
      ...same,
      value: null,
      place: null,
      sentence: noveltyLackSentence(novelty),
      notes: todo(novelty),
      provenance,
    };
  }
  const { value, low, high } = novelty;
  return {
    ...same,
    value: `≈${value}`,
    place: { value, low, high },
    sentence: noveltySentence(novelty),
    notes: notes(novelty),
    provenance: `Byline ${novelty.method}, from ${novelty.earlier.toLocaleString('en')} earlier papers`,
  };
}

function notes(novelty: NoveltyScore): string[] {
  const { copyOf } = novelty;
  const copy = copyOf ? [`Nearly the same text as “${copyOf.title}” (${monthOf(copyOf)}).`] : [];
  const survey = novelty.isSurvey
    ? ['It says of itself that it surveys the work of others: its new terms are not counted.']
    : [];
  return [...copy, ...survey, `${rangeSentence(novelty)} ${confidenceSentence(novelty)}`];
}

function todo({ lacks }: { lacks: string }): string[] {
  const isYoung = ['earlier papers', 'papers of its field', 'related papers', 'papers to compare with'].includes(lacks);
  return isYoung ? ['The listings you open and the papers you import and save make it more.'] : [];
}

function nearPaperView(near: NearPaper): NearPaperView {
  const url = urlOf(near.key);
  return {
    title: near.title,
    ...(url === undefined ? {} : { url }),
    date: monthOf(near),
    likeness: `${Math.round(100 * near.similarity)}% alike`,
    shared: near.shared,
  };
}

// A listing prints no days: such a paper counts as of the last day of the month that its number tells.
function monthOf({ day }: NearPaper): string {
  return formatDate({ value: new Date(day * 86_400_000).toISOString().slice(0, 7), isYearInferred: false });
}

function urlOf(key: string): string | undefined {
  const [kind, ...rest] = key.split(':');
  const id = rest.join(':');
  if (kind === 'arxiv') return arxivAbsUrl(id);
  return kind === 'doi' ? doiUrl(id) : undefined;
}
