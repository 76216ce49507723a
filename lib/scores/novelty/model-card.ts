import { notFor } from '../not-for.ts';

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
    'A paper whose text repeats an earlier one nearly word by word gets 5 at most; one that calls itself a survey introduces no terms.',
  ],
  notRead: 'Names, affiliations, citations, references, and the paper’s own text beyond the abstract.',
  figures: [
    {
      what: 'Of two papers of one venue, 2, 6 and 10 years apart, the later is the more novel (chance: 50 %)',
      value: '60.0, 72.1 and 80.4 %',
    },
    {
      what: 'The same, where the two are about as long',
      value: '59.7, 70.8 and 77.8 %',
    },
    {
      what: 'A paper of research stands above a survey of its venue and year, what abstracts say of themselves being heard',
      value: '70.8 %',
    },
    {
      what: 'Copies without 30 % of their terms that are called copies; real papers that are',
      value: '100 % and 0.2 %',
    },
    {
      what: 'Rank correlation of a random library of 1,000, 3,000 and 10,000 papers with one of 65,000',
      value: '.57, .68 and .79',
    },
    {
      what: 'Of 27 well-known first papers on a topic, those above the median of papers that took it up',
      value: '17',
    },
  ],
  intendedUse:
    'To see at a glance which papers use words that others did not, and to look at the nearest earlier ones.',
  mustNotBeUsedFor: notFor,
  limits: [
    'Distance is not quality: what is far from everything may be far from sense.',
    'It knows only the papers that Byline has seen. A young store, or one of other subjects, finds much that is new.',
    'The same thought in other words looks new; new acronyms and names of models count as new terms.',
    'Very short abstracts and those of many formulas are placed badly, and a longer abstract has more terms to be new.',
    'The first paper on a topic is often written in plain words: it may well stand below its followers.',
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
