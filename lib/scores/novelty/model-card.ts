/** What a reader should know of the novelty score before believing it. Figures: `npm run eval:novelty`. */
export const noveltyCard: NoveltyCard = {
  name: 'Text novelty',
  version: '1',
  says: 'How far the words of title and abstract are from those of every earlier paper that Byline has seen, as a percentile of papers of the same kind.',
  formula: [
    'Distance: one less the mean likeness (cosine of terms weighted by their rarity) to the three nearest earlier papers.',
    'Surprise: how seldom the paper’s rarest known terms stood together before.',
    'Fresh terms: those that no earlier paper has, nor any paper on arXiv before that year.',
    'Each is placed among up to 400 papers of the same category from shortly before, or of its archive or of all where there are too few; the places are added, surprise at half weight, and the sum is placed in turn.',
    'A paper whose text repeats an earlier one nearly word by word gets 5 at most.',
  ],
  notRead: 'Names, affiliations, citations, references, and the paper’s own text beyond the abstract.',
  figures: [],
  intendedUse:
    'To see at a glance which papers use words that others did not, and to look at the nearest earlier ones.',
  mustNotBeUsedFor: [
    'hiring, promotion or funding',
    'judging a person or a group',
    'judging the quality of a paper',
    'reviewing or selecting papers',
  ],
  limits: [
    'Distance is not quality: what is far from everything may be far from sense.',
    'It knows only the papers that Byline has seen. A young store, or one of other subjects, finds much that is new.',
    'The same thought in other words looks new; new acronyms and names of models count as new terms.',
    'Surveys, very short abstracts and those of many formulas are placed badly.',
    'The table of terms first seen on arXiv knows only a part of the papers of 2020 to 2024.',
    'English only.',
  ],
};

/** What is said of the score; `figures` are what was measured, with the question each answers. */
export interface NoveltyCard {
  name: string;
  version: string;
  says: string;
  /** In words, a step each. */
  formula: readonly string[];
  notRead: string;
  figures: readonly { what: string; value: string }[];
  intendedUse: string;
  mustNotBeUsedFor: readonly string[];
  limits: readonly string[];
}
