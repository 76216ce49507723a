import { expect, it } from 'vitest';
import { importerOf, importers, notRecognised, recognise } from '../../../lib/profiles/index.ts';

/** The beginning of an input of each format, as they come out of other programs. */
const beginnings: Record<string, string[]> = {
  'profile-text': ['Ada Brook\nLG\nh-index3\n4papers\n\nLGSep 24, 2023\nOn brooks\n'],
  'byline-json': [
    '{"byline": 1, "authors": [{"name": "Ada Brook"}]}',
    '{\n  "byline": 1,\n  "papers": [{"title": "On brooks"}]\n}',
  ],
  'byline-json-lines': [
    '{"byline":1,"exportedAt":"2026-11-24T00:00:00Z"}\n{"byline":1,"author":{"name":"Ada Brook"}}\n',
  ],
  openalex: [
    '{"id":"https://openalex.org/A5000000001","orcid":null,"display_name":"Ada Brook","works_count":4,"cited_by_count":9,"summary_stats":{"h_index":2}}',
    '{"meta":{"count":1},"results":[{"id":"https://openalex.org/W1","doi":null,"title":"On brooks","authorships":[]}]}',
  ],
  'semantic-scholar': [
    '{"authorId":"1","name":"Ada Brook","paperCount":4,"citationCount":9,"hIndex":2,"papers":[]}',
    '{"paperId":"0000000000000000000000000000000000000001","title":"On brooks","authors":[{"authorId":"1","name":"Ada Brook"}],"externalIds":{"ArXiv":"2401.00001"}}',
  ],
  'arxiv-atom': [
    '<?xml version="1.0" encoding="UTF-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom">\n<id>http://arxiv.org/api/x</id><entry><id>http://arxiv.org/abs/2401.00001v1</id></entry></feed>',
  ],
  'arxiv-snapshot': [
    '{"id":"2401.00001","submitter":"A","authors":"Ada Brook","title":"On brooks","categories":"cs.LG","abstract":"We.","versions":[{"version":"v1","created":"Mon, 1 Jan 2024 00:00:00 GMT"}],"authors_parsed":[["Brook","Ada",""]]}\n',
  ],
  orcid: [
    '{"orcid-identifier":{"uri":"https://orcid.org/0000-0002-1825-0097","path":"0000-0002-1825-0097","host":"orcid.org"},"person":{"name":{"given-names":{"value":"Ada"}}},"activities-summary":{"works":{"group":[]}}}',
  ],
  inspire: [
    '{"hits":{"hits":[{"id":"1","metadata":{"control_number":1,"titles":[{"title":"On brooks"}],"authors":[{"full_name":"Brook, Ada"}],"arxiv_eprints":[{"value":"2401.00001"}]}}],"total":1}}',
  ],
  'schema-person': [
    '{"@context":"https://schema.org","@type":"Person","name":"Ada Brook","identifier":"https://orcid.org/0000-0002-1825-0097"}',
  ],
  bibtex: [
    '@article{brook2024,\n  title = {On brooks},\n  author = {Brook, Ada}\n}\n',
    '% my papers\n\n@Misc{x, title="On brooks"}',
  ],
  ris: ['TY  - JOUR\nTI  - On brooks\nAU  - Brook, Ada\nER  - \n'],
  'csl-json': [
    '[{"id":"brook2024","type":"article-journal","title":"On brooks","author":[{"family":"Brook","given":"Ada"}],"issued":{"date-parts":[[2024]]}}]',
  ],
  'zotero-json': [
    '{"config":{"id":"x"},"items":[{"itemType":"journalArticle","title":"On brooks","creators":[{"creatorType":"author","firstName":"Ada","lastName":"Brook"}],"tags":[]}]}',
  ],
  csv: [
    'title,authors,year\nOn brooks,"Brook, Ada",2024\nOn lakes,"Brook, Ada",2023\n',
    'name\th-index\nAda Brook\t3\nBo Heron\t4\n',
  ],
};

it('there is a beginning of every format', () => {
  expect(Object.keys(beginnings).toSorted()).toEqual(importers.map(({ id }) => id).toSorted());
  expect(new Set(importers.map(({ id }) => id)).size).toBe(importers.length);
});

const cases = Object.entries(beginnings).flatMap(([id, heads]) => heads.map((head) => [id, head] as const));

it.each(cases)('%s is recognised by its beginning, and says by what: %s', (id, head) => {
  const [best] = recognise(head);
  expect(best?.importer.id).toBe(id);
  expect(best?.because).toMatch(/\S/);
  expect(best?.certainty).toBeGreaterThan(0);
  expect(best?.certainty).toBeLessThanOrEqual(1);
  expect(recognise(`\uFEFF\n\n${head}`)[0]?.importer.id).toBe(id);
  // The surest is alone at the top: two of one certainty would be told apart by the order of the registry.
  expect(recognise(head)[1]?.certainty ?? 0).toBeLessThan(best?.certainty ?? 0);
});

it.each(cases)('%s is read to somebody or something by its importer: %s', (id, head) => {
  const found = [...(importerOf(id)?.read(head, { label: 'x', capturedAt: '2026-11-24T00:00:00Z' }) ?? [])];
  expect(found.filter(({ kind }) => kind !== 'passed-over')).not.toEqual([]);
});

it.each([
  '',
  '   \n',
  'Dear Ada,\nhow are you?\nBo',
  '<!doctype html><html><body>Login</body></html>',
  '{"a":1}',
  '[1,2,3]',
  '{',
  '[]',
  '\u0000\u0001\u0002',
])('nobody knows %j', (head) => {
  expect(recognise(head)).toEqual([]);
  expect(notRecognised(head)).toMatchObject({ severity: 'error' });
});
