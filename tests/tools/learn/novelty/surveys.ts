import { callsItselfSurvey } from '../../../../lib/scores/novelty/genre.ts';
import { areaUnderCurve } from '../identity/measures.ts';
import { sameRandoms } from '../read-papers.ts';
import type { Known, Library } from './library.ts';
import { sample } from './sample.ts';

const saysSurvey =
  /\b(an?|short|brief|critical|comprehensive|systematic|literature) (survey|review|overview)\b|^(survey|review|overview)\b|(surveys?|review|overview|tutorial)$|literature review|\boverview (of|on)\b/i;
const others = 3;
const fewestEarlier = 3_000;

/** How well the score tells research from surveys: areas under the ROC curve. */
export interface SurveyFigures {
  surveys: number;
  /** As if nothing said that it is a survey. */
  byTermsAlone: number;
  /** What abstracts say of themselves is heard; titles are not, for by them the surveys were found. */
  byAbstract: number;
  /** Titles are heard as well, as in the extension. */
  byTitleToo: number;
}

/** Surveys, each beside three papers of research of its venue and year. */
export function judgeSurveys(library: Library, known: readonly Known[]): SurveyFigures {
  const random = sameRandoms(7);
  const byVenue = Map.groupBy(known, ({ category, year }) => `${category} ${year}`);
  const judged: { paper: Known; isSame: boolean }[] = [];
  for (const survey of known) {
    if (!saysSurvey.test(survey.title) || library.corpus.countEarlier(survey.day) < fewestEarlier) continue;
    const same = byVenue.get(`${survey.category} ${survey.year}`) ?? [];
    const research = sample(
      same.filter(({ title }) => !saysSurvey.test(title)),
      others,
      random,
    );
    if (research.length < others) continue;
    judged.push({ paper: survey, isSame: false }, ...research.map((paper) => ({ paper, isSame: true })));
  }
  const area = (isSurvey: (paper: Known) => boolean) =>
    areaUnderCurve(
      judged.map(({ paper, isSame }) => ({ bits: library.place(paper, paper.day, isSurvey(paper)).all, isSame })),
    );
  return {
    surveys: judged.length / (1 + others),
    byTermsAlone: area(() => false),
    byAbstract: area(({ abstract }) => callsItselfSurvey({ title: '', abstract })),
    byTitleToo: area(callsItselfSurvey),
  };
}
