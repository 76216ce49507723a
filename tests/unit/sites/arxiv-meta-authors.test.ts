import { describe, expect, it } from 'vitest';
import { joinAuthors, parseMetaAuthor } from '../../../lib/sites/arxiv-meta-authors.ts';
import { toDocument } from './load.ts';

const place = toDocument('<body><a>x</a></body>').querySelector('a');

/** "name (family)", and a star where a link is known. */
function join(links: string[], metas: string[]): string[] {
  const authors = joinAuthors(
    links.map((name) => ({ name, link: place })),
    metas.flatMap((content) => parseMetaAuthor(content) ?? []),
  );
  return authors.map(({ name, family, link }) => `${link ? '*' : ''}${name} (${family ?? '?'})`);
}

describe('a citation_author', () => {
  it.each([
    ['van der Berg, Anna M.', { name: 'Anna M. van der Berg', family: 'van der Berg', given: 'Anna M.' }],
    ['Ash III, John', { name: 'John Ash III', family: 'Ash', given: 'John' }],
    ['Ash Jr., John', { name: 'John Ash Jr.', family: 'Ash', given: 'John' }],
    ['Petrov, Ivan V.', { name: 'Ivan V. Petrov', family: 'Petrov', given: 'Ivan V.' }],
    ['Sudha', { name: 'Sudha', family: 'Sudha' }],
  ])('%s', (content, author) => {
    expect(parseMetaAuthor(content)).toEqual({ ...author, link: null });
  });

  it.each([':', '', ' , ', '(1)'])('%j is nobody', (content) => {
    expect(parseMetaAuthor(content)).toBeNull();
  });
});

describe('links and metas are joined by name', () => {
  it('whatever spacing, points and accents a name is printed with', () => {
    const links = ['A.N.Ash', 'Jose\u0301 Birch-Elm', 'Tarek Oak Jr.', 'John Pine', 'A. Le Yew'];
    const metas = ['Ash, A. N.', 'Birch-Elm, José', 'Oak Jr., Tarek', 'Pine III, John', 'Yew, A. Le'];
    expect(join(links, metas)).toEqual([
      '*A.N.Ash (Ash)',
      '*Jose\u0301 Birch-Elm (Birch-Elm)',
      '*Tarek Oak Jr. (Oak)',
      '*John Pine (Pine)',
      '*A. Le Yew (Yew)',
    ]);
  });

  it('so that a meta more does not move the others', () => {
    const metas = ['ELM, The', 'Collaborations, BIRCH', ':', 'Ash, A.', 'Oak, B.'];
    expect(join(['ELM', 'BIRCH Collaborations', 'A. Ash', 'B. Oak'], metas)).toEqual([
      '*ELM (ELM)',
      '*BIRCH Collaborations (Collaborations)',
      '*A. Ash (Ash)',
      '*B. Oak (Oak)',
    ]);
  });

  it('and namesakes meet in their order', () => {
    expect(join(['Y. Li', 'A. Ash', 'Y. Li'], ['Li, Y.', 'Ash, A.', 'Li, Y.'])).toEqual([
      '*Y. Li (Li)',
      '*A. Ash (Ash)',
      '*Y. Li (Li)',
    ]);
  });
});

describe('where links and metas differ', () => {
  it('an author without a link stands between the same neighbours', () => {
    expect(join(['A. Ash', 'B. Oak'], ['季川', 'Ash, A.', 'Yu', 'Oak, B.', 'Hu'])).toEqual([
      '季川 (季川)',
      '*A. Ash (Ash)',
      'Yu (Yu)',
      '*B. Oak (Oak)',
      'Hu (Hu)',
    ]);
  });

  it('an author whom no meta names keeps place and name', () => {
    expect(join(['A. Ash', 'Nobody Else', 'B. Oak'], ['Ash, A.', 'Oak, B.'])).toEqual([
      '*A. Ash (Ash)',
      '*Nobody Else (?)',
      '*B. Oak (Oak)',
    ]);
  });

  it('one author printed in two ways is not counted twice', () => {
    expect(join(['A. Ash', 'Zoë Elm', 'B. Oak', 'C. Yew'], ['Ash, A.', 'Elm, Z.', 'Oak, B.', 'Hu', 'Yew, C.'])).toEqual(
      ['*A. Ash (Ash)', '*Zoë Elm (?)', '*B. Oak (Oak)', 'Hu (Hu)', '*C. Yew (Yew)'],
    );
  });

  it('the page’s order counts', () => {
    expect(join(['B. Oak', 'A. Ash'], ['Ash, A.', 'Hu', 'Oak, B.'])).toEqual([
      'Hu (Hu)',
      '*B. Oak (Oak)',
      '*A. Ash (Ash)',
    ]);
  });

  it('one side alone is enough', () => {
    expect(join([], ['Ash, A.'])).toEqual(['A. Ash (Ash)']);
    expect(join(['A. Ash'], [])).toEqual(['*A. Ash (?)']);
  });
});
