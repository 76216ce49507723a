import { titleKey } from './title-key.ts';

/** What a paper can be looked up by. */
export interface PaperNames {
  arxivId?: string | undefined;
  doi?: string | undefined;
  title: string;
}

/** Every key a paper answers to, the surest first: `arxiv:2309.13681`, `doi:10.1/x`, `title:…`. */
export function paperKeys(paper: PaperNames): string[] {
  const title = titleKey(paper.title);
  return [
    ...(paper.arxivId ? [`arxiv:${paper.arxivId}`] : []),
    ...(paper.doi ? [`doi:${paper.doi}`] : []),
    // A title of a word or two ("Introduction") names many papers.
    ...(title.length >= 16 ? [`title:${title}`] : []),
  ];
}
