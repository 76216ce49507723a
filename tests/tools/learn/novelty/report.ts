import type { Axiom } from './axioms.ts';
import type { CopyFigures } from './copies.ts';
import type { FirstFigures } from './firsts.ts';
import type { LaterFigures } from './later.ts';
import { median } from './sample.ts';
import type { StoreFigures } from './stores.ts';
import type { SurveyFigures } from './surveys.ts';

const percent = (share: number) => `${(100 * share).toFixed(1)} %`;

export function laterLines(figures: readonly LaterFigures[]): string[] {
  return [
    '## How often the later of two papers of one venue is the more novel (chance .500)',
    'years apart   venue-years    pairs   accuracy   formula to beat   pairs about as long',
    ...figures.map(({ gap, cells, pairs, accuracy, plain, sameLength }) =>
      [String(gap).padStart(11), String(cells).padStart(13), String(pairs).padStart(8)]
        .concat(accuracy.toFixed(3).padStart(10), plain.toFixed(3).padStart(17), sameLength.toFixed(3).padStart(21))
        .join(' '),
    ),
  ];
}

export function surveyLines({ surveys, byTermsAlone, byAbstract, byTitleToo }: SurveyFigures): string[] {
  return [
    `## ${surveys} surveys (by their titles), each beside three papers of research of its venue and year: area`,
    `by the terms alone ${byTermsAlone.toFixed(3)}, hearing what abstracts say of themselves ${byAbstract.toFixed(3)}, titles too ${byTitleToo.toFixed(3)}`,
  ];
}

export function copyLines(figures: readonly CopyFigures[]): string[] {
  return [
    '## Copies of earlier papers beside real ones',
    ...figures.map(
      ({ dropped, area, caught, falseAlarms, median: middle }) =>
        `${percent(dropped)} of the terms dropped: area ${area.toFixed(4)}, caught ${percent(caught)}, false alarms ${percent(falseAlarms)}, median ${middle.toFixed(2)}`,
    ),
  ];
}

export function storeLines(figures: readonly StoreFigures[]): string[] {
  return [
    '## Small libraries: rank correlation with all earlier papers',
    'papers   with the table   without   two libraries apart',
    ...figures.map(
      ({ size, withTable, withoutTable, independent }) =>
        `${String(size).padStart(6)} ${withTable.toFixed(3).padStart(16)} ${withoutTable.toFixed(3).padStart(9)} ${independent.toFixed(3).padStart(21)}`,
    ),
  ];
}

export function firstLines(firsts: readonly FirstFigures[]): string[] {
  return [
    '## Well-known firsts and the papers that took them up in three years (percentiles)',
    ...firsts.map(
      ({ title, first, followers }) =>
        `${first.toFixed(1).padStart(5)}  followers ${median(followers).toFixed(1).padStart(5)}  ${title}`,
    ),
  ];
}

export function axiomLines(axioms: readonly Axiom[]): string[] {
  return [
    '## Axioms',
    ...axioms.map(({ says, holds, figures }) => `${holds ? 'holds' : 'FAILS'}: ${says} (${figures})`),
  ];
}
