import { titleKey } from '../../../ids/title-key.ts';
import type { PaperRecord } from '../../../model/paper.ts';
import type { PaperCheck } from './types.ts';

/** Records that were taken for one paper give it one title; a cut title or a missing subtitle is the same. */
export const recordsTitlesDiffer: PaperCheck = {
  id: 'records-titles-differ',
  code: 'TITLES_DIFFER',
  find({ records }) {
    const [first, ...others] = records.filter(hasTitle);
    const other = first && others.find(({ title }) => !isSameTitle(first.title, title));
    if (!other) return null;
    return {
      metrics: [],
      message: `${first.source.label} calls it “${first.title}”, and ${other.source.label} “${other.title}”.`,
      means: 'A later version was renamed, or two papers were taken for one.',
    };
  },
};

/** Where no page told the title yet, the arXiv id stands in its place. */
function hasTitle({ title, arxivId }: PaperRecord): boolean {
  return title !== arxivId && titleKey(title) !== '';
}

function isSameTitle(a: string, b: string): boolean {
  const [short = '', long = ''] = [titleKey(a), titleKey(b)].sort((one, other) => one.length - other.length);
  return long.startsWith(short);
}
