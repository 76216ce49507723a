import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arxivIdOfPath, arxivIdOfUrl, parseArxivId } from '../../../lib/ids/arxiv-id.ts';
import { categoriesOfBadge } from '../../../lib/ids/category.ts';
import { doiUrl, parseDoi } from '../../../lib/ids/doi.ts';
import { parseOrcid } from '../../../lib/ids/orcid.ts';
import { paperKeys } from '../../../lib/ids/paper-key.ts';
import { categoriesInBrackets } from '../../../lib/ids/subject-line.ts';
import { titleKey } from '../../../lib/ids/title-key.ts';

describe('arXiv ids', () => {
  test.each([
    ['2309.13681', { id: '2309.13681' }],
    ['arXiv:2309.13681v2', { id: '2309.13681', version: 2 }],
    ['0704.0001', { id: '0704.0001' }],
    ['hep-th/9901001v3', { id: 'hep-th/9901001', version: 3 }],
    ['math.GT/0309136', { id: 'math/0309136' }],
    ['https://arxiv.org/abs/cond-mat/0703772', { id: 'cond-mat/0703772' }],
    ['2313.13681', null],
    ['10.1103/PhysRevD.76.053001', null],
    ['12309.13681', null],
    ['nothing', null],
  ])('%s', (text, expected) => {
    expect(parseArxivId(text)).toEqual(expected);
  });

  test('are found in the addresses of abstracts, PDFs and HTML', () => {
    expect(arxivIdOfPath('/pdf/2309.13681v1.pdf')).toEqual({ id: '2309.13681', version: 1 });
    expect(arxivIdOfPath('/html/2309.13681v1')).toEqual({ id: '2309.13681', version: 1 });
    expect(arxivIdOfPath('/list/cs.LG/2309')).toBeNull();
  });

  test.each([
    ['https://arxiv.org/abs/2309.13681', { id: '2309.13681' }],
    ['http://www.arxiv.org/pdf/2309.13681v2.pdf?download=1#page=3', { id: '2309.13681', version: 2 }],
    ['https://export.arxiv.org/pdf/hep-th/9901001v1', { id: 'hep-th/9901001', version: 1 }],
    ['https://arxiv.org/html/2309.13681v1/#S2', { id: '2309.13681', version: 1 }],
    ['https://arxiv.org/html/2309.13681v1/S2.html', { id: '2309.13681', version: 1 }],
    ['https://doi.org/10.48550/arXiv.2309.13681', { id: '2309.13681' }],
    ['http://dx.doi.org/10.48550/ARXIV.hep-th/9901001', { id: 'hep-th/9901001' }],
    ['https://doi.org/10.1103/2309.13681', null],
    ['https://arxiv.org/list/cs.LG/new', null],
    ['https://arxiv.org/a/2309.13681', null],
    ['https://arxiv.org.example.org/abs/2309.13681', null],
    ['https://example.org/?to=https://arxiv.org/abs/2309.13681', null],
    ['ftp://arxiv.org/abs/2309.13681', null],
    ['2309.13681', null],
    ['', null],
  ])('of an address: %s', (address, expected) => {
    expect(arxivIdOfUrl(address)).toEqual(expected);
  });
});

test('an ORCID iD with a wrong check digit is none', () => {
  expect(parseOrcid('https://orcid.org/0000-0002-1825-0097')).toBe('0000-0002-1825-0097');
  expect(parseOrcid('0000-0002-1694-233x')).toBe('0000-0002-1694-233X');
  expect(parseOrcid('0000-0000-0000-0000')).toBeNull();
});

test('a DOI ends before the sentence does', () => {
  expect(parseDoi('see https://doi.org/10.1103/PhysRevD.76.053001.')).toBe('10.1103/physrevd.76.053001');
  expect(parseDoi('10.1103')).toBeNull();
  expect(parseDoi('(see 10.5555/x(2)).')).toBe('10.5555/x(2)');
  expect(parseDoi('<b>10.5555/x<i>2</i></b>')).toBe('10.5555/x');
});

test('a badge is one category, or all it could be', () => {
  expect(categoriesOfBadge('LG')).toEqual(['cs.LG']);
  expect(categoriesOfBadge('CV')).toEqual(['cs.CV']);
  expect(categoriesOfBadge('ML')).toEqual(['stat.ML']);
  expect(categoriesOfBadge('MED-PH')).toEqual(['physics.med-ph']);
  expect(categoriesOfBadge('AP')).toEqual(['math.AP', 'stat.AP']);
  expect(categoriesOfBadge('ZZ')).toEqual([]);
  expect(categoriesInBrackets('Machine Learning (cs.LG); General (gr-qc)')).toEqual(['cs.LG', 'gr-qc']);
});

test('a title key forgets case, accents, punctuation and TeX commands', () => {
  expect(titleKey('Über {\\it Skills}: $BERT_{\\rm BASE}$!')).toBe(titleKey('uber skills bert base'));
  fc.assert(
    fc.property(fc.string(), (text) => titleKey(text.toUpperCase()) === titleKey(text.toUpperCase().toLowerCase())),
  );
});

test('a title of a word names no paper', () => {
  expect(paperKeys({ title: 'Introduction' })).toEqual([]);
  expect(paperKeys({ title: 'Comment' })).toEqual([]);
});

test('an old DOI of Wiley is whole, and its address leads to it', () => {
  const doi = '10.5555/(sici)1234-5678(199911)2:1<3::aid-tide3>3.0.co;2-#';
  expect(parseDoi(`doi:${doi.toUpperCase()}, 1999`)).toBe(doi);
  expect(new URL(doiUrl(doi)).hash).toBe('');
  expect(decodeURIComponent(new URL(doiUrl(doi)).pathname)).toBe(`/${doi}`);
  expect(doiUrl('10.5555/a?b')).toBe('https://doi.org/10.5555/a%3Fb');
});
