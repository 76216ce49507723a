import { expect, it } from 'vitest';
import { headLength } from '../../../../lib/profiles/index.ts';
import { profileText } from '../../../../lib/profiles/profile-text.ts';
import { secondsOf, serviceImporters, textOf } from './read.ts';

const fixtures: [file: string, importer: string][] = [
  ['openalex-author.json', 'openalex'],
  ['openalex-works.json', 'openalex'],
  ['semantic-scholar-author.json', 'semantic-scholar'],
  ['orcid-record.json', 'orcid'],
  ['orcid-hits.json', 'orcid'],
  ['arxiv-query.atom', 'arxiv-atom'],
  ['arxiv-author.atom2', 'arxiv-atom'],
  ['arxiv-error.atom', 'arxiv-atom'],
  ['inspire-literature.json', 'inspire'],
  ['inspire-authors.json', 'inspire'],
];

/** Which importers know a beginning. */
function knowing(head: string): string[] {
  return serviceImporters.flatMap((importer) => (importer.sniff(head) ? [importer.id] : []));
}

it.each(fixtures)('%s is known as %s and nothing else, and says why', (file, id) => {
  const text = textOf(file);
  expect(knowing(text)).toEqual([id]);
  const recognition = serviceImporters.find((importer) => importer.id === id)?.sniff(text);
  expect(recognition?.certainty).toBeGreaterThanOrEqual(0.9);
  expect(recognition?.because).toMatch(/^it (?:has|is) /);
  expect(profileText.sniff(text)).toBeNull();
});

it.each(fixtures)('%s is known in one line, too, and wherever it is cut never as something else', (file, id) => {
  const text = textOf(file);
  const head = file.endsWith('.json') ? JSON.stringify(JSON.parse(text)) : text;
  expect(knowing(head)).toEqual([id]);
  for (let end = 0; end <= head.length; end += 7) {
    expect([[], [id]]).toContainEqual(knowing(head.slice(0, end)));
  }
});

it.each([
  ['prose', 'The fields "authorId": "12" and "paperId" are explained below.'],
  ['a page', '<!doctype html><html><a href="https://arxiv.org/abs/2401.01234">x</a></html>'],
  ['a feed of somebody else', '<feed xmlns="http://www.w3.org/2005/Atom"><id>https://example.org/</id></feed>'],
  [
    'JSON of somebody else',
    '[{"id":"https://example.org/W1","title":"x","authors":["A"],"name":"B","path":"/a/work/1"}]',
  ],
  [
    'a list of arXiv papers',
    '{"id":"2401.01234","title":"A","authors":"B","abstract":"see openalex.org and inspirehep.net"}',
  ],
  ['nothing', ''],
])('%s is not known', (_, text) => {
  expect(knowing(text)).toEqual([]);
});

it('a beginning of any kind is judged in no time', () => {
  const judge = () => {
    for (const piece of [
      '{"titles":[{',
      '"path" : "/',
      '{',
      '[ ',
      '"id":"',
      '<feed',
      '\\',
      '"control_number"  :  ',
      ' ',
    ]) {
      knowing(`{${piece.repeat(headLength)}`.slice(0, headLength));
      knowing(piece.repeat(headLength).slice(0, headLength));
    }
  };
  expect(secondsOf(judge)).toBeLessThan(2);
});
