/** Where arXiv serves its pages: https://info.arxiv.org/help/mirrors.html. */
export const arxivHosts: readonly string[] = ['arxiv.org', 'www.arxiv.org', 'export.arxiv.org'];
