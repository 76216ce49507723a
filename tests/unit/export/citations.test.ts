import { expect, it } from 'vitest';
import { citationHtml } from '../../../lib/export/citation/citation-html.ts';
import { type CitationStyleId, citationRuns, formatCitations } from '../../../lib/export/citation/format-citations.ts';
import type { PaperRecord } from '../../../lib/model/paper.ts';
import { author, bare, paper } from './things.ts';

const people = (count: number) => Array.from({ length: count }, (_, at) => `A. Ash${String.fromCharCode(97 + at)}`);
const one = (style: CitationStyleId, told: Partial<PaperRecord>) => formatCitations([paper(told)], style)[0];

const preprint = {
  title: 'Rivers: $1\\sim 2\\times$ faster',
  arxivId: '2309.13681',
  bylines: ['Ann Mary Ash', 'Jean-Pierre de Birch'],
  date: { value: '2023-09-25', isYearInferred: false },
};
const article = {
  title: 'What are tides?',
  venue: 'Journal of Tides',
  doi: '10.5555/tides',
  bylines: ['Ann Ash', 'Bo Birch', 'John Elm Jr.'],
  date: { value: '2020-06', isYearInferred: false },
};
const conference = { ...article, title: 'Tides', venue: 'Proceedings of the Conference on Tides', doi: undefined };

// By hand after APA 7 sections 9 and 10, the Chicago Manual (17th) chapter 15 and 14.173, the IEEE Reference Guide, and
// Nature's guide for authors.
it.each<[CitationStyleId, Partial<PaperRecord>, string]>([
  [
    'apa',
    preprint,
    'Ash, A. M., & de Birch, J.-P. (2023). Rivers: 1∼2× faster (arXiv:2309.13681). arXiv. https://doi.org/10.48550/arXiv.2309.13681',
  ],
  [
    'apa',
    article,
    'Ash, A., Birch, B., & Elm, J., Jr. (2020). What are tides? Journal of Tides. https://doi.org/10.5555/tides',
  ],
  ['apa', conference, 'Ash, A., Birch, B., & Elm, J., Jr. (2020). Tides. In Proceedings of the Conference on Tides.'],
  [
    'chicago',
    preprint,
    'Ash, Ann Mary, and Jean-Pierre de Birch. 2023. “Rivers: 1∼2× faster.” Preprint, submitted September 25, 2023. https://arxiv.org/abs/2309.13681.',
  ],
  [
    'chicago',
    article,
    'Ash, Ann, Bo Birch, and John Elm Jr. 2020. “What are tides?” Journal of Tides. https://doi.org/10.5555/tides.',
  ],
  [
    'chicago',
    conference,
    'Ash, Ann, Bo Birch, and John Elm Jr. 2020. “Tides.” In Proceedings of the Conference on Tides.',
  ],
  ['ieee', preprint, 'A. M. Ash and J.-P. de Birch, “Rivers: 1∼2× faster,” 2023, arXiv:2309.13681.'],
  [
    'ieee',
    article,
    'A. Ash, B. Birch, and J. Elm Jr., “What are tides?” Journal of Tides, June 2020, doi: 10.5555/tides.',
  ],
  [
    'ieee',
    conference,
    'A. Ash, B. Birch, and J. Elm Jr., “Tides,” in Proceedings of the Conference on Tides, June 2020.',
  ],
  [
    'nature',
    preprint,
    'Ash, A. M. & de Birch, J.-P. Rivers: 1∼2× faster. Preprint at https://arxiv.org/abs/2309.13681 (2023).',
  ],
  [
    'nature',
    article,
    'Ash, A., Birch, B. & Elm, J., Jr. What are tides? Journal of Tides https://doi.org/10.5555/tides (2020).',
  ],
  ['nature', conference, 'Ash, A., Birch, B. & Elm, J., Jr. Tides. In Proceedings of the Conference on Tides (2020).'],
])('%s', (style, told, citation) => {
  expect(one(style, told)).toBe(citation);
});

it.each<[CitationStyleId, number, RegExp]>([
  ['apa', 20, /^(?:Ash., A\., ){19}& Asht, A\. \(n\.d\.\)\. /],
  ['apa', 21, /^(?:Ash., A\., ){19}\. \. \. Ashu, A\. \(n\.d\.\)\. /],
  ['chicago', 10, /^Asha, A\., (?:A\. Ash., ){8}and A\. Ashj\. n\.d\. /],
  ['chicago', 11, /^Asha, A\., (?:A\. Ash., ){6}et al\. n\.d\. /],
  ['ieee', 6, /^(?:A\. Ash., ){5}and A\. Ashf, “/],
  ['ieee', 7, /^A\. Asha et al\., “/],
  ['nature', 5, /^(?:Ash., A\., ){3}Ashd, A\. & Ashe, A\. On/],
  ['nature', 6, /^Asha, A\. et al\. On/],
])('%s with %d authors', (style, count, start) => {
  expect(one(style, { bylines: people(count) })).toMatch(start);
});

