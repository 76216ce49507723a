import { readService } from './services/read-service.ts';
import { readSemanticScholarAuthor, semanticScholarAuthorShape } from './services/semantic-scholar/author.ts';
import { semanticScholarPaper, semanticScholarPaperShape } from './services/semantic-scholar/paper.ts';
import { readAs, readPaper, type ServiceFormat } from './services/service-format.ts';
import { type Sign, sniffJson } from './services/sniff.ts';
import type { Importer } from './types.ts';

/** Authors and papers as the API of Semantic Scholar gives them. https://api.semanticscholar.org/api-docs/graph */
export const semanticScholar: Importer = {
  id: 'semantic-scholar',
  label: 'Semantic Scholar JSON',
  brings: 'Authors with their numbers and papers, and papers with authors, abstract, venue and citations',
  input: 'whole',
  sniff: (head) => sniffJson(head, signs),
  read: (text, context) => readService(text, context, format),
};

const signs: Sign[] = [
  {
    looksLike: /"paperId"\s*:\s*"[\da-f]{40}"/,
    called: 'ids of papers at Semantic Scholar',
    certainty: 0.95,
  },
  {
    looksLike: /"authorId"\s*:\s*"\d{1,15}"/,
    called: 'ids of authors at Semantic Scholar',
    certainty: 0.9,
  },
];

const format: ServiceFormat = {
  id: 'semantic-scholar',
  service: 'Semantic Scholar',
  idKind: 'semanticScholar',
  read(record, source) {
    if ('paperId' in record) {
      return readAs(semanticScholarPaperShape, record, (paper) =>
        readPaper(semanticScholarPaper(paper, source), 'title'),
      );
    }
    if ('authorId' in record) {
      return readAs(semanticScholarAuthorShape, record, (author) => readSemanticScholarAuthor(author, source));
    }
    // A snippet with the paper it is from: too little of it to keep.
    const words = record.error ?? record.message;
    return typeof words === 'string' ? { kind: 'error', words } : { kind: 'unknown' };
  },
};
