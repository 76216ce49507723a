import { notFor } from '../not-for.ts';

/** What a reader should know of the estimate before believing it. Figures: `npm run eval:attention`. */
export const modelCard = {
  name: 'Attention estimate',
  version: '1',
  says: 'How much attention papers with such words got: the percentile of citations among papers of the field within two years, guessed from title and abstract alone.',
  data: '80,162 papers of conferences on machine learning, vision, language and robotics, with citations counted on one day in 2025 or 2026. The percentiles are read off 94,985 arXiv papers.',
  target: 'Share of the papers of the same conference and year with fewer citations.',
  training:
    'Ridge regression on hashed words and word pairs, the lengths of title and abstract, and a colon in the title; papers of 1987 to 2024, of which a year counts half as much as the one two years after it.',
  notRead: 'Names, number of authors, affiliations, conference, citations.',
  heldOut: [
    { learnedTo: 2016, judged: '2017 and 2018', papers: 11_461, spearman: 0.463, topTenth: 0.744 },
    { learnedTo: 2019, judged: '2020 and 2021', papers: 11_302, spearman: 0.408, topTenth: 0.763 },
    { learnedTo: 2021, judged: '2022 and 2023', papers: 15_225, spearman: 0.408, topTenth: 0.761 },
  ],
  heldOutMeaning:
    'Spearman: rank correlation of estimate and citations within conference and year (0 is chance, 1 is perfect). Top tenth: how often a paper of the most cited tenth is above another (0.5 is chance).',
  cost: 'Hashing costs 0.008 of Spearman, weights of 8 bits less than 0.001. Lengths and colon alone reach 0.13 to 0.17. The number of authors would add 0.015; it is left out.',
  calibration:
    'It separates less than it seems: papers estimated in the top tenth were on average at the 71st percentile, those in the bottom tenth at the 29th. 30 % of the former were in the top tenth indeed, and 1 % of the latter.',
  interval:
    'One standard deviation of what was wrong with held-out papers, 31 points to each side: 69 % of the papers lay within.',
  intendedUse: 'To sort a long list for a first look, beside what you know yourself.',
  mustNotBeUsedFor: notFor,
  limits: [
    'Attention is not quality: it follows fashion, and a new subject has no words yet that it knows.',
    'It learned from conference papers, and is shown for arXiv papers, many of which never become one.',
    'Citations came mostly from papers of 2013 to 2023; the further a year lies from them, the less it means.',
    'Papers of 2020 to 2024 are compared with those of the nearest years that were at hand.',
    'It was tried for cs.LG, cs.CV, cs.CL, cs.AI, cs.NE, cs.RO and stat.ML, least well for cs.NE and cs.CL; other categories get no number.',
    'English only. The words that raise or lower it are what such papers had in common, not reasons.',
  ],
} as const;
