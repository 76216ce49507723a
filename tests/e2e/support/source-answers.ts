import { readFileSync } from 'node:fs';
import type { SourceAnswer } from './source-server.ts';

const folder = new URL('../../fixtures/services/', import.meta.url);

/** What each service answers of Mara Ilves and her papers, who are invented: the first that fits. */
const answers: [host: string, path: RegExp, file: string, pick?: (json: Json) => unknown][] = [
  ['api.openalex.org', /^\/authors\?/, 'openalex-author.json', (author) => ({ results: [author] })],
  ['api.openalex.org', /^\/authors\//, 'openalex-author.json'],
  ['api.openalex.org', /^\/works\?/, 'openalex-works.json'],
  ['api.openalex.org', /^\/works\//, 'openalex-works.json', (page) => page.results?.[0]],
  ['api.semanticscholar.org', /author\/search/, 'semantic-scholar-author.json', (author) => ({ data: [author] })],
  ['api.semanticscholar.org', /\/papers\?/, 'semantic-scholar-author.json', (author) => ({ data: author.papers })],
  ['api.semanticscholar.org', /author\/\d+/, 'semantic-scholar-author.json'],
  ['api.semanticscholar.org', /paper\//, 'semantic-scholar-author.json', (author) => author.papers?.[0]],
  ['pub.orcid.org', /expanded-search/, 'orcid-hits.json'],
  ['pub.orcid.org', /\/record$/, 'orcid-record.json'],
  ['pub.orcid.org', /\/person$/, 'orcid-record.json', (record) => record.person],
  ['inspirehep.net', /^\/api\/authors/, 'inspire-authors.json'],
  ['inspirehep.net', /^\/api\/literature/, 'inspire-literature.json'],
  ['inspirehep.net', /^\/api\/orcid/, 'inspire-authors.json', (page) => page.hits?.hits[0]],
  ['inspirehep.net', /^\/api\/(?:arxiv|doi)/, 'inspire-literature.json', (page) => page.hits?.hits[0]],
  ['export.arxiv.org', /id_list=nonsense/, 'arxiv-error.atom'],
  ['export.arxiv.org', /^\/api\/query/, 'arxiv-query.atom'],
  ['arxiv.org', /^\/a\//, 'arxiv-author.atom2'],
];

interface Json {
  results?: unknown[];
  papers?: unknown[];
  person?: unknown;
  hits?: { hits: unknown[] };
}

/** What a service answers; null where it knows no such thing. */
export function inventedAnswer(host: string, path: string): SourceAnswer | null {
  const [, , file, pick] = answers.find(([at, fits]) => at === host && fits.test(path)) ?? [];
  if (!file) return null;
  const body = readFileSync(new URL(file, folder), 'utf8');
  if (!file.endsWith('.json')) return { type: 'application/atom+xml', body };
  return { body: JSON.stringify(pick ? pick(JSON.parse(body)) : JSON.parse(body)) };
}
