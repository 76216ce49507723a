import { areaUnderCurve } from '../identity/measures.ts';
import { sameRandoms } from '../read-papers.ts';
import type { Known, Library } from './library.ts';
import { sample } from './sample.ts';

const saysSurvey =
  /\b(an?|short|brief|critical|comprehensive|systematic|literature) (survey|review|overview)\b|^(survey|review|overview)\b|(surveys?|review|overview|tutorial)$|literature review|\boverview (of|on)\b/i;
const others = 3;
const fewestEarlier = 3_000;

/** How well the score tells research from surveys of the same venue and year (area under the ROC curve). */
export function judgeSurveys(library: Library, known: readonly Known[]) {
  const random = sameRandoms(7);
  const byVenue = Map.groupBy(known, ({ category, year }) => `${category} ${year}`);
  const scored: { bits: number; isSame: boolean }[] = [];
  for (const survey of known) {
    if (!saysSurvey.test(survey.title) || library.corpus.countEarlier(survey.day) < fewestEarlier) continue;
    const same = byVenue.get(`${survey.category} ${survey.year}`) ?? [];
    const research = sample(
      same.filter(({ title }) => !saysSurvey.test(title)),
      others,
      random,
    );
    if (research.length < others) continue;
    scored.push({ bits: library.place(survey, survey.day).all, isSame: false });
    for (const paper of research) scored.push({ bits: library.place(paper, paper.day).all, isSame: true });
  }
  return {
    surveys: scored.filter(({ isSame }) => !isSame).length,
    research: scored.length,
    area: areaUnderCurve(scored),
  };
}