it.each<[CitationStyleId, string]>([
  ['apa', 'Asha, A., Ashb, A., et al. (n.d.).'],
  ['chicago', 'Asha, A., A. Ashb, et al. n.d.'],
  ['ieee', 'A. Asha et al., “'],
  ['nature', 'Asha, A. et al. '],
])('%s says that a list is not whole', (style, start) => {
  for (const hiddenAuthors of [null, 4])
    expect(one(style, { bylines: people(2), hiddenAuthors })?.startsWith(start)).toBe(true);
});

it.each<[CitationStyleId, string]>([
  ['apa', 'Über Gezeiten. (n.d.).'],
  ['chicago', '“Über Gezeiten.” n.d.'],
  ['ieee', '“Über Gezeiten.”'],
  ['nature', 'Über Gezeiten.'],
])('%s of a title and nothing else', (style, citation) => {
  expect(formatCitations([bare], style)).toEqual([citation]);
});

it('keeps groups whole, and leaves a small half of a given name out of its initials', () => {
  expect(one('apa', { bylines: ['The Rivers Collaboration', 'Xiao-ming Ash', 'J.-P. Birch', '郭林'] })).toMatch(
    /^The Rivers Collaboration, Ash, X\., Birch, J\.-P\., & 郭林\. /,
  );
});

it('marks a year that no source printed', () => {
  expect(one('nature', { ...article, date: { value: '2020', isYearInferred: true } })).toMatch(/\(\[2020\]\)\.$/);
});

it('says in TeX what cannot be said without', () => {
  expect(one('nature', { title: '$\\frac{1}{2}$ of M{\\"u}ller & $O(n^2)$' })).toBe(
    '$\\frac{1}{2}$ of Müller & O(n^2).',
  );
});

it('says the dashes and quotation marks of TeX in print, and leaves what is none', () => {
  expect(one('nature', { title: "``Tides'' -- waves, 1990--2000 --- C-- with --help and O'Neill" })).toBe(
    "“Tides” – waves, 1990–2000 — C-- with --help and O'Neill.",
  );
});

it.each<[string, string, string]>([
  ['The "slow" “clock”', '“The ‘slow’ ‘clock.’”', '“The ‘slow’ ‘clock,’” 2020.'],
  ['“What are tides?”', '“‘What are tides?’”', '“‘What are tides?’” 2020.'],
  ['Tides of 5" ("small") pools', '“Tides of 5" (‘small’) pools.”', '“Tides of 5" (‘small’) pools,” 2020.'],
  ['A note on Ash et al.', '“A note on Ash et al.”', '“A note on Ash et al.,” 2020.'],
  ["The Joneses'", "“The Joneses'.”", "“The Joneses',” 2020."],
])('puts %s between quotation marks', (title, inChicago, inIeee) => {
  const told = { title, date: { value: '2020', isYearInferred: false } };
  expect(one('chicago', told)).toBe(`${inChicago} 2020.`);
  expect(one('ieee', told)).toBe(inIeee);
});

it('cites a DOI whose signs would end an address by an address that leads to it', () => {
  const doi = '10.5555/(sici)1234-5678(199911)2:1<3::aid-tide3>3.0.co;2-#';
  expect(one('apa', { doi, venue: 'Tides' })).toMatch(
    /\/\(sici\)1234-5678\(199911\)2:1%3C3::aid-tide3%3E3\.0\.co;2-%23$/,
  );
});

it('numbers a list where its style does, and one paper alone never', () => {
  expect(formatCitations([bare, author, bare], 'ieee')).toEqual(['[1] “Über Gezeiten.”', '[2] “Über Gezeiten.”']);
  expect(formatCitations([bare, bare], 'nature')[1]).toBe('2. Über Gezeiten.');
  expect(formatCitations([bare, bare], 'apa')[1]).toBe('Über Gezeiten. (n.d.).');
});

it('says what is in italics', () => {
  const italics = (style: CitationStyleId, told: Partial<PaperRecord>) =>
    citationRuns([paper(told)], style)[0]?.flatMap(({ text, isItalic }) => (isItalic ? [text] : []));
  expect(italics('apa', preprint)).toEqual(['Rivers: 1∼2× faster']);
  expect(italics('chicago', article)).toEqual(['Journal of Tides']);
  expect(italics('ieee', { ...article, bylines: people(7) })).toEqual(['et al.', 'Journal of Tides']);
  expect(italics('nature', { ...preprint, bylines: people(6) })).toEqual(['et al.']);
});

it('keeps italics for a word processor, and nothing else is markup', () => {
  const told = { ...article, title: 'Tides <b>& waves</b>', venue: 'Ice & Salt' };
  expect(citationHtml(citationRuns([paper(told), bare], 'apa'))).toBe(
    '<p>Ash, A., Birch, B., &amp; Elm, J., Jr. (2020). Tides &lt;b&gt;&amp; waves&lt;/b&gt;. <i>Ice &amp; Salt</i>. https://doi.org/10.5555/tides</p>\n' +
      '<p><i>Über Gezeiten.</i> (n.d.).</p>',
  );
});
