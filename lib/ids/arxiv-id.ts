/** An arXiv identifier: the paper, and the version if one was named. */
export interface ArxivId {
  /** `2309.13681`, `hep-th/9901001`; lower-case archive, no version, no subject class. */
  id: string;
  version?: number;
}

// https://info.arxiv.org/help/arxiv_identifier.html: YYMM.NNNN to 2014, YYMM.NNNNN since; before April 2007
// archive(.SUBJECT)?/YYMMNNN.
const modern = /(?:^|[^\d.])(\d{2}(?:0[1-9]|1[0-2])\.\d{4,5})(?:v(\d+))?(?![\d.]*\d)/;
const old = /(?:^|[^a-z-])([a-z]+(?:-[a-z]+)?)(?:\.[a-z]{2})?\/(\d{2}(?:0[1-9]|1[0-2])\d{3})(?:v(\d+))?(?!\d)/i;

/** The first arXiv identifier in a text (`arXiv:2309.13681v2`, an address, a bare id), or null. */
export function parseArxivId(text: string): ArxivId | null {
  const newStyle = modern.exec(text);
  if (newStyle?.[1]) return withVersion(newStyle[1], newStyle[2]);
  const oldStyle = old.exec(text);
  if (oldStyle?.[1] && oldStyle[2]) return withVersion(`${oldStyle[1].toLowerCase()}/${oldStyle[2]}`, oldStyle[3]);
  return null;
}

/** The identifier a page of arXiv is about (`/abs/`, `/pdf/`, `/html/`), or null. */
export function arxivIdOfPath(path: string): ArxivId | null {
  const rest = /^\/(?:abs|pdf|html)\/(.+?)(?:\.pdf)?\/?$/.exec(path)?.[1];
  return rest ? parseArxivId(rest) : null;
}

const doiHosts = new Set(['doi.org', 'dx.doi.org', 'www.doi.org']);
const hosts = new Set(['arxiv.org', 'www.arxiv.org', 'export.arxiv.org']);

/** The identifier in a DOI that arXiv itself gave (https://info.arxiv.org/help/doi.html), or null. */
export function arxivIdOfDoi(doi: string): ArxivId | null {
  const id = /^10\.48550\/arxiv\.(.+)$/i.exec(doi)?.[1];
  return id ? parseArxivId(id) : null;
}

/**
 * The identifier an address is about, where it is the abstract page, the PDF or the HTML of a paper on arXiv, or leads
 * there by its DOI; or null.
 */
export function arxivIdOfUrl(address: string): ArxivId | null {
  if (!URL.canParse(address)) return null;
  const { protocol, host, pathname } = new URL(address);
  if (!/^https?:$/.test(protocol)) return null;
  if (doiHosts.has(host)) return arxivIdOfDoi(pathname.slice(1));
  return hosts.has(host) ? arxivIdOfPath(pathname) : null;
}

/** Address of the abstract page. */
export function arxivAbsUrl(id: string, version?: number): string {
  return `https://arxiv.org/abs/${id}${version ? `v${version}` : ''}`;
}

function withVersion(id: string, version: string | undefined): ArxivId {
  return version ? { id, version: Number(version) } : { id };
}
