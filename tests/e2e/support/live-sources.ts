import type { Route } from '@playwright/test';
import type { Byline } from './byline.ts';

/** A paper that nobody wrote, and invented services that know its second author. */
export const arxivId = '2611.00001';
export const paperUrl = `https://arxiv.org/abs/${arxivId}`;
export const title = 'Counting sheep with two orthogonal cameras';
export const orcid = '0000-0002-1825-0097';

const people = [
  ['Okonsdottir', 'Maja'],
  ['Quist', 'Ilmar'],
  ['Achterberg', 'Wendeline'],
] as const;

/** Its page, in arXiv's structure. */
export const page = `<!doctype html><html lang="en"><head><title>[${arxivId}] ${title}</title>
  <meta name="citation_title" content="${title}">
  ${people.map(([family, given]) => `<meta name="citation_author" content="${family}, ${given}">`).join('\n')}
  <meta name="citation_date" content="2026/11/02"><meta name="citation_arxiv_id" content="${arxivId}">
  </head><body><div id="content"><div id="abs">
  <div class="dateline">[Submitted on 2 Nov 2026]</div>
  <h1 class="title mathjax"><span class="descriptor">Title:</span>${title}</h1>
  <div class="authors"><span class="descriptor">Authors:</span>${people
    .map(
      ([family, given]) =>
        `<a href="https://arxiv.org/search/cs?searchtype=author&amp;query=${family}">${given} ${family}</a>`,
    )
    .join(', ')}</div>
  <blockquote class="abstract mathjax"><span class="descriptor">Abstract:</span>We count sheep with two cameras.</blockquote>
  <div class="metatable"><table><tr><td class="tablecell label">Subjects:</td><td class="tablecell subjects">
  <span class="primary-subject">Computer Vision and Pattern Recognition (cs.CV)</span></td></tr></table></div>
  </div></div></body></html>`;

const openAlexIds = ['A5000000001', 'A5000000002', 'A5000000003'];

const openAlexWork = {
  id: 'https://openalex.org/W4000000001',
  title,
  doi: `https://doi.org/10.48550/arxiv.${arxivId}`,
  publication_date: '2026-11-02',
  cited_by_count: 17,
  authorships: people.map(([family, given], at) => ({
    author: {
      id: `https://openalex.org/${openAlexIds[at]}`,
      display_name: `${given} ${family}`,
      orcid: at === 1 ? `https://orcid.org/${orcid}` : null,
    },
    raw_author_name: `${given} ${family}`,
  })),
  primary_location: { source: { display_name: 'Journal of Invented Herding' } },
  locations: [{ landing_page_url: paperUrl }],
};

const openAlexAuthor = (id: string, name: string, hIndex: number, isQuist = false) => ({
  id: `https://openalex.org/${id}`,
  display_name: name,
  orcid: isQuist ? `https://orcid.org/${orcid}` : null,
  works_count: 2,
  cited_by_count: 400,
  summary_stats: { h_index: hIndex, i10_index: 1 },
});
const quist = openAlexAuthor('A5000000002', 'Ilmar Quist', 12, true);
const namesake = openAlexAuthor('A5000000009', 'Ilmar Quist', 90);
const taxLaw = {
  ...openAlexWork,
  id: 'https://openalex.org/W4000000002',
  title: 'The tax law of an early republic, with tables',
  doi: 'https://doi.org/10.1000/invented.2',
  publication_date: '1994-05-01',
  authorships: [{ author: { id: namesake.id, display_name: 'Ilmar Quist' }, raw_author_name: 'Ilmar Quist' }],
  locations: [],
};

/** What a service does with a request. */
export type Manner = 'good' | 'refuses' | 'failing';

export interface LiveSources {
  manner: Manner;
  /** Every request: its address, and the key it came with. */
  asked: { url: string; key: string | undefined }[];
}

/** Serves OpenAlex and Semantic Scholar, and the paper's page. */
export async function serveSources(byline: Byline): Promise<LiveSources> {
  const sources: LiveSources = { manner: 'good', asked: [] };
  byline.pages[paperUrl] = page;
  byline.mayAsk = /^https:\/\/(api\.openalex\.org|api\.semanticscholar\.org)\//;
  const serve = (answer: (path: string, query: URLSearchParams) => object | null) => async (route: Route) => {
    const request = route.request();
    const headers = request.headers();
    sources.asked.push({ url: request.url(), key: headers.authorization ?? headers['x-api-key'] });
    if (sources.manner === 'refuses') return route.fulfill({ status: 403, json: { error: 'Forbidden' } });
    if (sources.manner === 'failing') return route.fulfill({ status: 500, body: 'Out of order' });
    const { pathname, searchParams } = new URL(request.url());
    const said = answer(decodeURIComponent(pathname), searchParams);
    return said ? route.fulfill({ json: said }) : route.fulfill({ status: 404, json: { error: 'Not found' } });
  };
  await byline.context.route('https://api.openalex.org/**', serve(openAlexAnswer));
  await byline.context.route('https://api.semanticscholar.org/**', serve(semanticScholarAnswer));
  return sources;
}

function openAlexAnswer(path: string, query: URLSearchParams): object | null {
  const id = /^\/authors\/(.+)$/.exec(path)?.[1];
  if (id !== undefined) return id === 'A5000000009' ? namesake : id.includes('A5000000002') ? quist : null;
  if (path === '/authors') return { meta: { count: 2 }, results: [namesake, quist] };
  if (path === '/works') {
    const isOfNamesake = query.get('filter')?.includes('A5000000009');
    return { meta: { count: 1 }, results: [isOfNamesake ? taxLaw : openAlexWork] };
  }
  return path.startsWith('/works/doi:') && path.toLowerCase().includes(arxivId) ? openAlexWork : null;
}

const semanticScholarPaper = {
  paperId: 'a'.repeat(40),
  title,
  externalIds: { ArXiv: arxivId },
  year: 2026,
  citationCount: 15,
  authors: people.map(([family, given], at) => ({ authorId: String(100 + at), name: `${given[0]}. ${family}` })),
};

function semanticScholarAnswer(path: string): object | null {
  const author = { authorId: '101', name: 'I. Quist', paperCount: 1, citationCount: 15, hIndex: 14 };
  if (path.endsWith('/author/101/papers')) return { data: [semanticScholarPaper] };
  if (path.endsWith('/author/101')) return author;
  if (path.endsWith('/author/search')) return { total: 1, data: [author] };
  return path.includes('/paper/') ? semanticScholarPaper : null;
}
