import { describe, expect, it } from 'vitest';
import { arxivAbstract } from '../../../lib/sites/arxiv-abstract.ts';
import { toDocument } from './load.ts';

const link = (name: string) => `<a href="/search/cs?searchtype=author&amp;query=x">${name}</a>`;

function read(html: string, address = 'https://arxiv.org/abs/2309.13681') {
  const { reading, anchors } = arxivAbstract.read(toDocument(html), new URL(address));
  return { ...reading.papers[0], problem: reading.problem, slot: anchors[0]?.paperSlot.localName };
}

describe('an abstract page of which parts are missing', () => {
  it('has its date in the dateline, too', () => {
    const html = `<div class="dateline">[Submitted on 2 Apr 2007 (v1), last revised 24 Jul 2007]</div>${link('x')}`;
    expect(read(`<meta name="citation_author" content="Ash, A.">${html}`).date?.value).toBe('2007-04-02');
  });

  it('has its title, abstract and authors in the metas, too', () => {
    const metas = ['citation_title', 'citation_abstract', 'citation_author'];
    const paper = read(`<body>${metas.map((name) => `<meta name="${name}" content="Of ${name}">`).join('')}</body>`);
    expect(paper.title).toBe('Of citation_title');
    expect(paper.abstract).toBe('Of citation_abstract');
    expect(paper.bylines?.map(({ name }) => name)).toEqual(['Of citation_author']);
    expect(paper.problem).toBeUndefined();
  });

  it('has its authors in the links, too', () => {
    const paper = read(`<h1 class="title">T</h1><div class="authors">${link('A. Ash')}, ${link('B. Oak')}</div>`);
    expect(paper.bylines).toEqual([
      { name: 'A. Ash', position: 1 },
      { name: 'B. Oak', position: 2 },
    ]);
    expect(paper.slot).toBe('h1');
  });

  it('counts the authors that stand neither in links nor in metas', () => {
    const line = `${link('A. Ash')}, ${link('B. Oak')}, <a id="toggle">et al. (40 additional authors not shown)</a>`;
    expect(read(`<body><div class="authors">${line}</div></body>`).hiddenAuthors).toBe(40);
    expect(
      read(`<meta name="citation_author" content="Elm, C."><body><div class="authors">${line}</div></body>`)
        .hiddenAuthors,
    ).toBe(40);
  });

  it('has its version and id in the address, too', () => {
    const paper = read(`<h1 class="title">T</h1>`, 'https://arxiv.org/abs/math.GT/0309136v7');
    expect(paper.arxivId).toBe('math/0309136');
    expect(paper.version).toBe(7);
    expect(paper.problem).toBe('layout-changed');
  });

  it('has its DOI beside the abstract, too, but not the one that arXiv gave', () => {
    const own = '<table><tr><td class="arxivdoi"><a href="https://doi.org/10.48550/arXiv.2309.13681">x</a></td>';
    const related =
      '<td class="doi"><a data-doi="10.5555/Elm(7)1" href="https://doi.org/10.5555/Elm%287%291">x</a></td>';
    expect(read(`<h1 class="title">T</h1>${own}`).doi).toBeUndefined();
    expect(read(`<h1 class="title">T</h1>${own}${related}`).doi).toBe('10.5555/elm(7)1');
  });
});
